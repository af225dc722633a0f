import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { illinois } from '../testing/illinois-counts.ts';
import { ImportBench, type Outcome } from '../testing/import-bench.ts';
import type { EntryRow } from './import.store.ts';

const shared = process.env['HALTE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data');
const folder = join(shared, 'ilao-hsds');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write('left out: the package of Illinois is not here (HALTE_SHARED_DATA)\n');

(isThere ? describe : describe.skip)('the package of Illinois', () => {
  let bench: ImportBench;
  let first: Outcome;

  const files = () =>
    Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name.endsWith('.csv'))
        .map((name) => [name, readFileSync(join(folder, name))]),
    );

  beforeAll(async () => {
    bench = await ImportBench.open();
    first = await bench.import(files(), { source: 'ilao' });
  });

  afterAll(() => bench.stop());

  it('comes to what is written down, each row accounted for', () => {
    const counts = first.job.counts.map(({ table, created, rejected, defaulted }) => [table, { created, rejected, defaulted }]);
    expect(Object.fromEntries(counts)).toEqual(illinois.tables);
    expect(first.job).toMatchObject({ status: 'done', rowsRead: illinois.rows, rowsWritten: illinois.rows, problems: [] });
    expect(new Set(first.entries.map(({ file, row }) => `${file}:${row}`)).size).toBe(illinois.rows);
  });

  it('says what is wrong with each row', () => {
    expect(findingsOf(first.entries)).toEqual(illinois.findings);
    const dependants = first.entries.filter(({ cause }) => cause === 'parent_rejected');
    for (const { because } of dependants) expect(because).toEqual({ file: 'services.csv', row: expect.any(Number) as number });
  });

  it('is as many records as it says', async () => {
    const tables = Object.entries(illinois.tables).map(([table, { created }]) => [table, created] as const);
    for (const [table, created] of tables) {
      await expect(bench.rows(`select count(*)::integer as count from directory.${table}`)).resolves.toEqual([{ count: created }]);
    }
  });

  it('changes nothing when it comes again', async () => {
    const before = await bench.rows('select id, last_modified, version from directory.service order by id');
    const again = await bench.import(files(), { source: 'ilao' });
    for (const { table, same, created, changed, vanished } of again.job.counts) {
      const expected = illinois.tables[table as keyof typeof illinois.tables];
      expect({ table, same, created, changed, vanished }).toEqual({ table, same: expected.created, created: 0, changed: 0, vanished: 0 });
    }
    await expect(bench.rows('select id, last_modified, version from directory.service order by id')).resolves.toEqual(before);
  });
});

function findingsOf(entries: readonly EntryRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { table, findings } of entries) {
    for (const { code, field, effect } of findings) {
      const name = [table, effect, code, field].filter((part) => part).join(' ');
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}
