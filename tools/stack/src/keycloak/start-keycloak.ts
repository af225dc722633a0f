import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, closeSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StackFailure } from '../failure.ts';
import { demoRealm } from '../identity/demo-realm.ts';
import { withRedirects } from '../identity/realm.ts';
import type { IdentityOptions, RunningIdentity } from '../identity/start-identity.ts';
import { anyFreePort } from '../ports.ts';
import { forgetProcess, recordProcess } from '../process-records.ts';
import type { Say } from '../toolchain/find-program.ts';
import { requireJava } from './find-java.ts';
import { findKeycloak } from './find-keycloak.ts';

/** What {@link startKeycloak} needs: as the development server, and somebody to tell what takes so long. */
export interface KeycloakOptions extends IdentityOptions {
  /** Where running processes are written down, so that a later start ends what a killed one left. */
  readonly records?: string;
  readonly say?: Say;
}

/** A running Keycloak. */
export interface RunningKeycloak extends RunningIdentity {
  readonly pid: number;
  /** Everything it printed. */
  readonly log: string;
}

const startMs = 180_000;
const stopMs = 15_000;

/**
 * Starts the real Keycloak with the realm of `infra/keycloak` and the demo people, on loopback. Its database is in memory:
 * each start has exactly the realm of the repository, with new keys.
 * @throws StackFailure where Keycloak or Java cannot be had, or where it does not start.
 */
export async function startKeycloak({ say = () => undefined, ...options }: KeycloakOptions): Promise<RunningKeycloak> {
  const realm = withRedirects(demoRealm(options.publicUrl), options.redirectUris ?? []);
  requireJava();
  const distribution = await findKeycloak(say);
  const port = options.port ?? (await anyFreePort());
  const home = makeHome(distribution, join(options.stateDir, 'keycloak'), JSON.stringify(realm));
  const log = join(home, 'keycloak.log');
  const child = run(distribution, home, port, log);
  if (options.records) writeDown(child, options.records);
  const issuer = `http://localhost:${port}/realms/${realm.realm}`;
  say('Keycloak is starting; the first time it takes about a minute …');
  await ready(child, `http://127.0.0.1:${port}/realms/${realm.realm}/.well-known/openid-configuration`, log).catch(
    async (error: unknown) => {
      await stop(child);
      throw error;
    },
  );
  return { issuer, port, pid: javaOf(child.pid ?? 0), log, stop: () => stop(child) };
}

/** A home of this clone: its own data, everything else from the distribution, which stays as it is for other clones. */
function makeHome(distribution: string, home: string, realm: string): string {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'data', 'import'), { recursive: true });
  for (const part of ['conf', 'lib', 'providers', 'themes']) symlinkSync(join(distribution, part), join(home, part));
  writeFileSync(join(home, 'data', 'import', 'halte-realm.json'), realm, { mode: 0o600 });
  return home;
}

function run(distribution: string, home: string, port: number, log: string): ChildProcess {
  const address = ['--http-host=127.0.0.1', `--http-port=${port}`, `--hostname=http://localhost:${port}`];
  const output = openSync(log, 'w', 0o600);
  const child = spawn(
    'sh',
    [join(distribution, 'bin', 'kc.sh'), 'start-dev', `-Dkc.home.dir=${home}`, '--import-realm', '--db=dev-mem', ...address],
    {
      cwd: home,
      stdio: ['ignore', output, output],
      env: { ...process.env, JAVA_OPTS_KC_HEAP: process.env['JAVA_OPTS_KC_HEAP'] ?? '-Xms64m -Xmx320m' },
    },
  );
  closeSync(output);
  return child;
}

function writeDown(child: ChildProcess, records: string): void {
  const { pid } = child;
  if (pid === undefined) return;
  recordProcess(records, 'keycloak', pid);
  child.once('exit', () => forgetProcess(records, pid));
}

async function ready(child: ChildProcess, address: string, log: string): Promise<void> {
  const end = Date.now() + startMs;
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  while (Date.now() < end && !failure && !ended(child)) {
    if (await answers(address)) return;
    await pause(250);
  }
  const why = ended(child) || failure ? 'ended while starting' : `did not answer within ${startMs / 1000} s`;
  throw new StackFailure(`Keycloak ${why}. The end of ${log}:\n${readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')}`);
}

function ended({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The script stays as Java's parent, so what is measured is its child; where there is no /proc, the script itself. */
function javaOf(script: number): number {
  const children = `/proc/${script}/task/${script}/children`;
  const [first] = existsSync(children) ? readFileSync(children, 'utf8').trim().split(' ') : [];
  return Number(first) || script;
}

/** The script passes SIGTERM on to Java. */
async function stop(child: ChildProcess): Promise<void> {
  if (ended(child) || child.pid === undefined) return;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await closed;
  clearTimeout(impatient);
}
