import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { ServiceAtLocationService } from './service-at-location.service.ts';

const { list, read, link, update, unlink } = directory.serviceAtLocations;

@Controller()
export class ServiceAtLocationHandlers {
  constructor(private readonly links: ServiceAtLocationService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.links.list(context, query);
  }

  @Handle(read)
  read({ serviceAtLocationId }: InOf<typeof read>, context: CallContext) {
    return this.links.read(context, serviceAtLocationId);
  }

  @Handle(link)
  link(draft: InOf<typeof link>, context: CallContext) {
    return this.links.link(context, draft);
  }

  @Handle(update)
  update(change: InOf<typeof update>, context: CallContext) {
    return this.links.update(context, change);
  }

  @Handle(unlink)
  unlink({ serviceAtLocationId }: InOf<typeof unlink>, context: CallContext) {
    return this.links.unlink(context, serviceAtLocationId);
  }
}
