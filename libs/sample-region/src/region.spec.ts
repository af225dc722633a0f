import { columnsOf, tableNames, type Column, type TableName } from '@halte/hsds';
import { network } from './content/network.ts';
import { region, regionChecksum } from './region.ts';
import { photoFiles } from './rows/photo-rows.ts';
import { findPlaceSlugs, organizationSlugs, serviceSlugs } from './slugs.ts';

/** Judgements of search are bound to this region: change it only together with them. */
const CHECKSUM = '5b3559c775dd2131117db9b1f2a4f99b3d3cd10dc818342ae8422e160174f3a2';

type Cell = string | number | boolean;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ORDER = ['public', 'partner', 'ally'];

const rowsOf = (table: TableName) => region().filter((record) => record.table === table);
const cellsOf = (row: object) => Object.entries(row) as [string, Cell][];
const tableOfId = new Map(region().map(({ table, row }) => [row.id, table]));
const rightsOfId = new Map(region().map(({ row, rights }) => [row.id, rights]));

/** What is wrong with a cell, if something is. */
function fault(column: Column | undefined, value: Cell): string | undefined {
  if (column === undefined) return 'no such column';
  if (String(value).length > column.maxLength) return 'too long';
  if (column.values && !column.values.includes(String(value))) return 'none of its values';
  const type = { integer: 'number', number: 'number', boolean: 'boolean' }[column.type as string] ?? 'string';
  if (typeof value !== type) return `no ${type}`;
  if (column.references && tableOfId.get(String(value)) !== column.references) return `names no ${column.references}`;
  if (column.type === 'date' && Number.isNaN(Date.parse(String(value)))) return 'no date';
  if (column.type === 'time' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value))) return 'no time';
  return undefined;
}

describe('the sample region', () => {
  it('has the size it promises', () => {
    expect([organizationSlugs().length, serviceSlugs().length, findPlaceSlugs().length]).toEqual([60, 400, 80]);
  });

  it('is the region that the judgements were made on', () => {
    expect(regionChecksum()).toBe(CHECKSUM);
  });

  it('holds in every cell what the column says', () => {
    const faults = region().flatMap(({ table, row }) =>
      cellsOf(row).flatMap(([name, value]) => {
        const about = fault(
          columnsOf(table).find((column) => column.name === name),
          value,
        );
        return about === undefined ? [] : [`${table}.${name} (${value}): ${about}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('leaves out no cell that every row has', () => {
    const missing = region().flatMap(({ table, row }) =>
      columnsOf(table)
        .filter(({ name, required }) => required && !Object.hasOwn(row, name))
        .map(({ name }) => `${table}.${name} of ${row.id}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives every row an id of its own, and its table before what refers to it', () => {
    const ids = region().map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
    const order = region().map(({ table }) => tableNames.indexOf(table));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('fills every table that an import or a person would', () => {
    const empty = tableNames.filter((table) => rowsOf(table).length === 0);
    expect(empty).toEqual(['metadata', 'meta_table_description']);
  });

  it('draws every picture that it speaks of, small', () => {
    const files = photoFiles();
    expect(files.map(({ photo_id }) => photo_id).sort()).toEqual(
      rowsOf('photo')
        .map(({ row }) => row.id)
        .sort(),
    );
    for (const { bytes } of files) {
      expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      expect(bytes.length).toBeLessThan(4_000);
    }
  });

  it('shows nothing more widely than what it hangs on', () => {
    const wider = region().flatMap(({ table, row, rights }) =>
      cellsOf(row)
        .filter(([name]) => columnsOf(table).some((column) => column.name === name && column.references))
        .map(([, id]) => rightsOfId.get(String(id)))
        .filter((parent) => ORDER.indexOf(parent?.visibility ?? 'public') > ORDER.indexOf(rights.visibility))
        .map(() => `${table} ${row.id}`),
    );
    expect(wider).toEqual([]);
  });

  it('is maintained by organisations of the network only', () => {
    const known = new Set<string>(Object.values(network));
    const strangers = region().filter(({ rights }) => [rights.maintained_by, ...rights.allies].some((id) => !known.has(id)));
    expect(strangers).toEqual([]);
    expect(region().filter(({ rights }) => rights.visibility !== 'ally' && rights.allies.length > 0)).toEqual([]);
  });
});
