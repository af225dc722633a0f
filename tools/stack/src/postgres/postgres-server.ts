import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { StackFailure } from '../failure.ts';
import { endProcess, forgetProcess, recordProcess, startOf } from '../process-records.ts';
import { postgresBinaries, postgresUser, type PostgresUser } from './postgres-binaries.ts';

/** What a cluster of ours needs. */
export interface PostgresOptions {
  /** Holds `data/` and the log. */
  readonly directory: string;
  readonly port: number;
  readonly password: string;
  /** Where the process is written down for a later start. */
  readonly records: string;
  /** For tests: fsync off, since nothing outlives the run. */
  readonly throwaway?: boolean;
  readonly onUserMade?: () => void;
}

export interface PostgresServer {
  /** `postgres://postgres:…@127.0.0.1:port/postgres` */
  readonly adminUrl: string;
  readonly pid: number;
  /** Settles when the process ends, asked or not. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts the packaged Postgres on loopback, making the cluster where there is none. */
export async function runPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { initdb, postgres } = await postgresBinaries();
  const user = postgresUser();
  if (user?.made) options.onUserMade?.();
  const data = join(options.directory, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) makeCluster(initdb, data, options, user);
  const child = spawn(postgres, settings(data, options), { ...identity(user), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const log = createWriteStream(join(options.directory, 'postgres.log'), { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (child.pid === undefined) throw new StackFailure(`Postgres did not start: ${postgres} cannot be run.`);
  recordProcess(options.records, 'postgres', child.pid);
  const adminUrl = `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres`;
  await untilAnswers(adminUrl, ended, options);
  return { adminUrl, pid: child.pid, ended, stop: () => stop(child, options.records, ended) };
}

function makeCluster(initdb: string, data: string, options: PostgresOptions, user: PostgresUser | undefined): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(options.directory, { recursive: true });
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(options.directory, 'password.tmp');
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  const flags = [
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  const result = spawnSync(initdb, options.throwaway ? [...flags, '--no-sync'] : flags, { ...identity(user), encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (result.status === 0) return;
  rmSync(data, { recursive: true, force: true });
  throw new StackFailure(
    `Postgres could not make its cluster in ${data}: ${result.stderr.trim() || (result.error?.message ?? 'no reason given')}`,
  );
}

function settings(data: string, { port, throwaway }: PostgresOptions): string[] {
  const own = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', log_min_messages: 'warning' };
  const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '1h' };
  const all = Object.entries(throwaway ? { ...own, ...hasty } : own);
  return ['-D', data, '-p', String(port), ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function identity(user: PostgresUser | undefined): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return user ? { uid: user.uid, gid: user.gid, cwd: '/', env } : { cwd: '/', env };
}

async function untilAnswers(url: string, ended: Promise<unknown>, { directory }: PostgresOptions): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (over) break;
    if (await answers(url)) return;
  }
  throw new StackFailure(`Postgres did not start; ${join(directory, 'postgres.log')} says why.`);
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** SIGINT is Postgres's fast stop: it ends the sessions and writes a checkpoint. */
async function stop(child: ChildProcess, records: string, ended: Promise<unknown>): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const started = startOf(pid);
  if (started !== undefined) await endProcess({ pid, started }, 'SIGINT', 20_000);
  await ended;
  forgetProcess(records, pid);
}
