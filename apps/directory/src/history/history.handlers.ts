import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { HistoryService } from './history.service.ts';

const { list } = directory.history;

@Controller()
export class HistoryHandlers {
  constructor(private readonly history: HistoryService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.history.list(context, query);
  }
}
