import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { ExportService } from './export.service.ts';

const { create, read, package: zip } = directory.exports;

@Controller()
export class ExportHandlers {
  constructor(private readonly exports: ExportService) {}

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.exports.create(context, draft);
  }

  @Handle(read)
  read({ exportId }: InOf<typeof read>, context: CallContext) {
    return this.exports.read(context, exportId);
  }

  @Handle(zip)
  package({ exportId }: InOf<typeof zip>, context: CallContext) {
    return this.exports.part(context, exportId);
  }
}
