import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unprotectedTables } from '@halte/nest-database';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import { Client } from 'pg';

const apps = readdirSync(join(import.meta.dirname, '../../../apps'));

let database: FreshDatabase;
let owner: Client;

beforeAll(async () => {
  database = await freshDatabase({ apps });
  owner = new Client({ connectionString: database.migrationUrl });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

it('every table of every app is under row-level security', async () => {
  const { rows } = await owner.query<{ schema: string }>(TABLES);
  const schemas = rows.map(({ schema }) => schema);
  expect(schemas).toEqual(expect.arrayContaining(['directory', 'edge', 'probe']));
  await expect(unprotectedTables(owner, schemas)).resolves.toEqual([]);
});

const TABLES = `
  select distinct n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'`;
