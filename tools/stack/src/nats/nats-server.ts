import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NatsPermissions } from '@halte/contract-kit/nats-permissions';
import { StackFailure } from '../failure.ts';
import { endProcess, forgetProcess, recordProcess, startOf } from '../process-records.ts';
import { natsConfiguration } from './nats-config.ts';
import type { NatsUser } from './nats-users.ts';

export interface NatsOptions {
  /** The `nats-server` program and its version. */
  readonly program: { readonly path: string; readonly version: string };
  /** Holds the configuration, the log and, unless said otherwise, the streams. */
  readonly directory: string;
  readonly storeDirectory?: string;
  readonly port: number;
  readonly records: string;
  readonly users: readonly NatsUser[];
  permissionsOf(app: string): NatsPermissions;
}

export interface NatsServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly ended: Promise<number | null>;
  /** `SIGKILL` for a broker that breaks off; otherwise it says goodbye first. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a NATS server on loopback, ready when it listens. */
export async function runNats(options: NatsOptions): Promise<NatsServer> {
  const portsDirectory = join(options.directory, 'ports');
  mkdirSync(portsDirectory, { recursive: true });
  const configuration = join(options.directory, 'nats.conf');
  const storeDirectory = options.storeDirectory ?? join(options.directory, 'jetstream');
  const { version } = options.program;
  writeFileSync(configuration, natsConfiguration({ ...options, storeDirectory, portsDirectory, version }), { mode: 0o600 });
  const child = spawn(options.program.path, ['-c', configuration], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  return ready(child, ended, options, portsDirectory);
}

async function ready(child: ChildProcess, ended: Promise<number | null>, options: NatsOptions, ports: string): Promise<NatsServer> {
  const logFile = join(options.directory, 'nats.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const { pid } = child;
  if (pid === undefined) throw new StackFailure(`${options.program.path} cannot be run.`);
  recordProcess(options.records, 'nats', pid);
  const url = await untilListening(pid, ended, ports);
  if (url === undefined) throw new StackFailure(`NATS did not start; ${logFile} says why.`);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    const started = startOf(pid);
    if (started !== undefined) await endProcess({ pid, started }, signal);
    await ended;
    log.end();
    forgetProcess(options.records, pid);
  };
  return { url, port: Number(new URL(url).port), pid, ended, stop };
}

/** The server writes its address into a file of its own once it listens: no guessing of ports, no race for them. */
async function untilListening(pid: number, ended: Promise<unknown>, directory: string): Promise<string | undefined> {
  let over = false;
  void ended.then(() => (over = true));
  for (const end = Date.now() + 20_000; Date.now() < end && !over; await pause(15)) {
    const file = readdirSync(directory).find((name) => name.endsWith(`_${pid}.ports`));
    const url = file && addressIn(join(directory, file));
    if (url) return url;
  }
  return undefined;
}

function addressIn(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { nats?: string[] }).nats?.[0];
  } catch {
    return undefined;
  }
}
