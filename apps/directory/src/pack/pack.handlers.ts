import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { PackService } from './pack.service.ts';

const { read } = directory.packs;

@Controller()
export class PackHandlers {
  constructor(private readonly packs: PackService) {}

  @Handle(read)
  read(query: InOf<typeof read>, context: CallContext) {
    return this.packs.read(context, query);
  }
}
