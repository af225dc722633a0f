import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Uses } from '@halte/contract-kit';
import { runNats, type NatsServer } from '../nats/nats-server.ts';
import { permissionsOfApps } from '../nats/nats-permissions.ts';
import { makeNatsUser } from '../nats/nats-users.ts';
import { findNats } from '../toolchain/find-nats.ts';
import { testState } from './test-state.ts';

export interface TestNatsOptions {
  /** A user per app, with the permissions its contracts give it. */
  readonly apps: Readonly<Record<string, Uses>>;
  /** Any free one, unless said. */
  readonly port?: number;
  /** Where the streams are kept; a directory of its own, removed at `stop`, unless said. */
  readonly storeDir?: string;
}

export interface TestNats {
  readonly url: string;
  readonly pid: number;
  /** The nkey seed of an app, for `HALTE_NATS_SEED`. */
  seedFor(app: string): string;
  /** Breaks off at once (SIGKILL) unless asked to say goodbye; keeps its streams for {@link start}. */
  interrupt(signal?: NodeJS.Signals): Promise<void>;
  /** Comes back on the same port, with the same users and streams. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a NATS server with JetStream and the generated permissions, for one spec file. */
export async function startNats({ apps, port = 0, storeDir }: TestNatsOptions): Promise<TestNats> {
  const directory = join(testState, `nats-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(directory, { recursive: true });
  const program = await findNats();
  const users = Object.keys(apps).map(makeNatsUser);
  const run = (on: number): Promise<NatsServer> =>
    runNats({
      program,
      directory,
      port: on,
      records: testState,
      users,
      permissionsOf: permissionsOfApps(apps),
      ...(storeDir ? { storeDirectory: storeDir } : {}),
    });
  let server = await run(port);
  const start = async (): Promise<void> => void (server = await run(server.port));
  const interrupt = (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => server.stop(signal);
  return {
    get url() {
      return server.url;
    },
    get pid() {
      return server.pid;
    },
    seedFor: (app) => seedOf(users, app),
    interrupt,
    start,
    restart: async () => {
      await interrupt();
      await start();
    },
    stop: async () => {
      await server.stop('SIGTERM');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function seedOf(users: readonly { app: string; seed: string }[], app: string): string {
  const user = users.find((candidate) => candidate.app === app);
  if (!user) throw new RangeError(`"${app}" is not among the apps this server knows`);
  return user.seed;
}
