import type { Place, TableName } from '@halte/hsds';
import { publishedColumns, publishing, type Publish } from './published-columns.ts';
import { isSimpleService, placesAt, type Reading } from './reading-plan.ts';

/** A row as the list of its values. */
type Row = readonly unknown[];

/** What a gather statement brings: the rows of each table. */
export type Gathered = Readonly<Partial<Record<TableName, readonly Row[] | null>>>;

type Member = Readonly<Record<string, unknown>>;

/** What an object at one place is made of. */
interface Node {
  readonly table: TableName;
  readonly columns: readonly { readonly name: string; readonly at: number; readonly publish: Publish }[];
  readonly inner: readonly Inner[];
}

interface Inner {
  readonly place: Place;
  readonly node: Node;
  /** Where the row around it holds the value that is looked up. */
  readonly own: number;
}

/** All that a service shows in the list of its organization. */
const SIMPLE = ['id', 'name', 'status'];

/** Puts rows together to the nested JSON of the standard. What has no value is left out. */
export class Assembly {
  readonly #root: Node;

  constructor(reading: Reading) {
    this.#root = nodeOf(reading, [reading.table]);
  }

  /** The records that were read, by id. */
  records(gathered: Gathered): ReadonlyMap<string, Member> {
    const rows = new Rows(gathered);
    const own = gathered[this.#root.table] ?? [];
    return new Map(own.map((row) => [row[0] as string, build(this.#root, row, rows)]));
  }
}

function nodeOf(reading: Reading, path: readonly TableName[], reachedBy?: Place): Node {
  const table = path.at(-1) as TableName;
  const simple = isSimpleService(reading.form, path);
  const columns = publishedColumns(table)
    .map((column, at) => ({ name: column.name, at, publish: publishing(table, column) }))
    .filter(({ name }) => (simple ? SIMPLE.includes(name) : !saidByPlace(name, reachedBy)));
  const inner = placesAt(reading, path).map((place) => ({
    place,
    node: nodeOf(reading, [...path, place.table], place),
    own: position(table, place.kind === 'reference' ? place.column : 'id'),
  }));
  return { table, columns, inner };
}

/** The object around it says which one it hangs on. */
function saidByPlace(column: string, reachedBy: Place | undefined): boolean {
  return reachedBy !== undefined && reachedBy.kind !== 'reference' && reachedBy.column === column;
}

function build(node: Node, row: Row, rows: Rows): Member {
  const made: Record<string, unknown> = {};
  const of = (name: string): unknown => row[position(node.table, name)];
  for (const { name, at, publish } of node.columns) {
    const value = publish(row[at], of);
    if (value !== undefined) made[name] = value;
  }
  for (const { place, node: inner, own } of node.inner) {
    const found = rows.at(place, row[own], node.table);
    if (found.length === 0) continue;
    const many = place.kind === 'children' || place.kind === 'linked';
    made[place.key] = many ? found.map((one) => build(inner, one, rows)) : build(inner, found[0] as Row, rows);
  }
  return made;
}

const NONE: readonly Row[] = [];

/** The rows of all tables, by any of their columns. */
class Rows {
  readonly #gathered: Gathered;
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  /** The rows that stand in a place of a record. */
  at({ table, kind, column, entity }: Place, id: unknown, around: TableName): readonly Row[] {
    if (id === null || !this.#gathered[table]) return NONE;
    const found = this.#by(table, kind === 'reference' ? 'id' : column).get(id) ?? NONE;
    return entity === undefined || found === NONE ? found : found.filter((row) => row[position(table, entity)] === around);
  }

  #by(table: TableName, column: string): ReadonlyMap<unknown, readonly Row[]> {
    const key = `${table}.${column}`;
    const index = this.#indexes.get(key) ?? groupBy(this.#gathered[table] ?? NONE, position(table, column));
    this.#indexes.set(key, index);
    return index;
  }
}

function groupBy(rows: readonly Row[], at: number): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[at]);
    if (group) group.push(row);
    else groups.set(row[at], [row]);
  }
  return groups;
}

const positions = new Map<TableName, ReadonlyMap<string, number>>();

function position(table: TableName, column: string): number {
  const known = positions.get(table) ?? new Map(publishedColumns(table).map(({ name }, at) => [name, at]));
  positions.set(table, known);
  return known.get(column) as number;
}
