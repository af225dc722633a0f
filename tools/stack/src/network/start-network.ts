import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apps as networkApps, testApps } from '@halte/contracts';
import { runNats, type NatsServer } from '../nats/nats-server.ts';
import { permissionsOfApps } from '../nats/nats-permissions.ts';
import { anyFreePort } from '../ports.ts';
import { dropDatabase, ensureDatabase, inDatabase, loadSample, migrate } from '../postgres/database.ts';
import { migrationUrlFor } from '../postgres/roles.ts';
import { sharedIdentity } from '../testing/test-keycloak.ts';
import { startPostgres } from '../testing/test-postgres.ts';
import { testState } from '../testing/test-state.ts';
import { findNats } from '../toolchain/find-nats.ts';
import { requireBuilt } from './built.ts';
import { writeClientOrganisations } from './client-organisations.ts';
import { issuerAt, keepIdentity } from './identity-process.ts';
import { makeSecrets, type NetworkSecrets } from './secrets.ts';
import { keepService, serviceEnvironment, startServices, stopServices, type NetworkSettings } from './services.ts';
import type { Supervised } from './supervised.ts';

export type AppName = keyof typeof testApps;

export interface NetworkOptions {
  /** Which services run. Default: all of those contracts. */
  readonly apps?: readonly AppName[];
  /** `test` adds the probe to what the gateway offers. Default `network`. */
  readonly contracts?: 'network' | 'test';
  /** Whether the sample region is in it. Default: it is empty. */
  readonly sample?: boolean;
  /** Settings laid over those of every service: `{ HALTE_RATE_LIMIT: '100000' }`. */
  readonly env?: NodeJS.ProcessEnv;
  /** A superuser's address of a Postgres. Default: that of the test run, else one of its own. */
  readonly postgresUrl?: string;
  /** Starts the identity provider for a network at `publicUrl`. Default: that of the test run, else the development one, as a process of its own. */
  identity?(publicUrl: string): Promise<{ readonly issuer: string; stop(): Promise<unknown> }>;
  /** Told what the supervisor says: a service ended, it is back. */
  say?(line: string): void;
}

/** One process of a network. */
export interface NetworkProcess {
  readonly pid: number | undefined;
  readonly restarts: number;
  /** As a crash would; the supervisor starts it again. */
  kill(signal?: NodeJS.Signals): void;
  /** Settles when it is back. Call it before `kill`. */
  restarted(): Promise<void>;
}

export interface RunningNetwork {
  /** The gateway: `http://localhost:4455`. */
  readonly baseUrl: string;
  readonly issuer: string;
  /** The superuser's address of its database. */
  readonly adminUrl: string;
  /** The address as the role that owns the tables and passes row-level security. */
  readonly migrationUrl: string;
  /** Where each process writes its log. */
  readonly logs: string;
  /** The environment an app runs with. */
  env(app: AppName): NodeJS.ProcessEnv;
  process(name: AppName | 'identity'): NetworkProcess;
  /** The broker: `interrupt` breaks it off and keeps its streams, `start` brings it back on the same port. */
  readonly nats: { readonly url: string; readonly pid: number; interrupt(signal?: NodeJS.Signals): Promise<void>; start(): Promise<void> };
  /** Starts processes again with other settings: throughput with against without telemetry. */
  restartWith(env: NodeJS.ProcessEnv): Promise<void>;
  stop(): Promise<void>;
}

/** What has been started, ended in the opposite order, whatever happens on the way. */
type Undo = (() => Promise<unknown>)[];

/** Starts a whole network on ports of its own, with a database, a broker and keys of its own, from the services' built code. */
export async function startNetwork(options: NetworkOptions = {}): Promise<RunningNetwork> {
  const undo: Undo = [];
  try {
    return await assemble(options, undo);
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

async function assemble(options: NetworkOptions, undo: Undo): Promise<RunningNetwork> {
  const { contracts = 'network', say = () => undefined } = options;
  const declared = contracts === 'test' ? testApps : networkApps;
  const apps = options.apps ?? (Object.keys(declared) as AppName[]);
  requireBuilt(apps);
  const directory = join(testState, `network-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(directory, { recursive: true });
  undo.push(async () => rmSync(directory, { recursive: true, force: true }));

  const secrets = makeSecrets(Object.keys(declared));
  const port = (options.identity ? undefined : sharedIdentity())?.gatewayPort ?? (await anyFreePort());
  const publicUrl = `http://localhost:${port}`;
  const [postgres, broker, identity] = await Promise.all([
    prepareDatabase(options, { apps, publicUrl, undo }),
    startBroker(declared, { directory, secrets, undo }),
    startIdentityFor(publicUrl, { options, directory, say, undo }),
  ]);
  const healthPorts = Object.fromEntries(await Promise.all(apps.map(async (app) => [app, await anyFreePort()] as const)));
  const base = {
    contracts,
    secrets: { ...secrets, roles: postgres.adminUrl },
    postgres,
    issuer: identity.issuer,
    gateway: { port, publicUrl },
    healthPorts,
    say,
  };
  const settings: NetworkSettings = { ...base, natsUrl: broker.url, logs: directory, records: testState, env: options.env ?? {} };
  let services = apps.map((app) => keepService(app, settings));
  undo.push(() => stopServices(services));
  await startServices(services);

  const processes = (): Supervised[] => [...services, ...(identity.process ? [identity.process] : [])];
  return {
    baseUrl: publicUrl,
    issuer: identity.issuer,
    adminUrl: inDatabase(postgres.adminUrl, postgres.database),
    migrationUrl: migrationUrlFor(postgres.adminUrl, postgres.database, postgres.adminUrl),
    logs: directory,
    env: (app) => serviceEnvironment(app, settings),
    process: (name) => named(processes(), name),
    nats: broker,
    restartWith: async (env) => {
      await stopServices(services);
      services = apps.map((app) => keepService(app, { ...settings, env: { ...settings.env, ...env } }));
      await startServices(services);
    },
    stop: () => undoAll(undo),
  };
}

async function prepareDatabase(
  { postgresUrl: given, sample }: NetworkOptions,
  { apps, publicUrl, undo }: { apps: readonly AppName[]; publicUrl: string; undo: Undo },
): Promise<{ adminUrl: string; database: string }> {
  const shared = given ?? process.env['HALTE_TEST_POSTGRES_URL'];
  const own = shared ? undefined : await startPostgres();
  if (own) undo.unshift(() => own.stop());
  const adminUrl = shared ?? own?.adminUrl ?? '';
  const database = `network_${randomBytes(6).toString('hex')}`;
  // Roles belong to the whole server, which the test run shares: everybody on it derives their passwords from its address.
  await ensureDatabase(adminUrl, database, adminUrl, Object.keys(testApps));
  if (!own) undo.unshift(() => dropDatabase(adminUrl, database));
  await migrate(adminUrl, database, adminUrl, apps);
  if (sample) await loadSample(adminUrl, database, adminUrl, apps);
  if (apps.includes('gateway')) await writeClientOrganisations(adminUrl, database, publicUrl);
  return { adminUrl, database };
}

async function startBroker(
  declared: Parameters<typeof permissionsOfApps>[0],
  { directory, secrets, undo }: { directory: string; secrets: NetworkSecrets; undo: Undo },
): Promise<RunningNetwork['nats']> {
  const program = await findNats();
  const settings = { program, directory: join(directory, 'nats'), records: testState, users: secrets.natsUsers };
  const run = (port: number): Promise<NatsServer> => runNats({ ...settings, port, permissionsOf: permissionsOfApps(declared) });
  let server = await run(0);
  undo.push(() => server.stop());
  return {
    get url() {
      return server.url;
    },
    get pid() {
      return server.pid;
    },
    interrupt: (signal = 'SIGKILL') => server.stop(signal),
    start: async () => void (server = await run(server.port)),
  };
}

async function startIdentityFor(
  publicUrl: string,
  { options, directory, say, undo }: { options: NetworkOptions; directory: string; say: (line: string) => void; undo: Undo },
): Promise<{ issuer: string; process?: Supervised }> {
  if (options.identity) {
    const identity = await options.identity(publicUrl);
    undo.push(() => identity.stop());
    return { issuer: identity.issuer };
  }
  const shared = sharedIdentity();
  if (shared) return { issuer: shared.issuer };
  const port = await anyFreePort();
  const process = keepIdentity({ port, publicUrl, stateDir: directory, log: join(directory, 'identity.log'), records: testState, say });
  undo.push(() => process.stop());
  await process.start();
  return { issuer: issuerAt(port), process };
}

async function undoAll(undo: Undo): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

function named(processes: readonly Supervised[], name: string): NetworkProcess {
  const found = processes.find((process) => process.name === name);
  if (!found) throw new RangeError(`"${name}" does not run in this network`);
  return found;
}
