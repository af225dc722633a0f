import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { ServiceService } from './service.service.ts';

const { list, read, create, update, export: exported } = directory.services;

@Controller()
export class ServiceHandlers {
  constructor(private readonly services: ServiceService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.services.list(context, query);
  }

  @Handle(read)
  read({ serviceId }: InOf<typeof read>, context: CallContext) {
    return this.services.read(context, serviceId);
  }

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.services.create(context, draft);
  }

  @Handle(update)
  update(change: InOf<typeof update>, context: CallContext) {
    return this.services.update(context, change);
  }

  @Handle(exported)
  export(query: InOf<typeof exported>, context: CallContext) {
    return this.services.export(context, query);
  }
}
