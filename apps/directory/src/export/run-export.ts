import { Readable } from 'node:stream';
import { PART_BYTES } from '@halte/contract-kit';
import { dataPackage, tableNames, tableOf } from '@halte/hsds';
import type { Database } from '@halte/nest-database';
import type { EntityManager } from 'typeorm';
import { ZipFile } from 'yazl';
import { exporting, type ExportJob } from './export-job.ts';
import { tableText, type TableText } from './table-rows.ts';

const MAX_ATTEMPTS = 3;

/** Makes one package: all of it as it is at one moment, a piece at a time. */
export class ExportRun {
  constructor(
    private readonly database: Database,
    private readonly job: ExportJob,
  ) {}

  async run(): Promise<void> {
    if (this.job.attempts > MAX_ATTEMPTS) return this.#set("status = 'failed', finished_at = now()", []);
    await this.#set("status = 'writing', parts = 0", []);
    await this.#as((tx) => tx.query('delete from directory.export_part where export_id = $1', [this.job.id]));
    await this.database.snapshot(exporting(this.job), (tx) => this.#write(tx));
  }

  async #write(tx: EntityManager): Promise<void> {
    const tables = tableNames.map((table) => tableText(tx, table, this.job));
    const zip = zipOf(tables, this.#description());
    let bytes = 0;
    let parts = 0;
    for await (const part of partsOf(zip)) {
      await this.#keep(parts, part);
      bytes += part.length;
      parts += 1;
    }
    const counts = tables.map(({ table, rows }) => ({ table, rows }));
    await this.#set("status = 'done', finished_at = now(), bytes = $2, parts = $3, counts = $4", [bytes, parts, JSON.stringify(counts)]);
  }

  #description(): string {
    const created = new Date().toISOString();
    const own = this.job.holds === 'own';
    const profileUri = `${(process.env['HALTE_PUBLIC_URL'] ?? '').replace(/\/+$/, '')}/hsds/v3/profile`;
    const title = own ? 'What one organisation maintains, and what others made public' : 'What everybody may see';
    return JSON.stringify(dataPackage({ name: `halte-${created.slice(0, 10)}`, title, created, profileUri, rights: own }), null, 2);
  }

  /** In a transaction of its own: the snapshot stays what it was. */
  #keep(n: number, bytes: Buffer): Promise<unknown> {
    return this.#as(async (tx) => {
      await tx.query('insert into directory.export_part (export_id, n, bytes) values ($1, $2, $3)', [this.job.id, n, bytes]);
      await tx.query('update directory.export_job set alive_at = now() where id = $1', [this.job.id]);
    });
  }

  async #set(what: string, values: readonly unknown[]): Promise<void> {
    await this.#as((tx) => tx.query(`update directory.export_job set ${what} where id = $1`, [this.job.id, ...values]));
  }

  #as<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.as(exporting(this.job), work);
  }
}

/** The files one after the other: each is read when the one before it is written. */
function zipOf(tables: readonly TableText[], description: string): Readable {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(description), 'datapackage.json');
  for (const text of tables) {
    zip.addReadStreamLazy(tableOf(text.table).file, {}, (done) => done(null, Readable.from(text.lines())));
  }
  zip.end();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  return output;
}

async function* partsOf(stream: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < PART_BYTES) continue;
    const all = Buffer.concat(waiting);
    const whole = all.length - (all.length % PART_BYTES);
    for (let at = 0; at < whole; at += PART_BYTES) yield all.subarray(at, at + PART_BYTES);
    waiting = [all.subarray(whole)];
    bytes = all.length - whole;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
