import type { Database } from '@halte/nest-database';
import { Outbox } from '@halte/nest-outbox';
import type { ExportJob } from '../export/export-job.ts';
import { ExportRun } from '../export/run-export.ts';
import type { ImportJob } from '../import/import-job.ts';
import { ImportRun } from '../import/run-import.ts';
import { UndoRun } from '../import/undo-import.ts';

/** Something that takes longer than a request. */
export type Work = { readonly kind: 'import'; readonly job: ImportJob } | { readonly kind: 'export'; readonly job: ExportJob };

/** Does what there is to do. Its events are found by the relay of the service. */
export async function workOn(database: Database, work: Work): Promise<void> {
  if (work.kind === 'export') return new ExportRun(database, work.job).run();
  const outbox = new Outbox('directory', () => undefined);
  const run = work.job.status === 'undoing' ? new UndoRun(database, outbox, work.job) : new ImportRun(database, outbox, work.job);
  await run.run();
}
