import { placesOf } from '../nesting.ts';
import type { Place } from '../places.ts';
import { tableOfFile } from '../reading/package-files.ts';
import { isTableName, tableOf, type TableName } from '../tables.ts';

type Json = Readonly<Record<string, unknown>>;

/** A row as nested JSON gave it: not read yet, and not complete where its object stands in several places. */
export interface RawRow {
  /** As `readRow` takes it: of 3.0, or what the package calls it. */
  readonly table: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Marks the id of an object that has none; made of what it says, so that it stays the same. */
const WITHOUT_ID = 'content:';

/**
 * The rows of an object of nested JSON, itself first, then what stands in it; each gets the columns that its place says. Members that are no
 * column and no place of the table stay with the row, for `readRow` to report. The same row may come several times, each time with what that
 * place knows: `mergeRows` makes one of them.
 */
export function* flatten(table: TableName, object: Json): Generator<RawRow> {
  const id = typeof object['id'] === 'string' && object['id'] !== '' ? object['id'] : WITHOUT_ID + JSON.stringify([table, object]);
  const { cells, nested } = partsOf(table, object);
  const references = Object.fromEntries(
    nested.filter(({ place }) => place.kind === 'reference').map(({ place, value }) => [place.column, idOf(place.table, value)]),
  );
  yield { table, cells: { ...cells, ...references, id } };
  for (const { place, value } of nested) {
    const said = place.kind === 'reference' ? {} : { [place.column]: id, ...(place.entity !== undefined && { [place.entity]: table }) };
    yield* flatten(place.table, { ...value, ...said });
  }
}

interface Nested {
  readonly place: Place;
  readonly value: Json;
}

/** An object's own members, and the objects in it. */
function partsOf(table: TableName, object: Json): { readonly cells: Json; readonly nested: readonly Nested[] } {
  const places = new Map(placesOf(table).map((place) => [place.key, place]));
  const cells: [string, unknown][] = [];
  const nested: Nested[] = [];
  for (const [key, value] of Object.entries(object)) {
    const place = places.get(key);
    const objects = place && objectsIn(value);
    if (place && objects) nested.push(...objects.map((one) => ({ place, value: one })));
    else if (value !== null && !Object.hasOwn(tableOf(table).derived, key)) cells.push([key, value]);
  }
  return { cells: Object.fromEntries(cells), nested };
}

/** The objects of a list, or the one that it is; undefined where it is neither. */
function objectsIn(value: unknown): readonly Json[] | undefined {
  const all: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return all.every(isObject) ? all : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(table: TableName, object: Json): unknown {
  return object['id'] ?? WITHOUT_ID + JSON.stringify([table, object]);
}

interface MergedRow {
  readonly table: string;
  readonly cells: Record<string, unknown>;
}

/** One row of each id, with all that its places know. What was said first stays; what came otherwise later is told in `conflicts`. */
export function mergeRows(rows: Iterable<RawRow>): { readonly rows: readonly RawRow[]; readonly conflicts: readonly RowConflict[] } {
  const merged = new Map<string, MergedRow>();
  const conflicts: RowConflict[] = [];
  for (const { table, cells } of rows) {
    const key = `${table} ${String(cells['id'])}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { table, cells: { ...cells } });
    else for (const [field, value] of Object.entries(cells)) mergeCell(known, field, value, conflicts);
  }
  return { rows: [...merged.values()], conflicts };
}

/** A member that one object has with two values, in two places. */
export interface RowConflict {
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

function mergeCell(known: MergedRow, field: string, value: unknown, conflicts: RowConflict[]): void {
  const before = known.cells[field];
  if (before === undefined) known.cells[field] = value;
  else if (before !== value) conflicts.push({ table: known.table, id: String(known.cells['id']), field });
}

/** The rows of a package of nested JSON: lists of objects by the name of their table or its file, `service` or `services`. */
export function* flattenPackage(content: Readonly<Record<string, readonly Json[] | undefined>>): Generator<RawRow> {
  for (const [name, objects] of Object.entries(content)) {
    const table = tableOfFile(name) ?? name;
    for (const cells of objects ?? []) {
      if (isTableName(table)) yield* flatten(table, cells);
      else yield { table, cells };
    }
  }
}
