import { placesBelow, placesOf, type Full } from '../nesting.ts';
import type { Place } from '../places.ts';
import { tableNames, type AnyRow, type TableName, type TableRow } from '../tables.ts';

type Json = Readonly<Record<string, unknown>>;

/** Any row with its table. */
export interface IndexedRow {
  readonly table: TableName;
  readonly row: AnyRow;
}

/** Rows by their id, and by what they hang on. */
export interface RowIndex {
  /** The row of a table with this id. */
  byId(table: TableName, id: string): AnyRow | undefined;
  /** The rows that stand in a place of the row with this id, in the order in which they were given. */
  at(place: Place, table: TableName, id: string): readonly AnyRow[];
  all(table: TableName): readonly AnyRow[];
}

/** Indexes rows, to nest them. */
export function indexRows(rows: Iterable<IndexedRow | TableRow>): RowIndex {
  const byTable = new Map<TableName, Map<string, AnyRow>>();
  const byParent = new Map<string, AnyRow[]>();
  const parents = new Map(tableNames.map((table) => [table, parentPlaces(table)]));
  for (const { table, row } of rows as Iterable<IndexedRow>) {
    put(byTable, table, new Map<string, AnyRow>()).set(String(row['id']), row);
    for (const place of parents.get(table) ?? []) put(byParent, parentKey(place, row), []).push(row);
  }
  return {
    byId: (table, id) => byTable.get(table)?.get(id),
    at: (place, table, id) => byParent.get(placeKey(place, place.entity === undefined ? '' : table, id)) ?? [],
    all: (table) => [...(byTable.get(table)?.values() ?? [])],
  };
}

function put<K, V>(map: Map<K, V>, key: K, empty: V): V {
  const value = map.get(key) ?? empty;
  map.set(key, value);
  return value;
}

/** The places in which rows of a table stand by a column of their own; one for each column. */
function parentPlaces(table: TableName): readonly Place[] {
  const places = tableNames.flatMap((holder) => placesOf(holder)).filter((place) => place.table === table && place.kind !== 'reference');
  return [...new Map(places.map((place) => [place.column, place])).values()];
}

const placeKey = (place: Place, entity: string, id: unknown) => `${place.table} ${place.column} ${entity} ${String(id)}`;

function parentKey(place: Place, row: AnyRow): string {
  return placeKey(place, place.entity === undefined ? '' : String(row[place.entity]), row[place.column]);
}

/** A row as nested JSON, with all rows of the index that hang on it. The columns that a place says are left out there. */
export function nestRow<T extends TableName>(index: RowIndex, table: T, row: AnyRow): Full<T> {
  return nest({ index, used: () => undefined }, [table], row, []) as unknown as Full<T>;
}

interface Nesting {
  readonly index: RowIndex;
  readonly used: (row: AnyRow) => void;
}

function nest(nesting: Nesting, path: readonly TableName[], row: AnyRow, said: readonly string[]): Json {
  const table = path.at(-1) as TableName;
  nesting.used(row);
  const nested = placesBelow(path).flatMap((place) => {
    const inner = (one: AnyRow, columns: readonly string[]) => nest(nesting, [...path, place.table], one, columns);
    const value = place.kind === 'reference' ? referred(nesting, place, row, inner) : hanging(nesting, place, table, row, inner);
    return value === undefined ? [] : [{ place, value }];
  });
  const told = new Set([...said, ...nested.flatMap(({ place }) => (place.kind === 'reference' ? [place.column] : []))]);
  const own = Object.entries(row).filter(([name]) => !told.has(name));
  return Object.fromEntries([...own, ...nested.map(({ place, value }) => [place.key, value] as const)]);
}

type Inner = (row: AnyRow, said: readonly string[]) => Json;

function referred({ index }: Nesting, { column, table }: Place, row: AnyRow, inner: Inner): Json | undefined {
  const found = row[column] === undefined ? undefined : index.byId(table, String(row[column]));
  return found && inner(found, []);
}

function hanging({ index }: Nesting, place: Place, table: TableName, row: AnyRow, inner: Inner): Json | readonly Json[] | undefined {
  const said = place.entity === undefined ? [place.column] : [place.column, place.entity];
  const [first, ...others] = index.at(place, table, String(row['id']));
  if (!first) return undefined;
  return place.kind === 'child' ? inner(first, said) : [first, ...others].map((one) => inner(one, said));
}

/** Lists of nested objects by the name of their table. */
export type NestedPackage = { readonly [T in TableName]?: readonly Full<T>[] };

/**
 * All rows as nested JSON: organizations with what hangs on them, then what hangs on none of those. Each row stands somewhere, so
 * `flattenPackage` gives the same rows again.
 */
export function nestPackage(rows: Iterable<IndexedRow | TableRow>): NestedPackage {
  const index = indexRows(rows);
  const seen = new Set<AnyRow>();
  const nesting: Nesting = { index, used: (row) => seen.add(row) };
  const content: Partial<Record<TableName, readonly Json[]>> = {};
  for (const table of ROOTS_FIRST) {
    const nested = index
      .all(table)
      .filter((row) => !seen.has(row))
      .map((row) => (seen.has(row) ? undefined : nest(nesting, [table], row, [])));
    const whole = nested.filter((one) => one !== undefined);
    if (whole.length > 0) content[table] = whole;
  }
  return content as NestedPackage;
}

/** What holds others comes before what stands in it. */
const ROOTS_FIRST: readonly TableName[] = [
  ...(['organization', 'service', 'service_at_location', 'location'] as const),
  ...tableNames.filter((table) => !['organization', 'service', 'service_at_location', 'location'].includes(table)),
];
