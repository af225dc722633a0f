import { refuse } from '@halte/contract-kit';
import { fieldName } from '@halte/contracts/directory';
import { columnsOf, type TableName } from '@halte/hsds';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { unknownRecord } from '../access/own-record.ts';
import { ChangeNews } from '../edit/change-news.ts';
import { refuseContradictions } from '../edit/field-rules.ts';
import type { FieldValues } from '../edit/record-sql.ts';
import { RecordStore } from '../edit/record.store.ts';
import { WholeNews } from '../edit/whole-news.ts';
import { approvedRecord } from './proposed-fields.ts';
import { suggestedColumn, valueOf } from './suggested-value.ts';
import type { FieldRow, SuggestionRow } from './suggestion.store.ts';

/** Writes into the directory what was approved. */
@Injectable()
export class SuggestionWriting {
  constructor(
    private readonly records: RecordStore,
    private readonly news: ChangeNews,
    private readonly wholes: WholeNews,
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
    await this.wholes.changed(tx, table, before, id);
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
}

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
