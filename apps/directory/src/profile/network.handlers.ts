import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { NetworkService } from './network.service.ts';

const { list, create, join, leave } = directory.networks;

@Controller()
export class NetworkHandlers {
  constructor(private readonly networks: NetworkService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.networks.list(context, query);
  }

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.networks.create(context, draft);
  }

  @Handle(join)
  join(ref: InOf<typeof join>, context: CallContext) {
    return this.networks.join(context, ref);
  }

  @Handle(leave)
  leave(ref: InOf<typeof leave>, context: CallContext) {
    return this.networks.leave(context, ref);
  }
}
