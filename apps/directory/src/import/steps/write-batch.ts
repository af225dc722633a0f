import { tableNames, type TableName } from '@halte/hsds';
import type { EntityManager } from 'typeorm';
import type { ImportJob } from '../import-job.ts';
import { writtenColumns } from './compare-rows.ts';
import { finding } from './import-finding.ts';

/** Writes one batch of rows, and what became of each, in the transaction that it is given. */
export class BatchWriter {
  readonly #job: ImportJob;
  readonly #tables: readonly TableName[];

  /** @param tables those that the package has rows of */
  constructor(job: ImportJob, tables: ReadonlySet<string>) {
    this.#job = job;
    this.#tables = tableNames.filter((table) => tables.has(table));
  }

  /** @param careful where a row that the database refuses is found and rejected, instead of all */
  async write(tx: EntityManager, batch: number, { careful }: { readonly careful: boolean }): Promise<void> {
    // What would only be found out at the end is found out with its row.
    if (careful) await tx.query('set constraints all immediate');
    for (const table of this.#tables) {
      if (careful) await this.#writeInPieces(tx, table, batch, await this.#positions(tx, table, batch));
      else await this.#writeTable(tx, table, batch);
    }
    await this.report(tx, 'r.batch = $2', [batch]);
    await this.#remember(tx, batch);
  }

  /** Halves what is refused until it is one row. */
  async #writeInPieces(tx: EntityManager, table: TableName, batch: number, positions: readonly number[]): Promise<void> {
    if (positions.length === 0) return;
    try {
      await tx.transaction((part) => this.#writeTable(part, table, batch, positions));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const half = Math.ceil(positions.length / 2);
      if (positions.length === 1) return this.#refuse(tx, positions, 'not_storable');
      await this.#writeInPieces(tx, table, batch, positions.slice(0, half));
      await this.#writeInPieces(tx, table, batch, positions.slice(half));
    }
  }

  async #positions(tx: EntityManager, table: TableName, batch: number): Promise<number[]> {
    const rows = await tx.query<{ position: number }[]>(
      `select position from directory.import_row where import_id = $1 and batch = $2 and table_name = $3 and outcome in ('created', 'changed')
        order by position`,
      [this.#job.id, batch, table],
    );
    return rows.map(({ position }) => position);
  }

  async #writeTable(tx: EntityManager, table: TableName, batch: number, positions?: readonly number[]): Promise<void> {
    const which = `r.import_id = $1 and r.batch = $2 and r.table_name = '${table}'${positions ? ' and r.position = any($3)' : ''}`;
    const values = [this.#job.id, batch, ...(positions ? [positions] : [])];
    await this.#add(tx, table, which, values);
    if (table === 'metadata') return;
    await tx.query(updateFields(table, which), values);
    await tx.query(updateRights(table, which), values);
  }

  async #add(tx: EntityManager, table: TableName, which: string, values: readonly unknown[]): Promise<void> {
    const columns = writtenColumns(table);
    const [maintainer, visibility] = [values.length + 1, values.length + 2];
    const missed = await tx.query<{ position: number }[]>(
      `with given as (
          select r.position, r.record_id, r.content from directory.import_row r where ${which} and r.outcome = 'created'
        ), added as (
          insert into directory.${table} (id, ${columns.join(', ')}, visibility, allies, maintained_by)
            select given.record_id, ${columns.map((column) => `v.${column}`).join(', ')},
              coalesce(given.content ->> 'visibility', $${visibility}), coalesce(v.allies, '{}'), $${maintainer}
            from given cross join lateral jsonb_populate_record(null::directory.${table}, given.content) v order by given.position
          on conflict do nothing returning id
        )
        select given.position from given where not exists (select from added where added.id = given.record_id)`,
      [...values, this.#job.maintainedBy, this.#job.options.visibility],
    );
    if (missed.length > 0)
      await this.#refuse(
        tx,
        missed.map(({ position }) => position),
        'taken',
      );
  }

  async #refuse(tx: EntityManager, positions: readonly number[], cause: string): Promise<void> {
    await tx.query(
      `update directory.import_row set outcome = 'rejected', cause = $3, changes = '[]', findings = findings || $4::jsonb
        where import_id = $1 and position = any($2)`,
      [this.#job.id, positions, cause, JSON.stringify([finding(cause, 'rejected')])],
    );
  }

  /** Writes down what became of rows, with what undoing needs to know. Those that have been reported before keep what was said. */
  async report(tx: EntityManager, which: string, values: readonly unknown[]): Promise<void> {
    await tx.query(
      `insert into directory.import_entry (import_id, position, outcome, file, row_number, table_name, source_key, record_id, cause, because,
          defaulted, dropped, findings, changes, undo)
        select r.import_id, r.position, r.outcome, r.file, r.row_number, r.table_name, r.source_key, r.record_id, r.cause,
          (select jsonb_build_object('file', p.file, 'row', p.row_number) from directory.import_row p
            where p.import_id = r.import_id and p.position = r.root),
          r.defaulted, r.dropped, r.findings, r.changes,
          case when r.outcome <> 'rejected' and (s.hash is distinct from r.hash or s.vanished_at is not null)
            then jsonb_build_object('known', s.record_id is not null, 'hash', s.hash, 'content', s.content, 'vanished_at', s.vanished_at) end
        from directory.import_row r
          left join directory.source_record s on s.source_id = $${values.length + 2} and s.record_id = r.record_id
        where r.import_id = $1 and ${which}
        on conflict do nothing`,
      [this.#job.id, ...values, this.#job.sourceId],
    );
  }

  /** Keeps what the source said, where that is something new. */
  async #remember(tx: EntityManager, batch: number): Promise<void> {
    await tx.query(
      `insert into directory.source_record (source_id, record_id, table_name, source_key, hash, content)
        select $3, r.record_id, r.table_name, r.source_key, r.hash, r.content
        from directory.import_row r left join directory.source_record s on s.source_id = $3 and s.record_id = r.record_id
        where r.import_id = $1 and r.batch = $2 and r.outcome <> 'rejected' and (s.hash is distinct from r.hash or s.vanished_at is not null)
        on conflict (source_id, record_id) do update set hash = excluded.hash, content = excluded.content, vanished_at = null`,
      [this.#job.id, batch, this.#job.sourceId],
    );
  }
}

function updateFields(table: TableName, which: string): string {
  const columns = writtenColumns(table);
  const version = table === 'taxonomy' ? 'record_version' : 'version';
  return `
    update directory.${table} t set (${columns.join(', ')}) =
        (select ${columns.map((column) => `p.${column}`).join(', ')} from jsonb_populate_record(t, x.patch) p),
      ${version} = t.${version} + 1, last_modified = now()
    from (
      select r.record_id, (
          select jsonb_object_agg(c ->> 'field', r.content -> (c ->> 'field')) from jsonb_array_elements(r.changes) c
          where not (c ->> 'kept')::boolean and c ->> 'field' not in ('visibility', 'allies')) as patch
      from directory.import_row r where ${which} and r.outcome = 'changed'
    ) x
    where t.id = x.record_id and x.patch is not null`;
}

/** Who sees a record is written only where it changes: writing it says what is asked for. */
function updateRights(table: TableName, which: string): string {
  return `
    update directory.${table} t set visibility = r.content ->> 'visibility',
      allies = array(select jsonb_array_elements_text(r.content -> 'allies'))::uuid[]
    from directory.import_row r
    where ${which} and r.outcome = 'changed' and t.id = r.record_id
      and r.changes @? '$[*] ? ((@.field == "visibility" || @.field == "allies") && @.kept == false)'`;
}

/** What the database says of a value that does not fit: 22 (data), 23 (constraints), 42501 (row-level security). */
export function isRefusal(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as { readonly code?: unknown };
    if (typeof code === 'string' && /^(22|23|42501)/.test(code)) return true;
    const { driverError } = at as { readonly driverError?: { readonly code?: unknown } };
    if (typeof driverError?.code === 'string' && /^(22|23|42501)/.test(driverError.code)) return true;
  }
  return false;
}
