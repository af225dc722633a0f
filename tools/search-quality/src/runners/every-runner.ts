import { startPostgres } from '@halte/stack/testing';
import type { Runner } from '../runner.ts';
import { halteRunner } from './halte.ts';
import { postgresRunners } from './postgres.ts';
import { sqliteRunner } from './sqlite.ts';

/** Everything that is measured, the baseline first; on a Postgres that lives as long as `work`. */
export async function withRunners<T>(work: (runners: readonly Runner[]) => Promise<T>): Promise<T> {
  const server = await startPostgres();
  try {
    const postgres = await postgresRunners(server.adminUrl);
    const halte = await halteRunner(server.adminUrl);
    const done = await work([...postgres.runners, sqliteRunner(), halte]).finally(() => Promise.all([postgres.close(), halte.close()]));
    return done;
  } finally {
    await server.stop();
  }
}
