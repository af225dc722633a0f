import { migrateApp, unprotectedTables } from '@halte/nest-database';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import { Client } from 'pg';
import { directoryDatabase } from './directory.database.ts';
import { network } from '@halte/sample-region';
import { exportStatement, listStatement, READ } from './service/service.statements.ts';

const ID = '00000000-0000-4000-8000-000000000500';
const after = { sortName: 'dienst 500', id: ID };

describe("the directory's tables", () => {
  let database: FreshDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateApp(directoryDatabase, { url: database.migrationUrl });
    owner = new Client({ connectionString: database.migrationUrl });
    app = new Client({ connectionString: database.urlFor('directory') });
    await Promise.all([owner.connect(), app.connect()]);
    await owner.query(TEN_THOUSAND);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  it('are under row-level security, every one', async () => {
    await expect(unprotectedTables(owner, ['directory'])).resolves.toEqual([]);
  });

  it.each(['organization', 'service', 'outbox', 'idempotency'])('show no row of %s where there is no caller', async (table) => {
    const { rows } = await app.query(`select count(*)::integer as seen from directory.${table}`);
    expect(rows).toEqual([{ seen: 0 }]);
  });

  it.each([
    { index: 'service_pkey', read: [READ, [ID]] as const },
    { index: 'service_list', read: listStatement({}, 51) },
    { index: 'service_list', read: listStatement({}, 51, after) },
    { index: 'service_list', read: listStatement({ status: ['active'] }, 51, after) },
    { index: 'service_list_of_organization', read: listStatement({ organizationId: ID }, 51, after) },
    { index: 'service_pkey', read: exportStatement({}, 201, ID) },
  ])('are read through $index by $read.0.name, as the app, whatever the values', async ({ index, read: [{ text }, values] }) => {
    await app.query("select set_config('halte.caller_kind', 'person', false), set_config('halte.org', $1, false)", [network['de-brug']]);
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await app.query(`set plan_cache_mode = ${mode}`);
      const plan = await explain(app, text, values);
      expect(plan).toMatch(new RegExp(`Index Scan using ${index} `));
      expect(plan).not.toMatch(/Seq Scan|Sort/);
    }
  });
});

/** As a prepared statement, the way it runs: a plan for values as they come, then one for any. */
async function explain(client: Client, text: string, values: readonly unknown[]): Promise<string> {
  await client.query(`prepare explained as ${text}`);
  const literals = values.map((value) => (Array.isArray(value) ? `array['${value.join("','")}']` : `'${String(value)}'`));
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain execute explained (${literals.join(', ')})`);
  await client.query('deallocate explained');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const TEN_THOUSAND = `
  insert into directory.organization (id, name, description, visibility, maintained_by)
    select format('00000000-0000-4000-8000-%s', lpad(n::text, 12, '0'))::uuid, 'organisatie ' || n, '', 'public',
      '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01' from generate_series(0, 1900, 100) n;
  insert into directory.service (id, organization_id, name, description, status, visibility, maintained_by)
    select format('00000000-0000-4000-8000-%s', lpad(n::text, 12, '0'))::uuid,
      format('00000000-0000-4000-8000-%s', lpad((n % 20 * 100)::text, 12, '0'))::uuid, 'dienst ' || n, repeat('tekst ', 50),
      (array['active', 'inactive'])[1 + n % 2], (array['public', 'partner'])[1 + (n % 20 = 0)::integer], '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01'
    from generate_series(1, 10000) n;
  analyze directory.service`;
