import { fail, type InOf, type OutOf, type Page } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { pageWithin, readIdCursor, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ownRecord, staleRecord, unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { RecordStore } from '../edit/record.store.ts';

const { link } = directory.serviceAtLocations;

type Links = typeof directory.serviceAtLocations;

const TABLE = 'service_at_location';
const FIELD = 'serviceAtLocationId';

/** A service at one location as the contract has it. */
export type LinkRow = OutOf<Links['read']>;

@Injectable()
export class ServiceAtLocationService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
  ) {}

  async list(context: CallContext, { limit, cursor, serviceId, locationId }: InOf<Links['list']>): Promise<Page<LinkRow>> {
    const conditions = [
      { name: 'OfService', sql: (place: string) => `r.service_id = ${place}`, value: serviceId },
      { name: 'AtLocation', sql: (place: string) => `r.location_id = ${place}`, value: locationId },
    ].flatMap(({ value, ...condition }) => (value === undefined ? [] : [{ ...condition, value }]));
    const rows = await this.records.list<LinkRow>(context, TABLE, conditions, limit + 1, readIdCursor(cursor));
    return pageWithin(rows, limit, ({ id }) => id);
  }

  async read(context: CallContext, id: string): Promise<LinkRow> {
    const row = await this.records.find(context, TABLE, id);
    if (!row) throw unknownRecord(FIELD);
    return row as unknown as LinkRow;
  }

  async link(context: CallContext, draft: InOf<Links['link']>): Promise<LinkRow> {
    const organisation = writingOrganisation(context.caller);
    ownRecord(await this.records.find(context, 'service', draft.serviceId), organisation, 'serviceId');
    if (!(await this.records.find(context, 'location', draft.locationId))) throw unknownRecord('locationId');
    return this.database.as(context, async (tx) => {
      await this.#refuseSecond(tx, draft);
      const row = await this.records.add(tx, TABLE, { ...draft, maintainedBy: organisation });
      await this.news.changed(tx, TABLE, undefined, row);
      return row as unknown as LinkRow;
    });
  }

  async update(context: CallContext, { serviceAtLocationId: id, version, ...changes }: InOf<Links['update']>): Promise<LinkRow> {
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.records.find(context, TABLE, id), organisation, FIELD);
    if (version !== current.version) throw staleRecord();
    return this.database.as(context, async (tx) => {
      const row = await this.records.change(tx, TABLE, id, version, changes);
      if (!row) throw staleRecord();
      await this.news.changed(tx, TABLE, current, row);
      return row as unknown as LinkRow;
    });
  }

  async unlink(context: CallContext, id: string): Promise<OutOf<Links['unlink']>> {
    const organisation = writingOrganisation(context.caller);
    const current = ownRecord(await this.records.find(context, TABLE, id), organisation, FIELD);
    await this.database.as(context, async (tx) => {
      if (!(await this.records.remove(tx, TABLE, id))) throw unknownRecord(FIELD);
      await this.news.removed(tx, TABLE, current);
    });
    return { serviceAtLocationId: id };
  }

  /** Two who link the same at once wait for each other at the service. */
  async #refuseSecond(tx: EntityManager, { serviceId, locationId }: InOf<Links['link']>): Promise<void> {
    await tx.query('select id from directory.service where id = $1 for no key update', [serviceId]);
    const [existing] = await tx.query<{ id: string }[]>(
      'select id from directory.service_at_location where service_id = $1 and location_id = $2 limit 1',
      [serviceId, locationId],
    );
    if (existing) throw fail(link, 'already_linked', 'The service is offered at this location already', { existingId: existing.id });
  }
}
