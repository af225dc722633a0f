import type { Database } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import type { ExportJob } from '../export/export-job.ts';
import { ExportRun } from '../export/run-export.ts';
import type { ImportJob } from '../import/import-job.ts';
import { ImportRun } from '../import/run-import.ts';

/** Something that takes longer than a request. */
export type Work = { readonly kind: 'import'; readonly job: ImportJob } | { readonly kind: 'export'; readonly job: ExportJob };

/** Does what there is to do. Its events are found by the relay of the service. */
export async function workOn(database: Database, work: Work): Promise<void> {
  if (work.kind === 'export') return new ExportRun(database, work.job).run();
  await new ImportRun(database, new Outbox('directory', () => undefined), work.job).run();
}
