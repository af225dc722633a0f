import fc from 'fast-check';
import { fullSchemas } from '../schemas.ts';
import { tableNames, type AnyRow } from '../tables.ts';
import { rowsArbitrary, type Rows } from '../testing/row-arbitrary.ts';
import { flatten, flattenPackage, mergeRows } from './flatten.ts';
import { indexRows, nestPackage, nestRow, type IndexedRow } from './nest.ts';

const listOf = (rows: Rows): readonly IndexedRow[] => tableNames.flatMap((table) => rows[table].map((row) => ({ table, row })));
const sorted = (rows: readonly { readonly table: string; readonly row: unknown }[]) =>
  rows.map(({ table, row }) => [`${table} ${String((row as AnyRow)['id'])}`, row] as const).sort(([a], [b]) => (a < b ? -1 : 1));

const service = { id: 's', organization_id: 'o', name: 'Soup', status: 'active' };
const location = { id: 'l', location_type: 'physical', organization_id: 'o' };
const rows: readonly IndexedRow[] = [
  { table: 'organization', row: { id: 'o', name: 'De Brug', description: '' } },
  { table: 'service', row: service },
  { table: 'location', row: location },
  { table: 'service_at_location', row: { id: 'sl', service_id: 's', location_id: 'l' } },
  { table: 'phone', row: { id: 'p', service_id: 's', location_id: 'l', number: '03 000 00 00' } },
  { table: 'taxonomy_term', row: { id: 't', name: 'Food', description: '' } },
  { table: 'attribute', row: { id: 'a', link_id: 's', link_entity: 'service', taxonomy_term_id: 't' } },
];

it('nests a service with what hangs on it, and leaves out what the place says', () => {
  expect(nestRow(indexRows(rows), 'service', service)).toEqual({
    id: 's',
    name: 'Soup',
    status: 'active',
    organization: { id: 'o', name: 'De Brug', description: '', locations: [expect.objectContaining({ id: 'l' })] },
    service_at_locations: [
      {
        id: 'sl',
        location: {
          id: 'l',
          location_type: 'physical',
          organization_id: 'o',
          phones: [{ id: 'p', service_id: 's', number: '03 000 00 00' }],
        },
      },
    ],
    phones: [{ id: 'p', location_id: 'l', number: '03 000 00 00' }],
    attributes: [{ id: 'a', taxonomy_term: { id: 't', name: 'Food', description: '' } }],
  });
});

it('flattens it to the same rows', () => {
  const nested = nestRow(indexRows(rows), 'service', service);
  const { rows: flat, conflicts } = mergeRows(flatten('service', nested));
  expect(conflicts).toEqual([]);
  expect(sorted(flat.map(({ table, cells }) => ({ table, row: cells })))).toEqual(sorted(rows));
});

it('is the inverse of flattening, for rows of every table', () => {
  fc.assert(
    fc.property(rowsArbitrary, (random) => {
      const all = listOf(random);
      const { rows: flat, conflicts } = mergeRows(flattenPackage(nestPackage(all)));
      expect(conflicts).toEqual([]);
      expect(sorted(flat.map(({ table, cells }) => ({ table, row: cells })))).toEqual(sorted(all));
    }),
    { numRuns: 60 },
  );
});

it('gives what the schemas of the full form take', () => {
  fc.assert(
    fc.property(rowsArbitrary, (random) => {
      const index = indexRows(listOf(random));
      for (const table of ['service', 'organization', 'service_at_location', 'taxonomy_term'] as const) {
        for (const row of random[table]) expect(fullSchemas[table].safeParse(nestRow(index, table, row)).error?.issues).toBeUndefined();
      }
    }),
    { numRuns: 40 },
  );
});

it('tells where an object says two things in two places', () => {
  const phone = { id: 'p', number: '03 000 00 00' };
  const nested = { id: 's', phones: [phone], organization: { id: 'o', phones: [{ ...phone, number: '03 000 00 01' }] } };
  expect(mergeRows(flatten('service', nested)).conflicts).toEqual([{ table: 'phone', id: 'p', field: 'number' }]);
});

it('keeps what it does not know with the row, and takes null for nothing', () => {
  const [row] = flatten('service', { id: 's', name: 'Soup', alert: null, phones: null, price: { amount: 3 }, contacts: 'An' });
  expect(row).toEqual({ table: 'service', cells: { id: 's', name: 'Soup', price: { amount: 3 }, contacts: 'An' } });
});

it('gives an object without an id one that stays, and its children the same', () => {
  const nested = { name: 'Soup', phones: [{ number: '03 000 00 00' }] };
  const [service, phone] = [...flatten('service', nested)];
  expect(service?.cells['id']).toBe(phone?.cells['service_id']);
  expect([...flatten('service', { ...nested })]).toEqual([service, phone]);
});

it('takes a package by the names of tables and of files, and leaves what it does not know as it is', () => {
  const flat = [...flattenPackage({ services: [{ id: 's' }], unit: [{ id: 'u' }], horses: [{ id: 'h' }] })];
  expect(flat.map(({ table }) => table)).toEqual(['service', 'unit', 'horses']);
});
