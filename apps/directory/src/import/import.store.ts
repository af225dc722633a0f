import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { appItself, Database, type Acting, type SqlValue, type Statement } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImportJob } from './import-job.ts';
import { UNFINISHED } from './import.migration.ts';

/** An import as the contract has it. */
export type ImportRow = OutputOf<typeof directory.imports.read.response>;

/** A line of a report as the contract has it. */
export type EntryRow = OutputOf<typeof directory.imports.report.response>;

const COLUMNS = `id, source, source_id as "sourceId", status, dry_run as "dryRun", rows_read as "rowsRead", rows_written as "rowsWritten", counts,
  problems, created_at as "createdAt", finished_at as "finishedAt"`;

const READ: Statement = { name: 'imports.read', text: `select ${COLUMNS} from directory.import_job where id = $1`, brief: true };

const LIST: Statement = {
  name: 'imports.list',
  text: `select ${COLUMNS} from directory.import_job order by created_at desc, id limit $1`,
};

const LIST_AFTER: Statement = {
  name: 'imports.listAfter',
  text: `select ${COLUMNS} from directory.import_job
    where created_at <= (select created_at from directory.import_job where id = $2)
      and (created_at < (select created_at from directory.import_job where id = $2) or id > $2)
    order by created_at desc, id limit $1`,
};

const ENTRY = `position, outcome, file, row_number as row, table_name as table, source_key as key, record_id as "recordId", cause, because, defaulted,
  dropped, findings, changes`;

const REPORT: Statement = {
  name: 'imports.report',
  text: `select ${ENTRY} from directory.import_entry where import_id = $1 and position > $2 order by position limit $3`,
};

const REPORT_OF: Statement = {
  name: 'imports.reportOf',
  text: `select ${ENTRY} from directory.import_entry where import_id = $1 and position > $2 and outcome = any($4) order by position limit $3`,
};

const JOB = `id, status, source, source_id as "sourceId", upload_id as "uploadId", dry_run as "dryRun", options, caller_kind as "callerKind", subject,
  rows_read as "rowsRead", problems, attempts, maintained_by as "maintainedBy"`;

/** After this time without a sign of life an import was ended with its process, in seconds. */
const SILENT_SECONDS = 120;

const CLAIM: Statement = {
  name: 'imports.claim',
  text: `update directory.import_job set alive_at = now(), attempts = attempts + 1
    where id = (
      select id from directory.import_job
        where ${UNFINISHED} and (alive_at is null or alive_at < now() - interval '${SILENT_SECONDS} seconds')
        order by created_at limit 1 for update skip locked)
    returning ${JOB}`,
};

const UNDO = `
  with marked as (
    update directory.import_job j set status = 'undoing', alive_at = null, attempts = 0
    where j.id = $1 and j.status = 'done' and not j.dry_run and not exists (
      select from directory.import_job later where later.source_id = j.source_id and later.id <> j.id and not later.dry_run
        and later.created_at >= j.created_at and later.status not in ('failed', 'undone'))
    returning 1
  )
  select count(*) > 0 as marked from marked`;

const RELEASE: Statement = {
  name: 'imports.release',
  text: `update directory.import_job set alive_at = null where id = $1 and ${UNFINISHED}`,
};

@Injectable()
export class ImportStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, id: string): Promise<ImportRow | undefined> {
    const [row] = await this.database.read<ImportRow>(acting, READ, [id]);
    return row;
  }

  list(acting: Acting, count: number, after?: string): Promise<ImportRow[]> {
    return after === undefined ? this.database.read(acting, LIST, [count]) : this.database.read(acting, LIST_AFTER, [count, after]);
  }

  async entries(acting: Acting, id: string, after: number, count: number, outcomes?: readonly string[]): Promise<EntryRow[]> {
    const values: SqlValue[] = [id, after, count];
    return outcomes ? this.database.read(acting, REPORT_OF, [...values, outcomes]) : this.database.read(acting, REPORT, values);
  }

  /**
   * Keeps the parts of an upload past the request that brought them: they move to an upload of their own. Nothing is copied: a part that
   * moves keeps its bytes where they are.
   */
  async adopt(tx: EntityManager, uploadId: string): Promise<string> {
    const [made] = await tx.query<{ id: string }[]>(
      "insert into directory.upload (operation, sealed) values ('imports.create', true) returning id",
    );
    if (!made) throw new TypeError('an insert returned nothing');
    await tx.query('update directory.upload_part set upload_id = $2 where upload_id = $1', [uploadId, made.id]);
    return made.id;
  }

  async add(
    tx: EntityManager,
    job: Pick<ImportJob, 'source' | 'sourceId' | 'uploadId' | 'dryRun' | 'options' | 'callerKind'>,
  ): Promise<ImportRow> {
    const [row] = await tx.query<ImportRow[]>(
      `insert into directory.import_job (source, source_id, upload_id, dry_run, options, caller_kind) values ($1, $2, $3, $4, $5, $6)
        returning ${COLUMNS}`,
      [job.source, job.sourceId, job.uploadId, job.dryRun, JSON.stringify(job.options), job.callerKind],
    );
    if (!row) throw new TypeError('an insert returned nothing');
    return row;
  }

  /** Marks an import to be undone. Whether it may be. */
  async undo(tx: EntityManager, id: string): Promise<boolean> {
    const [row] = await tx.query<{ marked: boolean }[]>(UNDO, [id]);
    return row?.marked ?? false;
  }

  /** Takes an import that waits, or whose process was ended. One at a time, whoever asks. */
  async claim(): Promise<ImportJob | undefined> {
    const [job] = await this.database.read<ImportJob>(appItself('directory'), CLAIM, []);
    return job;
  }

  /** Its process has ended: the import may be taken at once. */
  async release(id: string): Promise<void> {
    await this.database.read(appItself('directory'), RELEASE, [id]);
  }
}
