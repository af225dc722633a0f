import { refuse, toFailure, type InOf, type OutOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { DetailService } from '../edit/detail.service.ts';
import { LocationService } from '../location/location.service.ts';
import { OrganizationService } from '../organization/organization.service.ts';
import { ServiceAtLocationService } from '../service-at-location/service-at-location.service.ts';
import { ServiceService } from '../service/service.service.ts';

type Apply = typeof directory.changes.apply;
type Change = InOf<Apply>['changes'][number];
type Answer = OutOf<Apply>;
type Result = Answer['results'][number];

/** What is not about one change but about all: a repetition may succeed. */
const PASSING = ['unavailable', 'deadline', 'cancelled', 'internal'];

@Injectable()
export class BulkService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationService,
    private readonly services: ServiceService,
    private readonly locations: LocationService,
    private readonly links: ServiceAtLocationService,
    private readonly details: DetailService,
  ) {}

  async apply(context: CallContext, { changes, dryRun }: InOf<Apply>): Promise<Answer> {
    writingOrganisation(context.caller);
    const results = await this.database.together(context, () => this.#each(context, changes), { undo: dryRun });
    const done = results.filter(({ outcome }) => outcome === 'ok').length;
    return { dryRun, done, refused: results.length - done, results };
  }

  async #each(context: CallContext, changes: readonly Change[]): Promise<Result[]> {
    const results: Result[] = [];
    for (const [index, change] of changes.entries()) results.push({ index, ...(await this.#one(context, change)) });
    return results;
  }

  async #one(context: CallContext, change: Change): Promise<Omit<Result, 'index'>> {
    try {
      return { outcome: 'ok', version: await this.#make(context, change), error: null };
    } catch (thrown) {
      const { code, message, details = [] } = toFailure(thrown);
      if (PASSING.includes(code)) throw thrown;
      return { outcome: 'refused', version: null, error: { code, message, details: [...details] } };
    }
  }

  async #make(context: CallContext, change: Change): Promise<number> {
    switch (change.action) {
      case 'organizations.update':
        return (await this.organizations.update(context, change.change)).version;
      case 'services.update':
        return (await this.services.update(context, change.change)).version;
      case 'locations.update':
        return (await this.locations.update(context, change.change)).version;
      case 'serviceAtLocations.update':
        return (await this.links.update(context, change.change)).version;
      case 'organizations.changeDetails':
        return this.#details(context, 'organization', 'organizationId', change.change.organizationId, change.change);
      case 'services.changeDetails':
        return this.#details(context, 'service', 'serviceId', change.change.serviceId, change.change);
      case 'locations.changeDetails':
        return this.#details(context, 'location', 'locationId', change.change.locationId, change.change);
    }
  }

  async #details(
    context: CallContext,
    table: 'organization' | 'service' | 'location',
    field: string,
    id: string,
    { [field]: _id, ...change }: Readonly<Record<string, unknown>>,
  ): Promise<number> {
    const { version } = await this.details.change(context, { table, id, field }, change);
    if (typeof version !== 'number') throw refuse('internal');
    return version;
  }
}
