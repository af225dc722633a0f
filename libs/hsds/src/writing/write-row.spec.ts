import fc from 'fast-check';
import { readRights } from '../reading/read-rights.ts';
import { readRow } from '../reading/read-row.ts';
import type { Rights } from '../rights.ts';
import { tableNames, type AnyRow, type TableName } from '../tables.ts';
import { readCsv } from '../testing/read-csv.ts';
import { rowOf, rowsArbitrary } from '../testing/row-arbitrary.ts';
import { parentColumns } from '../reading/parent-columns.ts';
import { csvHeader, csvLine, writeRow } from './write-row.ts';

const ID = '3f6c0f60-64c5-4a8f-a1a5-7a1d6f6a0c11';
const rights: Rights = { visibility: 'ally', allies: [ID, ID.replace('3', '4')], maintained_by: ID };
const exactly = { version: '3', source: 'test', exact: true } as const;

const file = (table: TableName, rows: readonly AnyRow[]) =>
  csvHeader(table, { rights: true }) + rows.map((row) => csvLine(writeRow(table, row, rights))).join('');

function readBack(table: TableName, text: string) {
  return readCsv(text).map(({ visibility, allies, maintained_by, ...cells }) => ({
    ...readRow(table, cells, exactly),
    rights: readRights({ visibility, allies, maintained_by }),
  }));
}

const belongs = (table: TableName) => (row: AnyRow) =>
  parentColumns(table).length === 0 || parentColumns(table).some((name) => name in row);

it.each(tableNames)('what is written of %s is read as it was, texts to the letter', (table) => {
  const rows = fc.array(rowOf(table, {}).filter(belongs(table)), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (given) => {
      const read = readBack(table, file(table, given));
      expect(read.flatMap(({ problems, dropped, defaulted }) => [...problems, ...dropped, ...defaulted])).toEqual([]);
      expect(read.map(({ row }) => row)).toEqual(given);
      expect(read.every((one) => JSON.stringify(one.rights) === JSON.stringify(rights))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('rows of all tables are read as they were without being told so, but for what is mended', () => {
  const isPlain = (value: unknown) => typeof value !== 'string' || (value === value.trim() && !/[\u0000-\u001f\u007f]/.test(value));
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      for (const table of tableNames.filter((name) => name !== 'phone' && name !== 'address')) {
        for (const row of rows[table].filter(belongs(table)).filter((one) => Object.values(one).every(isPlain))) {
          expect(readRow(table, row, { version: '3', source: 'test' }).row).toEqual(row);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('keeps an empty text that a row needs', () => {
  const rows = { organization: { id: ID, name: 'De Brug', description: '' } } as const;
  expect(readBack('organization', file('organization', [rows.organization]))[0]).toMatchObject({ row: rows.organization, defaulted: [] });
});

it('quotes what must be quoted (RFC 4180)', () => {
  expect(csvLine(['a', '', 'b,c', 'd"e', 'f\r\ng', ' h '])).toBe('a,,"b,c","d""e","f\r\ng", h \r\n');
});

it('says nothing of the rights of a row where it is not asked to', () => {
  expect(csvHeader('unit', { rights: false })).toBe('id,name,scheme,identifier,uri\r\n');
  expect(writeRow('unit', { id: ID, name: 'bed' })).toEqual([ID, 'bed', '', '', '']);
});

it.each([{ visibility: 'all' }, { maintained_by: '' }, { maintained_by: 'An' }, { allies: 'An' }])('does not guess rights: %j', (wrong) => {
  const cells = { visibility: 'public', allies: '', maintained_by: ID };
  expect(readRights(cells)).toEqual({ visibility: 'public', allies: [], maintained_by: ID });
  expect(readRights({ ...cells, ...wrong })).toBeUndefined();
});
