import fc from 'fast-check';
import { fieldSchema } from '../schemas/field-schema.ts';
import { columnsOf, tableNames, type AnyRow, type TableName } from '../tables.ts';
import { rowOf } from '../testing/row-arbitrary.ts';
import { flatten } from '../json/flatten.ts';
import { OLD_TABLES } from './old-tables.ts';
import { readRow, type ReadRow } from './read-row.ts';

/** What people write into cells, and what nobody should. */
const strange = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    'NaN',
    '1e999',
    '-1',
    '9999-99-99',
    '24:00',
    '25:61',
    'x'.repeat(6_000),
    ' '.repeat(3_000),
    '__proto__',
  ),
  fc.constantFrom(
    'no phone',
    '03 000 00 00; 03 000 00 01 ext 9',
    'javascript:alert(1)',
    'MO',
    'DAILY',
    '10:00',
    '4:00',
    'true',
    'Neverland',
  ),
  fc.anything() as fc.Arbitrary<string>,
);

const options = fc.record({
  version: fc.constantFrom('1' as const, '2' as const, '3' as const),
  source: fc.string(),
  exact: fc.boolean(),
});

const NAMES = ['constructor', '__proto__', 'toString', 'url', 'weekday', 'address_3', 'language'];

/** A good row with up to four cells that are anything. */
const cellsOf = (table: TableName) => {
  const names = fc.constantFrom(...columnsOf(table).map(({ name }) => name), ...NAMES);
  return fc.tuple(rowOf(table, {}), fc.dictionary(names, strange, { maxKeys: 4 })).map(([row, more]) => ({ ...row, ...more }));
};

/** What no schema of ours would take: columns by name. */
function faultsOf(table: TableName, row: AnyRow): readonly string[] {
  const unknown = Object.keys(row).filter((name) => !columnsOf(table).some((column) => column.name === name));
  const wrong = columnsOf(table).filter((column) => {
    const value = row[column.name];
    if (value === undefined) return column.required;
    const beyond = typeof value === 'number' && (value < (column.minimum ?? value) || value > (column.maximum ?? value));
    return beyond || /[\0\p{Surrogate}]/u.test(String(value)) || !fieldSchema(column).safeParse(value).success;
  });
  return [...unknown, ...wrong.map(({ name }) => name)];
}

const wholeOrWhy = ({ row, problems }: ReadRow) => (row === undefined) === problems.some(({ effect }) => effect === 'rejected');

it.each(tableNames)('whatever stands in the cells of %s, a row that is taken is valid, and one that is not says why', (table) => {
  let taken = 0;
  fc.assert(
    fc.property(cellsOf(table), options, (cells, how) => {
      const read = readRow(table, cells as never, how);
      expect(wholeOrWhy(read)).toBe(true);
      if (!read.row || !read.table) return;
      taken += 1;
      expect(faultsOf(read.table, read.row)).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(taken).toBeGreaterThan(0);
});

it.each(Object.entries(OLD_TABLES))('the same holds for %s of older packages', (name, { table, renamed }) => {
  const old = Object.keys(renamed).map((column) => [column, strange] as const);
  const cells = fc
    .tuple(cellsOf(table), fc.record(Object.fromEntries(old), { requiredKeys: [] }))
    .map((both) => Object.assign({}, ...both) as object);
  fc.assert(
    fc.property(cells, options, (given, how) => {
      const read = readRow(name, given as never, { ...how, version: '1' });
      expect(wholeOrWhy(read)).toBe(true);
      if (read.row) expect(faultsOf(table, read.row)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('any JSON object flattens to rows that can be read', () => {
  const object = fc.dictionary(
    fc.constantFrom('id', 'name', 'phones', 'organization', 'schedules', '__proto__', 'locations'),
    fc.jsonValue() as never,
  );
  fc.assert(
    fc.property(object, (given) => {
      for (const { table, cells } of flatten('service', given)) {
        expect(wholeOrWhy(readRow(table, cells as never, { version: '3', source: 'test' }))).toBe(true);
      }
    }),
  );
});
