import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { StackFailure } from '../failure.ts';
import { repositoryRoot } from '../repository.ts';

const MIGRATOR = 'migrator';
const ROLES_FILE = join(repositoryRoot, 'infra/postgres/roles.sql');

/** The login role of an app (`halte_directory`), or of the migrations. */
export function roleOf(app: string): string {
  return `halte_${app}`;
}

/** A password per role, from one secret, so that every process of a run finds the same without passing them around. */
export function passwordOf(app: string, secret: string): string {
  return createHmac('sha256', secret).update(`postgres ${app}`).digest('base64url').slice(0, 32);
}

/** The address of one database as an app's own role. */
export function urlFor(adminUrl: string, database: string, app: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = roleOf(app);
  url.password = passwordOf(app, secret);
  url.pathname = `/${database}`;
  return url.href;
}

/** The address of one database as the role of the migrations, which owns every table and passes row-level security. */
export function migrationUrlFor(adminUrl: string, database: string, secret: string): string {
  return urlFor(adminUrl, database, MIGRATOR, secret);
}

/** Runs `infra/postgres/roles.sql`, as psql would with a password for each of `apps`: roles and schemas, the same in production. */
export async function applyRoles(client: Client, secret: string, apps: readonly string[]): Promise<void> {
  const passwords = [MIGRATOR, ...apps].map((app) => [`${roleOf(app)}_password`, passwordOf(app, secret)] as const);
  await client.query(withVariables(readFileSync(ROLES_FILE, 'utf8'), new Map(passwords)));
}

/** What psql does with the two things the file asks of it: `:'name'` as a quoted literal, and `\if :{?name} … \endif`. */
export function withVariables(sql: string, variables: ReadonlyMap<string, string>): string {
  return sql
    .replace(/^\\if :\{\?(\w+)\}$([\s\S]*?)^\\endif$/gm, (_, name: string, block: string) => (variables.has(name) ? block : ''))
    .replace(/:'(\w+)'/g, (_, name: string) => literal(variables.get(name) ?? missing(name)));
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function missing(name: string): never {
  throw new StackFailure(`infra/postgres/roles.sql asks for ${name}, and no such app is started.`);
}
