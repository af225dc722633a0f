import type { InOf, OutOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Handle, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';
import { DetailService, type Meant } from './detail.service.ts';

const { organizations, services, locations, serviceAtLocations } = directory;

const organization = (id: string): Meant => ({ table: 'organization', id, field: 'organizationId' });
const service = (id: string): Meant => ({ table: 'service', id, field: 'serviceId' });
const location = (id: string): Meant => ({ table: 'location', id, field: 'locationId' });
const serviceAtLocation = (id: string): Meant => ({ table: 'service_at_location', id, field: 'serviceAtLocationId' });

/** Details are read as JSON that Postgres has made; the response schema of each operation says what leaves. */
type Details<Op> = Promise<OutOf<Op>>;

@Controller()
export class DetailHandlers {
  constructor(private readonly details: DetailService) {}

  @Handle(organizations.readDetails)
  readOfOrganization({ organizationId }: InOf<typeof organizations.readDetails>, context: CallContext) {
    return this.details.read(context, organization(organizationId)) as Details<typeof organizations.readDetails>;
  }

  @Handle(organizations.changeDetails)
  changeOfOrganization({ organizationId, ...change }: InOf<typeof organizations.changeDetails>, context: CallContext) {
    return this.details.change(context, organization(organizationId), change) as Details<typeof organizations.changeDetails>;
  }

  @Handle(services.readDetails)
  readOfService({ serviceId }: InOf<typeof services.readDetails>, context: CallContext) {
    return this.details.read(context, service(serviceId)) as Details<typeof services.readDetails>;
  }

  @Handle(services.changeDetails)
  changeOfService({ serviceId, ...change }: InOf<typeof services.changeDetails>, context: CallContext) {
    return this.details.change(context, service(serviceId), change) as Details<typeof services.changeDetails>;
  }

  @Handle(locations.readDetails)
  readOfLocation({ locationId }: InOf<typeof locations.readDetails>, context: CallContext) {
    return this.details.read(context, location(locationId)) as Details<typeof locations.readDetails>;
  }

  @Handle(locations.changeDetails)
  changeOfLocation({ locationId, ...change }: InOf<typeof locations.changeDetails>, context: CallContext) {
    return this.details.change(context, location(locationId), change) as Details<typeof locations.changeDetails>;
  }

  @Handle(serviceAtLocations.readDetails)
  readOfLink({ serviceAtLocationId }: InOf<typeof serviceAtLocations.readDetails>, context: CallContext) {
    return this.details.read(context, serviceAtLocation(serviceAtLocationId)) as Details<typeof serviceAtLocations.readDetails>;
  }

  @Handle(serviceAtLocations.changeDetails)
  changeOfLink({ serviceAtLocationId, ...change }: InOf<typeof serviceAtLocations.changeDetails>, context: CallContext) {
    return this.details.change(context, serviceAtLocation(serviceAtLocationId), change) as Details<typeof serviceAtLocations.changeDetails>;
  }
}
