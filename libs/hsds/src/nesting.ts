import { attributes, changes, nestedOnce, ownPlaces, withoutAttributes, withoutChanges, type Place } from './places.ts';
import { tableNames, type RowOf, type TableName, type tables } from './tables.ts';

const own: Readonly<Partial<Record<TableName, readonly Place[]>>> = ownPlaces;
const isIn = (names: readonly TableName[], name: TableName) => names.includes(name);

function allPlaces(table: TableName): readonly Place[] {
  return [
    ...(own[table] ?? []),
    ...(isIn(withoutAttributes, table) ? [] : [attributes]),
    ...(isIn(withoutChanges, table) ? [] : [changes]),
  ];
}

const places = new Map(tableNames.map((table) => [table, allPlaces(table)]));

/** What may stand inside the JSON of a row of a table. */
export const placesOf = (table: TableName): readonly Place[] => places.get(table) ?? [];

/**
 * What stands inside an object in the full form. `path` holds the tables from the outermost object down to this one, itself included.
 * Nothing leads back to where it came from, so the tree ends.
 */
export function placesBelow(path: readonly TableName[]): readonly Place[] {
  return placesOf(innermost(path)).filter(({ table }) => !(isIn(nestedOnce, table) && path.includes(table)));
}

/** The same in the form of a list: objects that there is one of, and of the standard only. */
export function placesInList(path: readonly TableName[]): readonly Place[] {
  return placesBelow(path).filter(({ kind, table }) => kind === 'reference' && table !== 'source');
}

function innermost(path: readonly TableName[]): TableName {
  const table = path.at(-1);
  if (table === undefined) throw new TypeError('a path has a table at least');
  return table;
}

type Own = typeof ownPlaces;
type PlaceOf<T extends TableName> =
  | (T extends keyof Own ? Own[T][number] : never)
  | (T extends (typeof withoutAttributes)[number] ? never : typeof attributes)
  | (T extends (typeof withoutChanges)[number] ? never : typeof changes);

/** The tables of a path that nothing below leads back to. */
type Once<Path extends TableName> = Extract<Path, (typeof nestedOnce)[number]>;
type Below<T extends TableName, Path extends TableName> = Exclude<PlaceOf<T>, { readonly table: Once<Path | T> }>;
type InList<T extends TableName, Path extends TableName> = Exclude<
  Extract<Below<T, Path>, { readonly kind: 'reference' }>,
  { readonly table: 'source' }
>;

type ImpliedName<C> = { [K in keyof C]: C[K] extends { readonly impliedByPlace: true } ? K : never }[keyof C];
type Columns<T extends TableName> = (typeof tables)[T]['columns'];
type Derived<T extends TableName> = { readonly [K in keyof (typeof tables)[T]['derived']]?: string };

/** The members of a row itself: those that its place in JSON may say are optional. */
type Plain<T extends TableName> = Omit<RowOf<T>, ImpliedName<Columns<T>>> &
  Partial<Pick<RowOf<T>, ImpliedName<Columns<T>> & keyof RowOf<T>>> &
  Derived<T>;

/** A row as nested JSON in the full form: all that hangs on it. `Path` holds the tables around it. */
export type Full<T extends TableName, Path extends TableName = never> = Plain<T> & {
  readonly [P in Below<T, Path> as P['key']]?: P['kind'] extends 'children' | 'linked'
    ? readonly Full<P['table'], Path | T>[]
    : Full<P['table'], Path | T>;
};

/** A row as JSON in the form of a list: with the objects that there is one of. */
export type Summary<T extends TableName, Path extends TableName = never> = Plain<T> & {
  readonly [P in InList<T, Path> as P['key']]?: Summary<P['table'], Path | T>;
};

/** A row as JSON in the minimal form. */
export interface Minimal {
  readonly id: string;
  readonly last_modified: string;
}
