import { endLeftovers } from '../process-records.ts';
import { startPostgres, type TestPostgres } from './test-postgres.ts';
import { testState } from './test-state.ts';

declare global {
  var halteTestPostgres: TestPostgres | undefined;
}

/** Jest's global set-up: one Postgres for the run, unless `HALTE_TEST_POSTGRES_URL` names one. */
export default async function startTestPostgres(): Promise<void> {
  await endLeftovers(testState);
  if (process.env['HALTE_TEST_POSTGRES_URL']) return;
  globalThis.halteTestPostgres = await startPostgres();
  process.env['HALTE_TEST_POSTGRES_URL'] = globalThis.halteTestPostgres.adminUrl;
}
