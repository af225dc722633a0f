import { refuse } from '@halte/contract-kit';
import type { ReceivedUpload, UploadStore } from '@halte/nest-contract';
import type { Caller } from '@halte/nest-identity';
import { checkedSchema } from './app-database.ts';
import type { CallerPool } from './caller-pool.ts';
import type { Statement } from './statement.ts';

type Step = 'open' | 'write' | 'seal' | 'part' | 'discard';

/** Parts of files, as rows that their sender alone can see. One statement, one round trip, for each step. */
export class PostgresUploads implements UploadStore {
  readonly #pool: CallerPool;
  readonly #statements: Readonly<Record<Step, Statement>>;

  constructor(pool: CallerPool, schema: string) {
    this.#pool = pool;
    this.#statements = statementsOf(checkedSchema(schema));
  }

  async open(caller: Caller, operation: string): Promise<string> {
    const [row] = await this.#pool.run<{ id: string }>(caller, this.#statements.open, [operation]);
    if (!row) throw refuse('internal');
    return row.id;
  }

  async write(caller: Caller, uploadId: string, n: number, bytes: Uint8Array): Promise<void> {
    const [row] = await this.#pool.run(caller, this.#statements.write, [uploadId, n, bytes]);
    if (!row) throw unknownUpload();
  }

  async seal(caller: Caller, uploadId: string): Promise<ReceivedUpload> {
    const [row] = await this.#pool.run<{ bytes: number; parts: number; last: number }>(caller, this.#statements.seal, [uploadId]);
    if (!row) throw unknownUpload();
    const { bytes, parts, last } = row;
    if (parts !== last + 1) throw refuse('invalid_input', 'A part of the file did not arrive: send the file again');
    return { id: uploadId, bytes, parts, read: () => this.#read(caller, uploadId, parts) };
  }

  async discard(caller: Caller, uploadId: string): Promise<void> {
    await this.#pool.run(caller, this.#statements.discard, [uploadId]);
  }

  /** One part in memory at a time. */
  async *#read(caller: Caller, uploadId: string, parts: number): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < parts; n += 1) {
      const [row] = await this.#pool.run<{ bytes: Uint8Array }>(caller, this.#statements.part, [uploadId, n]);
      if (!row) throw unknownUpload();
      yield row.bytes;
    }
  }
}

function unknownUpload(): Error {
  return refuse('not_found', 'There is no such upload: it was ended, or never begun');
}

function statementsOf(schema: string): Record<Step, Statement> {
  const name = (step: Step): string => `uploads.${step}`;
  return {
    open: { name: name('open'), text: `insert into ${schema}.upload (operation) values ($1) returning id` },
    // The same part again is the same part.
    write: {
      name: name('write'),
      text: `insert into ${schema}.upload_part (upload_id, n, bytes)
        select id, $2::integer, $3::bytea from ${schema}.upload where id = $1 and not sealed
        on conflict (upload_id, n) do update set bytes = excluded.bytes returning n`,
    },
    seal: {
      name: name('seal'),
      text: `with upload as (update ${schema}.upload set sealed = true where id = $1 returning id)
        select count(n) as parts, coalesce(max(n), -1) as last, coalesce(sum(octet_length(bytes)), 0)::bigint as bytes
        from upload left join ${schema}.upload_part on upload_id = upload.id group by upload.id`,
    },
    part: { name: name('part'), text: `select bytes from ${schema}.upload_part where upload_id = $1 and n = $2` },
    discard: { name: name('discard'), text: `delete from ${schema}.upload where id = $1` },
  };
}
