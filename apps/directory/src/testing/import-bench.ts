import { PART_BYTES } from '@halte/contract-kit';
import { migrateApp, withDatabase, type Database } from '@halte/nest-database';
import type { Caller } from '@halte/nest-identity';
import { freshDatabase } from '@halte/stack/testing';
import { Client } from 'pg';
import { directoryDatabase } from '../directory.database.ts';
import { ExportStore } from '../export/export.store.ts';
import type { ImportOptions } from '../import/import-job.ts';
import { sourceIdOf } from '../import/import-source.ts';
import { ImportStore, type EntryRow, type ImportRow } from '../import/import.store.ts';
import { workOn } from '../work/work-on.ts';
import { callers } from './start-directory.ts';
import { zipOf } from './zip-of.ts';

/** What goes with a package in a spec. */
export interface BenchOptions extends Partial<ImportOptions> {
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly caller?: Caller;
}

/** What came of an import. */
export interface Outcome {
  readonly job: ImportRow;
  readonly entries: readonly EntryRow[];
}

/** A directory without a network around it: imports are done in this process. */
export class ImportBench {
  private constructor(
    readonly database: Database,
    readonly store: ImportStore,
    readonly owner: Client,
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async open(): Promise<ImportBench> {
    const fresh = await freshDatabase();
    await migrateApp(directoryDatabase, { url: fresh.migrationUrl });
    const owner = new Client({ connectionString: fresh.migrationUrl });
    await owner.connect();
    const url = fresh.urlFor('directory');
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    return new Promise((resolve) => {
      const ended = withDatabase(directoryDatabase, url, (database) => {
        resolve(
          new ImportBench(database, new ImportStore(database), owner, url, async () => {
            stop();
            await ended;
            await owner.end();
            await fresh.drop();
          }),
        );
        return stopped;
      });
    });
  }

  /** Imports files (as a zip), or bytes as they are. */
  async import(content: Readonly<Record<string, string | Buffer>> | Buffer, options: BenchOptions = {}): Promise<Outcome> {
    const { id } = await this.queue(content, options);
    const claimed = await this.store.claim();
    if (!claimed) throw new Error('there was no import to do');
    await workOn(this.database, { kind: 'import', job: claimed });
    return this.outcome(id, options.caller);
  }

  /** Undoes an import; whether it may be undone. */
  async undo(id: string, caller: Caller = callers.straathoek): Promise<boolean> {
    if (!(await this.database.as(caller, (tx) => this.store.undo(tx, id)))) return false;
    const claimed = await this.store.claim();
    if (!claimed) throw new Error('there was nothing to undo');
    await workOn(this.database, { kind: 'import', job: claimed });
    return true;
  }

  /** Makes a package. */
  async export(holds: 'own' | 'public' = 'own', caller: Caller = callers.straathoek): Promise<Buffer> {
    const exports = new ExportStore(this.database);
    const { id } = await this.database.as(caller, (tx) => exports.add(tx, holds, caller.kind));
    const claimed = await exports.claim();
    if (!claimed) throw new Error('there was no export to do');
    await workOn(this.database, { kind: 'export', job: claimed });
    const pieces: Uint8Array[] = [];
    for (;;) {
      const part = await exports.part(caller, id, pieces.length);
      if (part?.status !== 'done') throw new Error('the export is not done');
      if (!part.bytes) return Buffer.concat(pieces);
      pieces.push(part.bytes);
    }
  }

  async outcome(id: string, caller: Caller = callers.straathoek): Promise<Outcome> {
    const job = await this.store.find(caller, id);
    if (!job) throw new Error('the import is not there');
    return { job, entries: await this.store.entries(caller, id, -1, 1_000_000) };
  }

  /** Asks for an import, and leaves the work undone. */
  async queue(content: Readonly<Record<string, string | Buffer>> | Buffer, options: BenchOptions = {}): Promise<ImportRow> {
    const { source = 'spec', dryRun = false, caller = callers.straathoek, visibility = 'public', ...others } = options;
    const bytes = Buffer.isBuffer(content) ? content : await zipOf(content);
    return this.database.as(caller, async (tx) => {
      const [upload] = await tx.query<{ id: string }[]>("insert into directory.upload (operation) values ('spec') returning id");
      for (let n = 0; n * PART_BYTES < bytes.length; n += 1) {
        const part = bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
        await tx.query('insert into directory.upload_part (upload_id, n, bytes) values ($1, $2, $3)', [upload?.id, n, part]);
      }
      const uploadId = await this.store.adopt(tx, upload?.id ?? '');
      const sourceId = sourceIdOf(caller.organisation ?? '', source);
      return this.store.add(tx, { source, sourceId, uploadId, dryRun, callerKind: caller.kind, options: { visibility, ...others } });
    });
  }

  /** Rows of a table, as its owner sees them. */
  async rows<Row extends object = Record<string, unknown>>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(sql, [...values])).rows;
  }
}
