import { columnsOf, type TableName } from '@halte/hsds';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { RegionRecord } from '../region-record.ts';
import { allotted, clusters } from './clusters.ts';
import { scaledRegion } from './scaled-region.ts';

const SERVICES = 2_000;
const records = [...scaledRegion(SERVICES)];
const rowsOf = (table: TableName) => records.filter((record) => record.table === table);

function checksum(some: Iterable<RegionRecord>): string {
  const hash = createHash('sha256');
  for (const record of some) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

describe('a larger region', () => {
  it('has exactly as many services as asked for, and most of them in the largest towns', () => {
    expect(rowsOf('service')).toHaveLength(SERVICES);
    expect(clusters()).toHaveLength(100);
    for (const services of [1, 400, 12_345, 1_000_000]) {
      const counts = allotted(services);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(services);
      expect(counts[0]).toBe(Math.max(...counts));
    }
  });

  it('is the same each time, and a record the same whatever else is made', () => {
    expect(checksum(scaledRegion(SERVICES))).toBe(checksum(records));
    const first = rowsOf('service')[0];
    const smaller = [...scaledRegion(300)].find(({ row }) => row.id === first?.row.id);
    expect(smaller).toEqual(first);
  });

  it('refers to nothing that did not come before, and keeps to the columns', () => {
    const seen = new Set<unknown>();
    const faults = records.flatMap(({ table, row }) => {
      seen.add(row.id);
      const columns = columnsOf(table);
      const strange = Object.keys(row).filter((name) => !columns.some((column) => column.name === name));
      const missing = columns.filter(({ name, required }) => required && !Object.hasOwn(row, name)).map(({ name }) => name);
      const cells = row as Readonly<Record<string, unknown>>;
      const dangling = columns.filter(({ name, references }) => references && cells[name] !== undefined && !seen.has(cells[name]));
      return [...strange, ...missing, ...dangling.map(({ name }) => name)].map((name) => `${table}.${name}`);
    });
    expect(faults).toEqual([]);
    expect(seen.size).toBe(records.length);
  });

  it('does not repeat itself more than a real one does', () => {
    const names = rowsOf('service').map(({ row }) => ('name' in row ? row.name : ''));
    expect(new Set(names).size).toBeGreaterThan(SERVICES * 0.6);
    expect(names.filter((name) => /Kiel|Seefhoek|Luchtbal/.test(name ?? ''))).toEqual([]);
  });

  it('keeps apart what is not for everybody', () => {
    const hidden = rowsOf('address').filter(({ rights }) => rights.visibility !== 'public').length;
    expect(hidden).toBeGreaterThan(SERVICES / 100);
    expect(hidden).toBeLessThan(rowsOf('address').length / 5);
  });

  it('takes no more memory the more it makes', async () => {
    const count = `const { scaledRegion } = await import('@halte/sample-region');
      let made = 0; for (const _ of scaledRegion(20_000)) made += 1; process.stdout.write(String(made));`;
    // All of it at a time would take five times as much.
    const flags = ['--conditions=halte-source', '--max-old-space-size=48', '--input-type=module', '--eval', count];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: import.meta.dirname });
    expect(Number(stdout)).toBeGreaterThan(300_000);
  });
});
