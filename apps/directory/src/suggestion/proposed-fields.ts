import { fieldName } from '@halte/contracts/directory';
import { columnsOf, type TableName } from '@halte/hsds';
import type { FieldValues } from '../edit/record-sql.ts';
import { textOf, valueOf } from './suggested-value.ts';
import type { FieldRow, NewSuggestion } from './suggestion.store.ts';

const FIND_PLACE = 'find_place';

/** Who may see the record is proposed too, and decided like a field. */
const VISIBILITY = 'visibility';

/** The fields of a proposed record, and of the find place that a location is to be, under the names of their columns. */
export function proposedFields(table: 'location' | 'service', { findPlace, ...draft }: FieldValues): NewSuggestion['fields'] {
  return [
    ...given(table, draft, ''),
    { field: VISIBILITY, value: textOf(draft[VISIBILITY]) },
    ...(findPlace === undefined ? [] : given(FIND_PLACE, findPlace as FieldValues, `${FIND_PLACE}.`)),
  ];
}

function given(table: TableName, draft: FieldValues, prefix: string): NewSuggestion['fields'] {
  return columnsOf(table)
    .filter(({ name, type }) => type !== 'uuid' && draft[fieldName(name)] !== undefined && draft[fieldName(name)] !== null)
    .map(({ name }) => ({ field: `${prefix}${name}`, value: textOf(draft[fieldName(name)]) }));
}

/** A record that is made of what was approved. */
export interface ApprovedRecord {
  readonly record: FieldValues;
  readonly findPlace: FieldValues;
}

/** What was approved, under the names of the contract. Where nobody approved that everybody sees it, the network does. */
export function approvedRecord(table: 'location' | 'service', approved: readonly FieldRow[]): ApprovedRecord {
  const values = (of: TableName, prefix: string): FieldValues =>
    Object.fromEntries(
      columnsOf(of).flatMap((column) => {
        const field = approved.find((one) => one.field === `${prefix}${column.name}`);
        return field ? [[fieldName(column.name), valueOf(column, field.value, 'decisions')]] : [];
      }),
    );
  const visibility = approved.find(({ field }) => field === VISIBILITY)?.value ?? 'partner';
  return { record: { ...values(table, ''), visibility }, findPlace: values(FIND_PLACE, `${FIND_PLACE}.`) };
}
