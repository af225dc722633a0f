import { placesOf } from '../nesting.ts';
import { tableNames, type TableName } from '../tables.ts';

/** Tables whose rows mean something without belonging to another. */
const STANDS_ALONE: readonly TableName[] = ['organization', 'location'];

const columns = new Map(tableNames.map((table) => [table, columnsTo(table)]));

function columnsTo(table: TableName): readonly string[] {
  if (STANDS_ALONE.includes(table)) return [];
  const holders = tableNames.flatMap((holder) => placesOf(holder).filter((place) => place.table === table));
  const hanging = holders.filter(({ kind }) => kind === 'children' || kind === 'child');
  return [...new Set(hanging.map(({ column }) => column))];
}

/** The columns of which a row needs one at least, to belong to something. None where its table stands alone. */
export const parentColumns = (table: TableName): readonly string[] => columns.get(table) ?? [];
