import { columnsOf, readRow, tableNames, writeRow, type AnyRow, type TableName } from '@halte/hsds';
import { isDeepStrictEqual } from 'node:util';
import { network } from './content/network.ts';
import { region, regionChecksum } from './region.ts';
import { photoFiles } from './rows/photo-rows.ts';
import { findPlaceSlugs, organizationSlugs, serviceSlugs } from './slugs.ts';

/** Judgements of search are bound to this region: change it only together with them. */
const CHECKSUM = '5b3559c775dd2131117db9b1f2a4f99b3d3cd10dc818342ae8422e160174f3a2';

const ORDER = ['public', 'partner', 'ally'];

const rowsOf = (table: TableName) => region().filter((record) => record.table === table);
const cellsOf = (row: object): [string, string | number | boolean][] => Object.entries(row);
const tableOfId = new Map(region().map(({ table, row }) => [row.id, table]));
const rightsOfId = new Map(region().map(({ row, rights }) => [row.id, rights]));

describe('the sample region', () => {
  it('has the size it promises', () => {
    expect([organizationSlugs().length, serviceSlugs().length, findPlaceSlugs().length]).toEqual([60, 400, 80]);
  });

  it('is the region that the judgements were made on', () => {
    expect(regionChecksum()).toBe(CHECKSUM);
  });

  it('is read by the standard’s own reader as it was written, with nothing to say about any row', () => {
    const faults = region().flatMap(({ table, row }) => {
      const names = columnsOf(table).map(({ name }) => name);
      const cells = Object.fromEntries(writeRow(table, row).map((cell, index) => [names[index], cell]));
      const read = readRow(table, cells, { version: '3', source: 'sample' });
      const problems = read.problems.map(({ code, field }) => `${table}.${field} of ${row.id}: ${code}`);
      const lost = Object.keys(row).filter((name) => !isDeepStrictEqual(read.row?.[name], (row as AnyRow)[name]));
      return [...problems, ...lost.map((name) => `${table}.${name} of ${row.id}`)];
    });
    expect(faults).toEqual([]);
  });

  it('names by its id only what is there', () => {
    const dangling = region().flatMap(({ table, row }) =>
      columnsOf(table)
        .filter(({ name, references }) => references && name in row && tableOfId.get(String((row as AnyRow)[name])) !== references)
        .map(({ name }) => `${table}.${name} of ${row.id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('gives every row an id of its own, and its table before what refers to it', () => {
    const ids = region().map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
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
