import { refuse, type InOf, type OutOf } from '@halte/contract-kit';
import { fieldName, recordTables, type directory, type RecordTypeName } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { RecordStore, type RecordRow } from '../edit/record.store.ts';
import { WholeNews } from '../edit/whole-news.ts';
import { RestrictionStore } from './restriction.store.ts';
import { restrictableColumn } from './restrictable-column.ts';

type Restrictions = typeof directory.restrictions;

/** A field of a record of the caller's. */
interface Meant {
  readonly table: (typeof recordTables)[RecordTypeName];
  readonly id: string;
  readonly column: string;
  readonly record: RecordRow;
}

@Injectable()
export class RestrictionService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordStore,
    private readonly store: RestrictionStore,
    private readonly news: WholeNews,
  ) {}

  async list(context: CallContext, { recordType, recordId }: InOf<Restrictions['list']>): Promise<OutOf<Restrictions['list']>> {
    await this.#own(context, recordType, recordId);
    const rows = await this.store.list(context, recordTables[recordType], recordId);
    return { restrictions: rows.map((row) => ({ ...row, field: fieldName(row.field) })) };
  }

  async set(context: CallContext, { field, visibility, allies, ...of }: InOf<Restrictions['set']>): Promise<OutOf<Restrictions['set']>> {
    const meant = await this.#meant(context, of, field);
    await this.database.as(context, async (tx) => {
      await this.store.set(tx, meant.table, meant.id, meant.column, { visibility, allies, maintainedBy: meant.record.maintainedBy });
      await this.#tell(tx, meant);
    });
    return { field, visibility, allies };
  }

  async lift(context: CallContext, { field, ...of }: InOf<Restrictions['lift']>): Promise<OutOf<Restrictions['lift']>> {
    const meant = await this.#meant(context, of, field);
    await this.database.as(context, async (tx) => {
      if (!(await this.store.lift(tx, meant.table, meant.id, meant.column))) throw notRestricted();
      await this.records.change(tx, meant.table, meant.id, undefined, { [field]: meant.record[field] });
      await this.#tell(tx, meant);
    });
    return { field };
  }

  async #tell(tx: EntityManager, { table, id, record }: Meant): Promise<void> {
    await this.records.change(tx, table, id, (await this.records.reread(tx, table, id)).version, {});
    await this.news.changed(tx, table, record, id);
  }

  async #own(context: CallContext, recordType: RecordTypeName, recordId: string): Promise<RecordRow> {
    const organisation = writingOrganisation(context.caller);
    return ownRecord(await this.records.find(context, recordTables[recordType], recordId), organisation, 'recordId');
  }

  async #meant(context: CallContext, { recordType, recordId }: InOf<Restrictions['list']>, field: string): Promise<Meant> {
    const record = await this.#own(context, recordType, recordId);
    const table = recordTables[recordType];
    const column = restrictableColumn(table, field);
    if (column === undefined) throw notRestrictable();
    return { table, id: recordId, column, record };
  }
}

function notRestrictable() {
  return refuse('invalid_input', 'This field cannot be restricted: restrict the record', {
    details: [{ field: 'field', message: 'is no field that a record may be without' }],
  });
}

function notRestricted() {
  return refuse('not_found', undefined, { details: [{ field: 'field', message: 'names a field that is not restricted' }] });
}
