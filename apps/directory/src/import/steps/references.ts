import { columnsOf, isTableName, placesOf, tableNames, type TableName } from '@halte/hsds';

/** A column that names a row of another table, or of its own. */
export interface Reference {
  readonly column: string;
  readonly table: TableName;
  /**
   * - `whole`: the row is part of that record, and is maintained by whoever maintains it.
   * - `guest`: every row needs one, which may be somebody else's.
   * - `loose`: it may be left out.
   */
  readonly kind: 'whole' | 'guest' | 'loose';
  readonly required: boolean;
}

/** Columns that name what another organisation may maintain: where a service is a guest, a term that is used, what is counted. */
const GUESTS = new Set(['service_at_location.location_id', 'attribute.taxonomy_term_id', 'service_capacity.unit_id']);

/** Rows that mean something by themselves: these references may be left out. */
const STANDS_ALONE = new Set(['organization', 'location', 'taxonomy_term']);

/** The references of a table to others, in which `loose` ones may be dropped. */
export function referencesOf(table: TableName): readonly Reference[] {
  return columnsOf(table).flatMap(({ name, references, required }) => {
    if (references === undefined || !isTableName(references) || references === table) return [];
    const kind = kindOf(table, name);
    return [{ column: name, table: references, kind, required: required || kind === 'guest' }];
  });
}

function kindOf(table: TableName, column: string): Reference['kind'] {
  if (GUESTS.has(`${table}.${column}`)) return 'guest';
  return partColumns(table).includes(column) ? 'whole' : 'loose';
}

/** The columns by which a row is part of another record. A row that has none of them is part of nothing. */
export function partColumns(table: TableName): readonly string[] {
  return PARTS.get(table) ?? [];
}

/** Whether every row has to be part of something. */
export const isPart = (table: TableName) => partColumns(table).length > 0 && !STANDS_ALONE.has(table);

const PARTS = new Map(tableNames.map((table) => [table, partsOf(table)]));

function partsOf(table: TableName): readonly string[] {
  const columns = tableNames.flatMap((holder) =>
    placesOf(holder).flatMap((place) =>
      place.table === table && (place.kind === 'children' || place.kind === 'child') ? [place.column] : [],
    ),
  );
  if (table === 'taxonomy_term') return ['taxonomy_id'];
  const own = columnsOf(table)
    .filter(({ references }) => references !== undefined && references !== table)
    .map(({ name }) => name);
  return [...new Set(columns)].filter((column) => own.includes(column) && column !== 'program_id' && column !== 'source_id');
}

/** The column by which rows of a table name each other. */
export function ownReference(table: TableName): string | undefined {
  return columnsOf(table).find(({ references }) => references === table)?.name;
}

/** The columns that name a row of any table: which table, and which row. */
export function linkOf(table: TableName): { readonly entity: string; readonly id: string } | undefined {
  if (table === 'attribute') return { entity: 'link_entity', id: 'link_id' };
  return table === 'metadata' ? { entity: 'resource_type', id: 'resource_id' } : undefined;
}
