import type { InOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { LocationService } from './location.service.ts';

const { list, read, create, update } = directory.locations;

@Controller()
export class LocationHandlers {
  constructor(private readonly locations: LocationService) {}

  @Handle(list)
  list(query: InOf<typeof list>, context: CallContext) {
    return this.locations.list(context, query);
  }

  @Handle(read)
  read({ locationId }: InOf<typeof read>, context: CallContext) {
    return this.locations.read(context, locationId);
  }

  @Handle(create)
  create(draft: InOf<typeof create>, context: CallContext) {
    return this.locations.create(context, draft);
  }

  @Handle(update)
  update(change: InOf<typeof update>, context: CallContext) {
    return this.locations.update(context, change);
  }
}
