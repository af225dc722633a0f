import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { BulkService } from './bulk.service.ts';

const { apply } = directory.changes;

@Controller()
export class BulkHandlers {
  constructor(private readonly bulk: BulkService) {}

  @Handle(apply)
  apply(changes: InOf<typeof apply>, context: CallContext) {
    return this.bulk.apply(context, changes);
  }
}
