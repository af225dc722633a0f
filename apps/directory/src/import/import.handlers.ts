import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { ImportService } from './import.service.ts';

const { create, read, list, report, reportExport, undo } = directory.imports;

@Controller()
export class ImportHandlers {
  constructor(private readonly imports: ImportService) {}

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.imports.create(context, draft);
  }

  @Handle(read)
  read({ importId }: InOf<typeof read>, context: CallContext) {
    return this.imports.read(context, importId);
  }

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.imports.list(context, query);
  }

  @Handle(report)
  report(query: InOf<typeof report>, context: CallContext) {
    return this.imports.report(context, query);
  }

  @Handle(reportExport)
  reportExport({ importId }: InOf<typeof reportExport>, context: CallContext) {
    return this.imports.reportExport(context, importId);
  }

  @Handle(undo)
  undo({ importId }: InOf<typeof undo>, context: CallContext) {
    return this.imports.undo(context, importId);
  }
}
