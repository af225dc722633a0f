import { refuse } from '@halte/contract-kit';
import { fieldName } from '@halte/contracts/directory';
import { columnsOf, type TableName } from '@halte/hsds';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { unknownRecord } from '../access/own-record.ts';
import { ChangeNews } from '../edit/change-news.ts';
import type { DetailedTable } from '../edit/detail-places.ts';
import { refuseContradictions } from '../edit/field-rules.ts';
import type { FieldValues } from '../edit/record-sql.ts';
import { RecordStore, type RecordRow } from '../edit/record.store.ts';
import { approvedRecord } from './proposed-fields.ts';
import { suggestedColumn, valueOf } from './suggested-value.ts';
import type { FieldRow, SuggestionRow } from './suggestion.store.ts';

/** Writes into the directory what was approved. */
@Injectable()
export class SuggestionWriting {
  constructor(
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
  ) {}

  /** @returns the id of the record, which is a new one where one was proposed */
  async write(tx: EntityManager, row: SuggestionRow, approved: readonly FieldRow[], decidedBy: string): Promise<string> {
    if (row.kind === 'change') return this.#change(tx, row, approved);
    return this.#create(tx, row, approved, row.maintainedBy ?? decidedBy);
  }

  async #change(tx: EntityManager, { table, recordId }: SuggestionRow, approved: readonly FieldRow[]): Promise<string> {
    const id = recordId as string;
    const before = await this.records.reread(tx, table, id);
    if (!before) throw unknownRecord('suggestionId');
    const changes = valuesOf(table, approved);
    refuseContradictions(table, { ...before, ...changes });
    await this.records.change(tx, table, id, undefined, changes);
    await this.#tell(tx, table, before, id);
    return id;
  }

  async #create(tx: EntityManager, row: SuggestionRow, approved: readonly FieldRow[], maintainedBy: string): Promise<string> {
    const table = row.kind === 'new_service' ? 'service' : 'location';
    const { record, findPlace } = approvedRecord(table, approved);
    refuseMissing(table, record);
    refuseContradictions(table, record);
    const made = await this.records.add(tx, table, { ...record, organizationId: row.organizationId, maintainedBy });
    if (table === 'location') await this.records.add(tx, 'find_place', { ...findPlace, locationId: made.id, maintainedBy });
    await this.news.changed(tx, table, undefined, made);
    return made.id;
  }

  /** News is of the record that somebody looks up: of a phone it is that of its service. */
  async #tell(tx: EntityManager, table: TableName, before: RecordRow, id: string): Promise<void> {
    if (isDetailed(table)) return this.news.changed(tx, table, before, await this.records.reread(tx, table, id));
    for (const [field, whole] of WHOLES) {
      const wholeId = before[field];
      if (typeof wholeId !== 'string') continue;
      await this.records.change(tx, whole, wholeId, (await this.records.reread(tx, whole, wholeId)).version, {});
      const row = await this.records.reread(tx, whole, wholeId);
      await this.news.changed(tx, whole, row, row);
    }
  }
}

const WHOLES: readonly (readonly [string, DetailedTable])[] = [
  ['serviceId', 'service'],
  ['locationId', 'location'],
  ['organizationId', 'organization'],
  ['serviceAtLocationId', 'service_at_location'],
];

const DETAILED: readonly TableName[] = WHOLES.map(([, table]) => table);
const isDetailed = (table: TableName): table is DetailedTable => DETAILED.includes(table);

function valuesOf(table: TableName, approved: readonly FieldRow[]): FieldValues {
  return Object.fromEntries(
    approved.flatMap(({ field, value }) => {
      const column = suggestedColumn(table, fieldName(field));
      return column ? [[fieldName(field), valueOf(column, value, 'decisions')]] : [];
    }),
  );
}

/** What a record cannot be without has to be approved, or all is rejected. */
function refuseMissing(table: TableName, record: FieldValues): void {
  const missing = columnsOf(table).find(({ name, required, type }) => required && type !== 'uuid' && record[fieldName(name)] === undefined);
  if (!missing) return;
  throw refuse('invalid_input', 'A record cannot be made without a field that was not approved', {
    details: [{ field: 'decisions', message: `does not approve ${fieldName(missing.name)}` }],
  });
}
