import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { anyFreePort } from '../ports.ts';
import { openDirectoryFor } from '../postgres/open-directory.ts';
import { runPostgres } from '../postgres/postgres-server.ts';
import { testState } from './test-state.ts';

/** A Postgres of its own for a test run. */
export interface TestPostgres {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Starts a throw-away Postgres on a free port; `stop` removes its data. */
export async function startPostgres(): Promise<TestPostgres> {
  const directory = join(openDirectoryFor(testState), `postgres-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(directory, { recursive: true });
  const server = await runPostgres({
    directory,
    port: await anyFreePort(),
    password: randomBytes(12).toString('hex'),
    records: testState,
    throwaway: true,
  });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
