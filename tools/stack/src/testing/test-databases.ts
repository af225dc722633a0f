import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { testApps } from '@halte/contracts';
import { dropDatabase, ensureDatabase, inDatabase, migrate, withClient } from '../postgres/database.ts';
import { migrationUrlFor, urlFor } from '../postgres/roles.ts';

const EVERY_APP = Object.keys(testApps);

/** A database of one spec file. */
export interface FreshDatabase {
  readonly name: string;
  /** As the app's own role, under row-level security: `urlFor('directory')`. */
  urlFor(app: string): string;
  /** As the role that owns the tables and passes row-level security. */
  readonly migrationUrl: string;
  /** As the superuser. */
  readonly adminUrl: string;
  /** Ends every session in it and removes it. */
  drop(): Promise<void>;
}

/**
 * A database with roles, schemas and the migrations of `apps` (from their `dist/`), copied from a template that the first
 * who asks makes. Without apps: roles and schemas only.
 */
export async function freshDatabase({ apps = [] }: { readonly apps?: readonly string[] } = {}): Promise<FreshDatabase> {
  const server = testPostgresUrl();
  const template = await ensureTemplate(server, apps);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server, (admin) => admin.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`));
  // Who may connect to a database is not copied with it.
  await ensureDatabase(server, name, server, EVERY_APP);
  return {
    name,
    urlFor: (app) => urlFor(server, name, app, server),
    migrationUrl: migrationUrlFor(server, name, server),
    adminUrl: inDatabase(server, name),
    drop: () => dropDatabase(server, name),
  };
}

/** The superuser's address of the run's Postgres. */
export function testPostgresUrl(): string {
  const url = process.env['HALTE_TEST_POSTGRES_URL'];
  if (!url) throw new Error('There is no Postgres for tests: run through npm test, or jest with the configuration of the repository.');
  return url;
}

/** Two workers may want the same template: the second waits for the first's lock and finds it ready. */
async function ensureTemplate(server: string, apps: readonly string[]): Promise<string> {
  const template = ['template', ...[...apps].sort()].join('_');
  await withClient(server, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template]);
    const ready = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
    if (ready.rowCount !== 0) return;
    await dropDatabase(server, template);
    await ensureDatabase(server, template, server, EVERY_APP);
    await migrate(server, template, server, apps);
    await admin.query(`alter database ${escapeIdentifier(template)} is_template true`);
  });
  return template;
}
