import type { OutOf } from '@halte/contract-kit';
import { fieldName, recordTables, type directory, type RecordTypeName } from '@halte/contracts/directory';
import type { TableName } from '@halte/hsds';
import type { Acting } from '@halte/nest-database';
import { textOf } from './suggested-value.ts';
import type { SuggestionRow, SuggestionStore } from './suggestion.store.ts';

/** A suggestion as the contract has it. */
export type SuggestionAnswer = OutOf<typeof directory.suggestions.read>;

const types = new Map<TableName, RecordTypeName>(
  (Object.entries(recordTables) as [RecordTypeName, TableName][]).map(([type, table]) => [table, type]),
);

/** The kind of a record, by its table. */
export function recordTypeOf(table: TableName): RecordTypeName {
  const type = types.get(table);
  if (type === undefined) throw new TypeError(`${table} has no name in the contract`);
  return type;
}

/** Suggestions with what their fields hold now, as the caller sees it. */
export async function answersOf(acting: Acting, rows: readonly SuggestionRow[], store: SuggestionStore): Promise<SuggestionAnswer[]> {
  const present = new Map<TableName, Map<string, Readonly<Record<string, unknown>>>>();
  for (const table of new Set(rows.map((row) => row.table))) {
    const ids = rows.flatMap((row) => (row.table === table && row.recordId !== null ? [row.recordId] : []));
    if (ids.length > 0) present.set(table, await store.present(acting, table, ids));
  }
  return rows.map((row) => answerOf(row, present.get(row.table)?.get(row.recordId ?? '')));
}

function answerOf(row: SuggestionRow, present: Readonly<Record<string, unknown>> | undefined): SuggestionAnswer {
  const { id, kind, table, recordId, suggestedBy, maintainedBy, note, createdAt, decidedAt, fields } = row;
  return {
    ...{ id, kind, recordId, suggestedBy, note, createdAt },
    recordType: recordTypeOf(table),
    decidedByMaintainer: maintainedBy,
    status: decidedAt === null ? 'open' : 'decided',
    fields: fields.map((one) => ({
      ...one,
      field: fieldName(one.field),
      present: textOf(present?.[one.field]),
      reason: one.reason as SuggestionAnswer['fields'][number]['reason'],
    })),
  };
}
