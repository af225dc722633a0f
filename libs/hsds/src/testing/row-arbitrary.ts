import fc, { type Arbitrary } from 'fast-check';
import type { Column } from '../column.ts';
import { columnsOf, isTableName, tableNames, type AnyRow, type TableName } from '../tables.ts';

/** Rows of all tables by the name of the table, each of which refers to others among them. */
export type Rows = Readonly<Record<TableName, readonly AnyRow[]>>;

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** A valid value of a column that refers to nothing. */
export function valueOf(column: Column): Arbitrary<string | number | boolean> {
  const { type, values, maxLength, minimum = -1e6, maximum = 1e6 } = column;
  if (values) return fc.constantFrom(...values);
  switch (type) {
    case 'uuid':
      return fc.uuid();
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => (value === 0 ? 0 : value));
    case 'boolean':
      return fc.boolean();
    case 'date':
      return day.map((text) => text.slice(0, 10));
    case 'datetime':
      return day;
    case 'time':
      return clock;
    case 'uri':
      return fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((text) => text.length <= maxLength);
    case 'email':
      return fc.constantFrom('info@halte.example', 'a.b+c@x-y.be');
    case 'text':
      return words(Math.min(maxLength, 60));
  }
}

const words = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.ceil(maxLength / 8) }),
      fc.constantFrom('a,b', '"', ' "x", y', 'one\r\ntwo', ' x ', ';', "it's", '=1+1', 'é'),
    )
    .map((text) => text.slice(0, maxLength))
    .filter((text) => text.trim() !== '' && !/[\p{Surrogate}\0]/u.test(text));

/** A valid row; references are taken from what is there, and columns that may be empty sometimes are. */
export function rowOf(table: TableName, rows: Partial<Rows>): Arbitrary<AnyRow> {
  const columns = columnsOf(table);
  const needed = columns.filter(({ required }) => required).map(({ name }) => name);
  const model = columns.map((column) => [column.name, referring(column, rows) ?? valueOf(column)] as const);
  return fc.record(Object.fromEntries(model), { requiredKeys: needed, noNullPrototype: true }).map((row) => sensible(table, row as AnyRow));
}

function referring({ references }: Column, rows: Partial<Rows>): Arbitrary<string> | undefined {
  if (references === undefined || !isTableName(references)) return undefined;
  const ids = (rows[references] ?? []).map(({ id }) => String(id));
  return ids.length > 0 ? fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 9 }, fc.uuid()) : fc.uuid();
}

/** Keeps the rules between the columns of a row. */
function sensible(table: TableName, row: AnyRow): AnyRow {
  const made: Record<string, string | number | boolean> = { ...row };
  const order = (first: string, last: string) => {
    const [a, b] = [made[first], made[last]];
    if (a !== undefined && b !== undefined && a > b) Object.assign(made, { [first]: b, [last]: a });
  };
  for (const [first, last] of ORDERED) order(first, last);
  if (table === 'schedule') Object.assign(made, { byday: 'MO,2WE', freq: 'MONTHLY', notes: 'By appointment.', overnight: true, ...DAYS });
  if (table === 'closure') Object.assign(made, { opens_at: '09:00', closes_at: '17:00' });
  if (table === 'location') Object.assign(made, { latitude: 51.2, longitude: 4.4 });
  return made;
}

const DAYS = { bymonthday: '1,-1', byweekno: '2', byyearday: '366', time_zone: 'Europe/Brussels' };

const ORDERED = [
  ['minimum_age', 'maximum_age'],
  ['valid_from', 'valid_to'],
  ['dtstart', 'until'],
  ['starts_on', 'ends_on'],
] as const;

/** Rows of every table; what they refer to is among them. Ids are unique within a table. */
export const rowsArbitrary: Arbitrary<Rows> = tableNames.reduce<Arbitrary<Partial<Rows>>>(
  (before, table) =>
    before.chain((rows) => {
      const some = fc.uniqueArray(rowOf(table, rows), { maxLength: 4, selector: ({ id }) => id });
      return some.chain((made) => linked(table, made, rows)).map((made) => ({ ...rows, [table]: made }));
    }),
  fc.constant({}),
) as Arbitrary<Rows>;

const LINKS: Readonly<Partial<Record<TableName, readonly [string, string]>>> = {
  attribute: ['link_id', 'link_entity'],
  metadata: ['resource_id', 'resource_type'],
};

/** Lets rows that may belong to any table belong to one of those that are there. */
function linked(table: TableName, made: readonly AnyRow[], rows: Partial<Rows>): Arbitrary<readonly AnyRow[]> {
  const link = LINKS[table];
  const owners = Object.entries(rows).flatMap(([owner, all]) => all.map(({ id }) => [String(id), owner] as const));
  if (!link || owners.length === 0) return fc.constant(made);
  return fc.tuple(...made.map((row) => fc.constantFrom(...owners).map(([id, owner]) => ({ ...row, [link[0]]: id, [link[1]]: owner }))));
}
