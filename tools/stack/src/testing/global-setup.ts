import { endLeftovers } from '../process-records.ts';
import { startTestKeycloak } from './test-keycloak.ts';
import { startPostgres, type TestPostgres } from './test-postgres.ts';
import { testState } from './test-state.ts';

declare global {
  var halteTestPostgres: TestPostgres | undefined;
  var halteStopTestKeycloak: (() => Promise<void>) | undefined;
}

/** Jest's global set-up: one Postgres for the run, unless `HALTE_TEST_POSTGRES_URL` names one; one Keycloak for the run that is about it. */
export default async function startTestServers(): Promise<void> {
  await endLeftovers(testState);
  if (process.env['HALTE_TEST_SLOW'] === 'keycloak') globalThis.halteStopTestKeycloak = await startTestKeycloak();
  if (process.env['HALTE_TEST_POSTGRES_URL']) return;
  globalThis.halteTestPostgres = await startPostgres();
  process.env['HALTE_TEST_POSTGRES_URL'] = globalThis.halteTestPostgres.adminUrl;
}
