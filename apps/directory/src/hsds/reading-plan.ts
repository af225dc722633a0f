import { placesBelow, placesInList, type Place, type TableName } from '@halte/hsds';
import type { ApiTable } from '@halte/hsds/schemas';

/** How much of a record is shown. */
export type Form = 'summary' | 'full' | 'full_service';

/** Which records a reading shows, and how much of them. */
export interface Reading {
  readonly table: ApiTable;
  readonly form: Form;
}

/** How rows of a table are reached from rows of another, or from rows of many. */
export type Edge =
  | { readonly kind: 'child'; readonly column: string; readonly of: TableName }
  | { readonly kind: 'reference'; readonly column: string; readonly of: TableName }
  | { readonly kind: 'linked'; readonly column: string; readonly of: readonly TableName[] };

/** The tables of a reading, each after those that it is reached from, and how each is reached. The first is the one that is read. */
export type Plan = ReadonlyMap<TableName, readonly Edge[]>;

/** What stands inside an object at the end of a path of tables. */
export function placesAt({ form }: Reading, path: readonly TableName[]): readonly Place[] {
  if (form === 'summary') return placesInList(path);
  if (isSimpleService(form, path)) return [];
  return placesBelow(path).filter(({ key }) => !(key === 'locations' && path.length > 1));
}

/** A service in the list of its organization, where nobody asked for more of it. */
export function isSimpleService(form: Form, path: readonly TableName[]): boolean {
  return form === 'full' && path.length === 2 && path[0] === 'organization' && path[1] === 'service';
}

/** Works out once what a reading needs. */
export function planOf(reading: Reading): Plan {
  const edges = new Map<TableName, Edge[]>([[reading.table, []]]);
  walk(reading, [reading.table], edges);
  const ordered = new Map<TableName, readonly Edge[]>();
  for (const table of edges.keys()) place(table, edges, ordered);
  return ordered;
}

function walk(reading: Reading, path: readonly TableName[], edges: Map<TableName, Edge[]>): void {
  const from = path.at(-1) as TableName;
  for (const inner of placesAt(reading, path)) {
    add(edges, inner, from);
    walk(reading, [...path, inner.table], edges);
  }
}

function add(edges: Map<TableName, Edge[]>, { table, kind, column }: Place, from: TableName): void {
  const known = edges.get(table) ?? [];
  edges.set(table, known);
  if (kind === 'linked') return addLinked(known, column, from);
  const edge: Edge = kind === 'reference' ? { kind, column, of: from } : { kind: 'child', column, of: from };
  if (!known.some((other) => JSON.stringify(other) === JSON.stringify(edge))) known.push(edge);
}

function addLinked(known: Edge[], column: string, from: TableName): void {
  const at = known.findIndex(({ kind }) => kind === 'linked');
  const before = known[at];
  const of = before?.kind === 'linked' ? before.of : [];
  known.splice(at < 0 ? known.length : at, 1, { kind: 'linked', column, of: [...new Set([...of, from])] });
}

function place(table: TableName, edges: ReadonlyMap<TableName, readonly Edge[]>, ordered: Map<TableName, readonly Edge[]>): void {
  if (ordered.has(table)) return;
  const own = edges.get(table) ?? [];
  for (const source of own.flatMap(({ of }) => of)) place(source, edges, ordered);
  ordered.set(table, own);
}
