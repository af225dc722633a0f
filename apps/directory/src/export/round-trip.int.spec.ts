import {
  columnsOf,
  csvHeader,
  csvLine,
  dataPackage,
  tableNames,
  tableOf,
  writeRow,
  type AnyRow,
  type Rights,
  type TableName,
} from '@halte/hsds';
import { rowsArbitrary, type Rows } from '@halte/hsds/testing';
import fc from 'fast-check';
import { callers } from '../testing/start-directory.ts';
import { ImportBench } from '../testing/import-bench.ts';

const organisation = String(callers.straathoek.organisation);
const ally = String(callers.deBrug.organisation);

/** Everything that the directory holds of a table, but when and how often it was changed. */
async function dump(bench: ImportBench, table: TableName): Promise<unknown[]> {
  const kept = columnsOf(table)
    .map(({ name }) => name)
    .filter((name) => name !== 'last_modified');
  const rights = table === 'metadata' ? 'visibility, allies' : 'visibility, allies, own_visibility, own_allies';
  return bench.rows(`select ${kept.join(', ')}, ${rights}, maintained_by from directory.${table} order by id`);
}

async function dumpAll(bench: ImportBench): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of tableNames) all[table] = await dump(bench, table);
  return all;
}

/** What everybody may see. */
async function publicRows(bench: ImportBench): Promise<[TableName, Record<string, unknown>][]> {
  const all: [TableName, Record<string, unknown>][] = [];
  for (const table of tableNames) {
    const columns = columnsOf(table)
      .map(({ name }) => name)
      .filter((name) => name !== 'last_modified');
    const rows = await bench.rows(`select ${columns.join(', ')} from directory.${table} where visibility = 'public' order by id`);
    all.push(...rows.map((row): [TableName, Record<string, unknown>] => [table, row]));
  }
  return all;
}

/** A package of full rights, as an export writes it. */
function packageOf(rows: Rows, rightsOf: (row: AnyRow) => Rights): Record<string, string> {
  const description = dataPackage({
    name: 'spec',
    title: 'Spec',
    created: '2026-08-12T00:00:00Z',
    profileUri: 'https://halte.example/profile',
    rights: true,
  });
  const files = tableNames.map((table): [string, string] => [
    tableOf(table).file,
    csvHeader(table, { rights: true }) + rows[table].map((row) => csvLine(writeRow(table, row, rightsOf(row)))).join(''),
  ]);
  return Object.fromEntries([['datapackage.json', JSON.stringify(description)], ...files]);
}

/** Who may see a row, by its id: each kind occurs. */
function rightsOf({ id }: AnyRow): Rights {
  const visibility = (['public', 'public', 'partner', 'ally'] as const)[Number.parseInt(String(id).slice(-1), 16) % 4] ?? 'public';
  return { visibility, allies: visibility === 'ally' ? [ally] : [], maintained_by: organisation };
}

/** What the tables ask for, beyond the standard: one threshold profile of a service, one find place at a location, hours that fit each other. */
function fitting(rows: Rows): Rows {
  const once = (all: readonly AnyRow[], ...columns: readonly string[]) => {
    const seen = new Set<string>();
    return all.filter((row) => {
      const key = columns.map((column) => String(row[column])).join();
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
  };
  const names = (all: readonly AnyRow[]) =>
    all.map((row) => ({ ...row, name: `${String(row['name']).slice(0, 100)} ${String(row['id'])}` }));
  return {
    ...rows,
    organization: names(rows.organization),
    service: names(rows.service),
    threshold_profile: once(rows.threshold_profile, 'service_id', 'service_at_location_id'),
    find_place: once(rows.find_place, 'location_id'),
    schedule: rows.schedule.map((row) => ({ ...row, opens_at: '22:00', closes_at: '06:00' })),
    closure: rows.closure.map(
      ({ opens_at, closes_at, ...row }) => (row['kind'] === 'closed' ? row : { ...row, opens_at, closes_at }) as AnyRow,
    ),
    metadata: rows.metadata.map((row): AnyRow => ({ ...row, updated_by: organisation })),
  };
}

describe('a package that is exported and imported', () => {
  let one: ImportBench;
  let other: ImportBench;

  beforeAll(async () => {
    [one, other] = [await ImportBench.open(), await ImportBench.open()];
  });

  afterAll(async () => {
    await one.stop();
    await other.stop();
  });

  it('is the same records on every table, whatever they say', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(rowsArbitrary.map(fitting), async (rows) => {
        const first = await one.import(packageOf(rows, rightsOf));
        for (const { outcome, table } of first.entries) if (outcome === 'created' && table) seen.add(table);
        expect(first.entries.filter(({ cause }) => cause && !HANGS_ON_NOTHING.has(cause))).toEqual([]);
        const again = await other.import(await one.export());
        expect(again.entries.filter(({ outcome, findings }) => outcome === 'rejected' || findings.length > 0)).toEqual([]);
        await expect(dumpAll(other)).resolves.toEqual(await dumpAll(one));
      }),
      { numRuns: 12, seed: 20260812, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual([...tableNames].sort());
  }, 240_000);

  it('shows everybody what is public, and nothing of the rest', async () => {
    const elsewhere = await ImportBench.open();
    try {
      const { entries } = await elsewhere.import(await one.export('public'), { visibility: 'public' });
      expect(entries.filter(({ outcome }) => outcome === 'rejected')).toEqual([]);
      const visible = new Set((await publicRows(one)).map(([, { id }]) => id));
      const hidden = (table: TableName, name: string, value: unknown) =>
        columnsOf(table).some((column) => column.name === name && column.references !== undefined) && !visible.has(value);
      const expected = (await publicRows(one)).map(([table, row]) => [
        table,
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, hidden(table, name, value) ? null : value])),
      ]);
      await expect(publicRows(elsewhere)).resolves.toEqual(expected);
    } finally {
      await elsewhere.stop();
    }
  }, 60_000);
});

/** Random rows refer to nothing now and then. */
const HANGS_ON_NOTHING = new Set(['unknown_reference', 'parent_rejected', 'no_parent']);
