import type { Database } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import type { ImportJob } from './import-job.ts';
import { ImportRun } from './run-import.ts';

/** Does what there is to do about an import. Its events are found by the relay of the service. */
export async function workOn(database: Database, job: ImportJob): Promise<void> {
  await new ImportRun(database, new Outbox('directory', () => undefined), job).run();
}
