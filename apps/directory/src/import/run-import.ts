import { directory } from '@halte/contracts/directory';
import type { Database } from '@halte/nest-database';
import type { Outbox } from '@halte/nest-outbox';
import type { EntityManager } from 'typeorm';
import { actingFor, type ImportJob } from './import-job.ts';
import { countEntries } from './import-counts.ts';
import { openPackage } from './package/open-package.ts';
import { PackageProblem, type PackageNote } from './package/package-problem.ts';
import { UploadBytes } from './package/upload-bytes.ts';
import { checkTable, rejectRepeated } from './steps/check-rows.ts';
import { compareFields, compareTable } from './steps/compare-rows.ts';
import { stagedRows, type StagedRow } from './steps/stage-rows.ts';
import { BatchWriter, isRefusal } from './steps/write-batch.ts';
import { tableNames } from '@halte/hsds';

/** Rows that are sent to the database at a time. */
const CHUNK = 1_000;

/** How often it says how far it is while it writes, in milliseconds: counting takes longer the further it is. */
const TELL_MS = 3_000;

/** How often it may begin again before it is given up. */
const MAX_ATTEMPTS = 3;

/**
 * Does the work of one import: reads the package into rows of the database, compares them with what is there, and writes what differs, an
 * organization at a time. Whenever it is killed, it can be run again: what was written is written, and is not written twice.
 */
export class ImportRun {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly job: ImportJob,
  ) {}

  async run(): Promise<void> {
    try {
      if (this.job.attempts > MAX_ATTEMPTS) throw new PackageProblem('gave_up');
      if (!(await this.#isCompared())) {
        await this.#read();
        await this.#compare();
      }
      await (this.job.dryRun ? this.#reportOnly() : this.#write());
      await this.#finish();
    } catch (error) {
      if (!(error instanceof PackageProblem)) throw error;
      await this.#fail(error.note);
    }
  }

  #as<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.as(actingFor(this.job), work);
  }

  /** Whether all rows are there and compared: an earlier run was ended while it wrote. */
  async #isCompared(): Promise<boolean> {
    if (this.job.status !== 'writing') return false;
    const [counted] = await this.#as((tx) =>
      tx.query<{ rows: number }[]>('select count(*)::integer as rows from directory.import_row where import_id = $1', [this.job.id]),
    );
    return counted?.rows === this.job.rowsRead;
  }

  async #read(): Promise<void> {
    await this.#as((tx) => tx.query('delete from directory.import_row where import_id = $1', [this.job.id]));
    const opened = await openPackage(await this.#bytes(), this.job.options.table);
    await this.#set("status = 'reading', rows_read = 0, problems = $2", [JSON.stringify(opened.notes)]);
    let chunk: StagedRow[] = [];
    for await (const row of stagedRows(opened, { sourceId: this.job.sourceId, organisation: this.job.maintainedBy })) {
      chunk.push(row);
      if (chunk.length < CHUNK) continue;
      await this.#stage(chunk);
      chunk = [];
    }
    await this.#stage(chunk);
  }

  async #bytes(): Promise<UploadBytes> {
    const [found] = await this.#as((tx) =>
      tx.query<{ bytes: number }[]>(
        'select sum(octet_length(bytes))::float8 as bytes from directory.upload_part where upload_id = $1 having count(*) > 0',
        [this.job.uploadId],
      ),
    );
    if (!found) throw new PackageProblem('lost');
    return new UploadBytes(found.bytes, (n) => this.#part(n));
  }

  async #part(n: number): Promise<Uint8Array> {
    const statement = { name: 'imports.part', text: 'select bytes from directory.upload_part where upload_id = $1 and n = $2' };
    const [row] = await this.database.read<{ bytes: Uint8Array }>(actingFor(this.job), statement, [this.job.uploadId, n]);
    if (!row) throw new PackageProblem('lost');
    return row.bytes;
  }

  async #stage(rows: readonly StagedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#as(async (tx) => {
      await tx.query(STAGE, [this.job.id, JSON.stringify(rows)]);
      await tx.query('update directory.import_job set rows_read = $2, alive_at = now() where id = $1', [
        this.job.id,
        rows.at(-1)?.position,
      ]);
    });
  }

  async #compare(): Promise<void> {
    await this.#set("status = 'comparing'");
    const rows = { importId: this.job.id, organisation: this.job.maintainedBy, sourceId: this.job.sourceId };
    await this.#as((tx) => rejectRepeated(tx, rows));
    const present = await this.#tables();
    for (const table of tableNames.filter((name) => present.has(name))) {
      await this.#as(async (tx) => {
        await checkTable(tx, table, rows);
        await compareTable(tx, table, rows);
        await compareFields(tx, table, rows);
      });
      await this.#set('alive_at = now()');
    }
    await this.#set("status = 'writing'");
  }

  /** The tables of which there are rows, those that were rejected too. */
  async #tables(): Promise<ReadonlySet<string>> {
    const rows = await this.#as((tx) =>
      tx.query<{ name: string }[]>('select distinct table_name as name from directory.import_row where import_id = $1', [this.job.id]),
    );
    return new Set(rows.map(({ name }) => name));
  }

  async #write(): Promise<void> {
    const tables = await this.#tables();
    const writer = new BatchWriter(this.job, tables);
    await this.#keepSource();
    let told = 0;
    for (const batch of await this.#batches()) {
      await this.#writeBatch(writer, batch);
      if (Date.now() - told < TELL_MS) continue;
      told = Date.now();
      await this.#set('rows_written = (select count(*) from directory.import_entry where import_id = $1), alive_at = now()');
    }
    await this.#as((tx) => writer.report(tx, "r.outcome = 'rejected'", []));
    await this.#as((tx) => tx.query(VANISHED, [this.job.id, this.job.sourceId, [...tables]]));
  }

  async #writeBatch(writer: BatchWriter, batch: number): Promise<void> {
    try {
      await this.#as((tx) => writer.write(tx, batch, { careful: false }));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await this.#as((tx) => writer.write(tx, batch, { careful: true }));
    }
  }

  /** Batches of which a row is not accounted for. */
  async #batches(): Promise<number[]> {
    const rows = await this.#as((tx) =>
      tx.query<{ batch: number }[]>(
        `select distinct r.batch from directory.import_row r where r.import_id = $1 and r.outcome <> 'rejected'
          and not exists (select from directory.import_entry e where e.import_id = $1 and e.position = r.position) order by 1`,
        [this.job.id],
      ),
    );
    return rows.map(({ batch }) => batch);
  }

  /** The record of the source itself, to which the records refer. A package of ours brings its own. */
  async #keepSource(): Promise<void> {
    const { licence = null, sourceUrl = null, visibility } = this.job.options;
    const { id, source, sourceId, maintainedBy } = this.job;
    await this.#as((tx) => tx.query(SOURCE, [sourceId, source, sourceUrl, licence, visibility, maintainedBy, id]));
  }

  async #reportOnly(): Promise<void> {
    const writer = new BatchWriter(this.job, new Set());
    await this.#as((tx) => writer.report(tx, 'true', []));
  }

  async #finish(): Promise<void> {
    const { id, sourceId, maintainedBy, dryRun } = this.job;
    await this.#as(async (tx) => {
      const counts = await countEntries(tx, id);
      const total = (of: 'created' | 'changed') => counts.reduce((sum, count) => sum + count[of], 0);
      await tx.query(
        `update directory.import_job set status = 'done', counts = $2, finished_at = now(),
          rows_written = (select count(*) from directory.import_entry where import_id = $1) where id = $1`,
        [id, JSON.stringify(counts)],
      );
      await this.#leaveNothing(tx);
      const event = {
        id,
        sourceId,
        maintainedBy,
        status: 'done' as const,
        created: total('created'),
        changed: total('changed'),
        at: new Date().toISOString(),
      };
      if (!dryRun) await this.outbox.add(tx, directory.imports.finished, event);
    });
  }

  async #fail(note: PackageNote): Promise<void> {
    await this.#as(async (tx) => {
      await tx.query("update directory.import_job set status = 'failed', problems = $2, finished_at = now() where id = $1", [
        this.job.id,
        JSON.stringify([note, ...this.job.problems].slice(0, 100)),
      ]);
      await this.#leaveNothing(tx);
    });
  }

  async #leaveNothing(tx: EntityManager): Promise<void> {
    await tx.query('delete from directory.import_row where import_id = $1', [this.job.id]);
    await tx.query('delete from directory.upload where id = $1', [this.job.uploadId]);
  }

  async #set(what: string, values: readonly unknown[] = []): Promise<void> {
    await this.#as((tx) => tx.query(`update directory.import_job set ${what} where id = $1`, [this.job.id, ...values]));
  }
}

const STAGE = `
  insert into directory.import_row (import_id, position, file, row_number, table_name, source_key, record_id, hash, content, defaulted, dropped,
      findings, outcome, cause)
    select $1, r.* from json_to_recordset($2) as r(position integer, file text, row_number integer, table_name text, source_key text,
      record_id uuid, hash uuid, content jsonb, defaulted text[], dropped text[], findings jsonb, outcome text, cause text)`;

const SOURCE = `
  insert into directory.source as s (id, name, url, licence, visibility, maintained_by)
    select $1::uuid, $2, $3, $4, $5, $6::uuid
    where exists (select from directory.import_row r where r.import_id = $7 and r.outcome <> 'rejected' and r.content ->> 'source_id' = $1::text)
      and not exists (select from directory.import_row r where r.import_id = $7 and r.table_name = 'source' and r.record_id = $1)
  on conflict (id) do update set url = coalesce(excluded.url, s.url), licence = coalesce(excluded.licence, s.licence),
      version = s.version + 1, last_modified = now()
    where (excluded.url is not null and excluded.url is distinct from s.url)
      or (excluded.licence is not null and excluded.licence is distinct from s.licence)`;

/** What the source had and no longer has is marked, and stays. Only of tables that the package holds. */
const VANISHED = `
  with gone as (
    update directory.source_record s set vanished_at = now()
      where s.source_id = $2 and s.table_name = any($3) and s.vanished_at is null
        and not exists (select from directory.import_row r where r.import_id = $1 and r.table_name = s.table_name and r.record_id = s.record_id)
    returning s.table_name, s.record_id, s.source_key
  )
  insert into directory.import_entry (import_id, position, outcome, table_name, source_key, record_id, undo)
    select $1, (select coalesce(max(position), 0) from directory.import_row where import_id = $1) + row_number() over (order by table_name, record_id),
      'vanished', table_name, source_key, record_id, '{"vanished": true}' from gone
  on conflict do nothing`;
