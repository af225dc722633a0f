import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { StackFailure, messageOf } from '../failure.ts';
import { repositoryRoot } from '../repository.ts';
import { runQuietly } from '../toolchain/run-quietly.ts';
import { applyRoles, migrationUrlFor } from './roles.ts';

/** Roles belong to the whole cluster: two who make them at once would trip over each other. */
const ROLES_LOCK = 4_825_413;
const SCRIPT_MS = 120_000;

/** Makes a database with the roles and schemas of the network, where it is missing. Its tables come from {@link migrate}. */
export async function ensureDatabase(
  adminUrl: string,
  database: string,
  secret: string,
  apps: readonly string[],
): Promise<{ readonly made: boolean }> {
  return withClient(adminUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [ROLES_LOCK]);
    const found = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await admin.query(`create database ${escapeIdentifier(database)}`);
    await withClient(inDatabase(adminUrl, database), (client) => applyRoles(client, secret, apps));
    return { made: found.rowCount === 0 };
  });
}

/** Runs the migrations of the apps that have any, each in its own schema. */
export async function migrate(adminUrl: string, database: string, secret: string, apps: readonly string[]): Promise<void> {
  const url = migrationUrlFor(adminUrl, database, secret);
  await Promise.all(apps.map((app) => runAppScript(app, 'migrate', url)));
}

/** Loads the sample region of the apps that have one. What is there already stays as it is. */
export async function loadSample(adminUrl: string, database: string, secret: string, apps: readonly string[]): Promise<void> {
  const url = migrationUrlFor(adminUrl, database, secret);
  await Promise.all(apps.map((app) => runAppScript(app, 'sample', url)));
}

/** Ends every session in a database and removes it. */
export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, (admin) => admin.query(`drop database if exists ${escapeIdentifier(database)} with (force)`));
}

/** The same server, another database. */
export function inDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs `work` on one connection and closes it. */
export async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs `dist/<name>.js` of an app that has it, as the role that owns the tables. */
async function runAppScript(app: string, name: 'migrate' | 'sample', url: string): Promise<void> {
  const script = join(repositoryRoot, 'apps', app, 'dist', `${name}.js`);
  if (!existsSync(script)) return;
  const env = { ...process.env, NODE_OPTIONS: '', HALTE_POSTGRES_MIGRATION_URL: url, HALTE_TELEMETRY: 'off' };
  await runQuietly(process.execPath, ['--enable-source-maps', script], { env, patienceMs: SCRIPT_MS }).catch((error: unknown) => {
    throw new StackFailure(`${name} of ${app} failed: ${messageOf(error)}`);
  });
}
