import type { InOf, OutOf, Page } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { pageWithin, readIdCursor, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { ownRecord, staleRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { refuseContradictions } from '../edit/field-rules.ts';
import { RecordStore, type Conditions } from '../edit/record.store.ts';

type Locations = typeof directory.locations;

/** A location as the contract has it. */
export type LocationRow = OutOf<Locations['read']>;

@Injectable()
export class LocationService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
  ) {}

  async list(context: CallContext, { limit, cursor, ...filter }: InOf<Locations['list']>): Promise<Page<LocationRow>> {
    const after = readIdCursor(cursor);
    return pageWithin(
      await this.records.list<LocationRow>(context, 'location', conditionsOf(filter), limit + 1, after),
      limit,
      ({ id }) => id,
    );
  }

  async read(context: CallContext, id: string): Promise<LocationRow> {
    const row = await this.records.find(context, 'location', id);
    if (!row) throw unknownRecord('locationId');
    return row as unknown as LocationRow;
  }

  async create(context: CallContext, draft: InOf<Locations['create']>): Promise<LocationRow> {
    const organisation = writingOrganisation(context.caller);
    const { organizationId } = draft;
    if (typeof organizationId === 'string') {
      ownRecord(await this.records.find(context, 'organization', organizationId), organisation, 'organizationId');
    }
    refuseContradictions('location', draft);
    return this.database.as(context, async (tx) => {
      const row = await this.records.add(tx, 'location', { ...draft, maintainedBy: organisation });
      await this.news.changed(tx, 'location', undefined, row);
      return row as unknown as LocationRow;
    });
  }

  async update(context: CallContext, { locationId, version, ...changes }: InOf<Locations['update']>): Promise<LocationRow> {
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.records.find(context, 'location', locationId), organisation, 'locationId');
    if (version !== current.version) throw staleRecord();
    refuseContradictions('location', { ...current, ...changes });
    return this.database.as(context, async (tx) => {
      const row = await this.records.change(tx, 'location', locationId, version, changes);
      if (!row) throw staleRecord();
      await this.news.changed(tx, 'location', current, row);
      return row as unknown as LocationRow;
    });
  }
}

function conditionsOf({ organizationId, findPlaces }: Pick<InOf<Locations['list']>, 'organizationId' | 'findPlaces'>): Conditions {
  const isFindPlace = 'exists (select from directory.find_place f where f.location_id = r.id)';
  return [
    ...(organizationId === undefined
      ? []
      : [{ name: 'OfOrganization', sql: (place: string) => `r.organization_id = ${place}`, value: organizationId }]),
    ...(findPlaces === undefined
      ? []
      : [{ name: findPlaces ? 'FindPlaces' : 'OtherPlaces', sql: () => (findPlaces ? isFindPlace : `not ${isFindPlace}`) }]),
  ];
}
