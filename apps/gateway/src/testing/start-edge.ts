import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testApps } from '@halte/contracts';
import { callerKeys, clientOrganisations, demoRealm, freshDatabase, startIdentity, startNats } from '@halte/stack/testing';

/** The gateway, the directory and the probe, each its own process from `dist/`, on a broker, a database and an identity provider of their own. */
export interface Edge {
  readonly url: string;
  readonly issuer: string;
  readonly gateway: ChildProcess;
  /** An access token of a partner's own system; `partner-straathoek` with every scope unless said otherwise. */
  token(scope?: string, client?: DemoClient): Promise<string>;
  /** Resident memory of the gateway in bytes. */
  residentBytes(): number;
  stop(): Promise<void>;
}

export type DemoClient = 'partner-straathoek' | 'partner-de-brug';

const APPS = ['gateway', 'directory', 'probe'] as const;
const SECRETS: Record<DemoClient, string> = { 'partner-straathoek': 'straathoek-dev-secret', 'partner-de-brug': 'de-brug-dev-secret' };
const appsFolder = fileURLToPath(new URL('../../../', import.meta.url));

export async function startEdge(settings: Readonly<Record<string, string>> = {}): Promise<Edge> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const stateDir = mkdtempSync(join(tmpdir(), 'halte-edge-'));
  const [nats, database, identity] = await Promise.all([
    startNats({ apps: testApps }),
    freshDatabase({ apps: [...APPS] }),
    startIdentity({ publicUrl: url, stateDir }),
  ]);
  const keys = callerKeys(APPS);
  const environment = (app: (typeof APPS)[number]) => ({
    ...keys[app],
    HALTE_LOG_LEVEL: 'error',
    HALTE_NATS_URL: nats.url,
    HALTE_NATS_SEED: nats.seedFor(app),
    HALTE_POSTGRES_URL: database.urlFor(app),
    HALTE_ISSUER_URL: identity.issuer,
  });
  await register(database.migrationUrl, url);
  const http = { HALTE_HTTP_PORT: String(port), HALTE_PUBLIC_URL: url, HALTE_CONTRACTS: 'test', HALTE_RATE_LIMIT: '1000000', HALTE_DRAIN_MS: '300' };
  const gateway = run('gateway/dist/main.js', { ...environment('gateway'), ...http, ...settings });
  const services = (['directory', 'probe'] as const).map((app) => run(`${app}/dist/main.js`, environment(app)));
  await answering(`${url}/readyz`);
  await answering(`${url}/v1/probe/rows?rows=0`);
  await answering(`${url}/v1/services`);
  return {
    url,
    issuer: identity.issuer,
    gateway,
    token: (scope = 'probe:use directory:write', client = 'partner-straathoek') => takeToken(identity.issuer, client, scope),
    residentBytes: () => residentBytes(gateway),
    stop: async () => {
      await Promise.all([gateway, ...services].map(end));
      await Promise.all([nats.stop(), database.drop(), identity.stop()]);
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

function run(script: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  return spawn(process.execPath, ['--enable-source-maps', join(appsFolder, script)], { env, stdio: ['pipe', 'inherit', 'inherit'] });
}

async function register(migrationUrl: string, publicUrl: string): Promise<void> {
  const command = run('gateway/dist/register-clients.js', { HALTE_POSTGRES_MIGRATION_URL: migrationUrl });
  command.stdin?.end(JSON.stringify(clientOrganisations(demoRealm(publicUrl))));
  const [code] = (await once(command, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the clients were not registered');
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${new URL(url).pathname} does not answer`);
}

async function takeToken(issuer: string, client: DemoClient, scope: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: SECRETS[client], scope });
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error('the identity provider gave no token');
  return token;
}

function residentBytes({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
