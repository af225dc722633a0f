import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { FreshnessService } from './freshness.service.ts';

const { read, record } = directory.freshness;

@Controller()
export class FreshnessHandlers {
  constructor(private readonly freshness: FreshnessService) {}

  @Handle(read)
  read({ serviceId }: InOf<typeof read>, context: CallContext) {
    return this.freshness.read(context, serviceId);
  }

  @Handle(record)
  record(outcome: InOf<typeof record>, context: CallContext) {
    return this.freshness.record(context, outcome);
  }
}
