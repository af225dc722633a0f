import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { apps as declared } from '@halte/contracts';
import { demoClientSecrets, demoPassword, demoPeople } from '../identity/demo.ts';
import { startKeycloak } from '../keycloak/start-keycloak.ts';
import { runNats } from '../nats/nats-server.ts';
import { permissionsOfApps } from '../nats/nats-permissions.ts';
import { ensureDatabase, loadSample, migrate } from '../postgres/database.ts';
import { openDirectoryFor } from '../postgres/open-directory.ts';
import { runPostgres } from '../postgres/postgres-server.ts';
import type { Progress } from '../progress.ts';
import { stateDirectory } from '../repository.ts';
import { stateFiles, writeJson } from '../state.ts';
import { findNats } from '../toolchain/find-nats.ts';
import { build } from './build.ts';
import { writeClientOrganisations } from './client-organisations.ts';
import { issuerAt, keepIdentity } from './identity-process.ts';
import { keepServer } from './kept-server.ts';
import { choosePorts, type NetworkPorts } from './ports-of-network.ts';
import { keptSecrets, type NetworkSecrets } from './secrets.ts';
import { keepService, startServices, stopServices } from './services.ts';
import type { Supervised } from './supervised.ts';

const DATABASE = 'halte';

/** Where Postgres keeps the data of this clone. */
export const postgresDirectory = (): string => openDirectoryFor(join(stateDirectory, 'postgres'));

export interface LocalNetwork {
  readonly publicUrl: string;
  readonly issuer: string;
  /** Whether demo people can sign in: not at somebody's own identity provider. */
  readonly demo: boolean;
  readonly services: readonly Supervised[];
  /** Every process by name, for the figures. */
  processes(): readonly { readonly name: string; readonly pid: number | undefined }[];
  /** Runs the migrations of an app again, after a change. */
  migrate(app: string): Promise<void>;
}

/** What has been started; `stopAll` ends it in the opposite order. */
export type Started = (() => Promise<unknown>)[];

interface Context {
  readonly ports: NetworkPorts;
  readonly secrets: NetworkSecrets;
  readonly publicUrl: string;
  readonly progress: Progress;
  readonly started: Started;
}

type Named = () => { readonly name: string; readonly pid: number | undefined };

/** Starts the network of this clone: what `HALTE_POSTGRES_URL`, `HALTE_NATS_URL` and `HALTE_ISSUER_URL` name is used, the rest is made. */
export async function startLocalNetwork(progress: Progress, started: Started, { keycloak }: { keycloak: boolean }): Promise<LocalNetwork> {
  const apps = Object.keys(declared);
  const ports = await choosePorts(['gateway', 'identity', 'postgres', 'nats', ...apps.slice(1)], progress.say);
  const secrets = keptSecrets(stateFiles.secrets, apps);
  const publicUrl = `http://localhost:${ports['gateway']}`;
  const context: Context = { ports, secrets, publicUrl, progress, started };

  const [postgres, nats, identity] = await allOf([
    startDatabase(context),
    startBroker(context),
    startIdentity(context, keycloak),
    progress.part('build', build),
  ]);
  await progress.part('database', () => prepare(postgres.adminUrl, context, apps));
  const demoFile = identity.demo ? writeDemo() : undefined;
  const services = apps.map((app) =>
    keepService(app, {
      contracts: 'network',
      secrets: nats.own ? secrets : { ...secrets, natsUsers: [] },
      postgres: { adminUrl: postgres.adminUrl, database: DATABASE },
      natsUrl: nats.url,
      issuer: identity.issuer,
      gateway: { port: port(ports, 'gateway'), publicUrl, ...(demoFile && { demoFile }) },
      healthPorts: ports,
      logs: stateFiles.logs,
      records: stateFiles.records,
      say: progress.say,
    }),
  );
  started.push(() => stopServices(services));
  await progress.part('services', () => startServices(services));
  const others = [postgres.process, nats.process, identity.process].filter((process) => process !== undefined);
  return {
    publicUrl,
    issuer: identity.issuer,
    demo: identity.demo,
    services,
    processes: () => [...services.map(({ name, pid }) => ({ name, pid })), ...others.map((process) => process())],
    migrate: (app) => migrate(postgres.adminUrl, DATABASE, secrets.roles, [app]),
  };
}

async function startDatabase({ ports, secrets, progress, started }: Context): Promise<{ adminUrl: string; process?: Named }> {
  const given = process.env['HALTE_POSTGRES_URL'];
  if (given) return { adminUrl: given };
  const run = () =>
    runPostgres({
      directory: postgresDirectory(),
      port: port(ports, 'postgres'),
      password: secrets.postgresPassword,
      records: stateFiles.records,
      onUserMade: () => progress.say('Postgres does not run as root: a system user "postgres" was made for it.'),
    });
  const kept = await progress.part('Postgres', () => keepServer('Postgres', run, progress.say));
  started.push(() => kept.stop());
  return { adminUrl: kept.current.adminUrl, process: () => ({ name: 'postgres', pid: kept.current.pid }) };
}

async function startBroker({ ports, secrets, progress, started }: Context): Promise<{ url: string; own: boolean; process?: Named }> {
  const given = process.env['HALTE_NATS_URL'];
  if (given) return { url: given, own: false };
  return progress.part('NATS', async () => {
    const program = await findNats(progress.say);
    const options = { program, directory: join(stateDirectory, 'nats'), port: port(ports, 'nats'), records: stateFiles.records };
    const run = () => runNats({ ...options, users: secrets.natsUsers, permissionsOf: permissionsOfApps(declared) });
    const kept = await keepServer('NATS', run, progress.say);
    started.push(() => kept.stop());
    return { url: kept.current.url, own: true, process: () => ({ name: 'nats', pid: kept.current.pid }) };
  });
}

async function startIdentity(context: Context, keycloak: boolean): Promise<{ issuer: string; demo: boolean; process?: Named }> {
  const { ports, publicUrl, progress, started } = context;
  const given = process.env['HALTE_ISSUER_URL'];
  if (given) return { issuer: given, demo: false };
  const options = { port: port(ports, 'identity'), publicUrl, stateDir: stateDirectory };
  if (keycloak) {
    const running = await progress.part('Keycloak', () => startKeycloak({ ...options, records: stateFiles.records, say: progress.say }));
    started.push(() => running.stop());
    return { issuer: running.issuer, demo: true, process: () => ({ name: 'keycloak', pid: running.pid }) };
  }
  const kept = keepIdentity({ ...options, log: join(stateFiles.logs, 'identity.log'), records: stateFiles.records, say: progress.say });
  started.push(() => kept.stop());
  await progress.part('identity', () => kept.start());
  return { issuer: issuerAt(options.port), demo: true, process: () => ({ name: 'identity', pid: kept.pid }) };
}

async function prepare(adminUrl: string, { secrets, publicUrl }: Context, apps: readonly string[]): Promise<void> {
  await ensureDatabase(adminUrl, DATABASE, secrets.roles, apps);
  await migrate(adminUrl, DATABASE, secrets.roles, apps);
  await Promise.all([writeClientOrganisations(adminUrl, DATABASE, publicUrl), loadSample(adminUrl, DATABASE, secrets.roles, apps)]);
}

/** What the pages show to sign in with. */
function writeDemo(): string {
  const people = demoPeople.map(({ givenName, familyName, email, organisation }) => ({
    name: `${givenName} ${familyName}`,
    email,
    password: demoPassword,
    organisation,
  }));
  const clients = Object.entries(demoClientSecrets).map(([clientId, clientSecret]) => ({
    clientId,
    clientSecret,
    organisation: clientId.replace(/^partner-/, ''),
  }));
  writeJson(stateFiles.demo, { people, clients });
  return stateFiles.demo;
}

/** Ends what was started, last first; nothing that fails keeps the rest running. */
export async function stopAll(started: Started): Promise<void> {
  for (const stop of started.splice(0).reverse()) await stop().catch((error: unknown) => console.error(`  ${String(error)}`));
}

/** Removes the data of this clone: the next start begins again. */
export function removeState(): void {
  for (const directory of [postgresDirectory(), stateDirectory]) rmSync(directory, { recursive: true, force: true });
}

function port(ports: NetworkPorts, name: string): number {
  return ports[name] ?? 0;
}

/** Like `Promise.all`, but waits for every one, so that whatever was started is known before anything is stopped. */
async function allOf<const T extends readonly Promise<unknown>[]>(work: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as { -readonly [K in keyof T]: Awaited<T[K]> };
}
