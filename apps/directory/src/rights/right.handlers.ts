import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { RightService } from './right.service.ts';

const { list, read, search, save, reasons } = directory.rights;

@Controller()
export class RightHandlers {
  constructor(private readonly rights: RightService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.rights.list(context, query);
  }

  @Handle(read)
  read(ref: InOf<typeof read>, context: CallContext) {
    return this.rights.read(context, ref);
  }

  @Handle(search)
  search(query: InOf<typeof search>, context: CallContext) {
    return this.rights.search(context, query);
  }

  @Handle(save)
  save(draft: InOf<typeof save>, context: CallContext) {
    return this.rights.save(context, draft);
  }

  @Handle(reasons)
  async reasons(_query: InOf<typeof reasons>, _context: CallContext) {
    return this.rights.reasons();
  }
}
