import { directory } from '@halte/contracts/directory';
import { tableNames, type TableName } from '@halte/hsds';
import type { Database } from '@halte/nest-database';
import type { Outbox } from '@halte/nest-outbox';
import type { EntityManager } from 'typeorm';
import { actingFor, type ImportJob } from './import-job.ts';
import { packageNote } from './package/package-problem.ts';
import { writtenColumns } from './steps/compare-rows.ts';

/** How often it may begin again before it is given up. */
const MAX_ATTEMPTS = 3;

/**
 * Undoes an import, all of it or nothing: fields get back what they held, records that it created are removed, and the source has said what
 * it said before. What was changed here since then stays.
 */
export class UndoRun {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly job: ImportJob,
  ) {}

  run(): Promise<void> {
    return this.database.as(actingFor(this.job), async (tx) => {
      if (this.job.attempts > MAX_ATTEMPTS) return this.#giveUp(tx);
      const { id, sourceId, maintainedBy } = this.job;
      const tables = await this.#tables(tx);
      let [created, changed] = [0, 0];
      for (const table of tables) if (table !== 'metadata') changed += await this.#count(tx, restore(table));
      for (const table of [...tables].reverse()) if (table !== 'metadata') created += await this.#count(tx, remove(table));
      await tx.query(FORGET, [id, sourceId]);
      await tx.query(REMEMBER, [id, sourceId]);
      await tx.query(FOUND_AGAIN, [id, sourceId]);
      await tx.query("update directory.import_job set status = 'undone', finished_at = now() where id = $1", [id]);
      const at = new Date().toISOString();
      await this.outbox.add(tx, directory.imports.finished, { id, sourceId, maintainedBy, status: 'undone', created, changed, at });
    });
  }

  /** The import stands, and says so. */
  async #giveUp(tx: EntityManager): Promise<void> {
    const problems = JSON.stringify([packageNote('gave_up')]);
    await tx.query("update directory.import_job set status = 'done', problems = problems || $2::jsonb where id = $1", [
      this.job.id,
      problems,
    ]);
  }

  async #tables(tx: EntityManager): Promise<readonly TableName[]> {
    const rows = await tx.query<{ name: string }[]>(
      "select distinct table_name as name from directory.import_entry where import_id = $1 and outcome in ('created', 'changed')",
      [this.job.id],
    );
    const names = new Set(rows.map(({ name }) => name));
    return tableNames.filter((table) => names.has(table));
  }

  async #count(tx: EntityManager, sql: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(sql, [this.job.id]);
    return row?.count ?? 0;
  }
}

/** Fields that still hold what the import wrote. `before` is the text of what was there. */
function restore(table: TableName): string {
  const columns = writtenColumns(table);
  const version = table === 'taxonomy' ? 'record_version' : 'version';
  return `
    with restored as (
      update directory.${table} t set (${columns.join(', ')}) =
          (select ${columns.map((column) => `p.${column}`).join(', ')} from jsonb_populate_record(t, x.patch) p),
        ${version} = t.${version} + 1, last_modified = now()
      from (
        select e.record_id, jsonb_object_agg(c ->> 'field', c -> 'before') as patch
        from directory.import_entry e
          join directory.${table} now on now.id = e.record_id
          cross join jsonb_array_elements(e.changes) c
        where e.import_id = $1 and e.table_name = '${table}' and e.outcome = 'changed' and not (c ->> 'kept')::boolean
          and c ->> 'field' not in ('visibility', 'allies') and to_jsonb(now) ->> (c ->> 'field') is not distinct from c ->> 'after'
        group by e.record_id
      ) x
      where t.id = x.record_id returning 1
    )
    select count(*)::integer as count from restored`;
}

/** Records that nobody changed since. An organization that has got services of others' making stays. */
function remove(table: TableName): string {
  const version = table === 'taxonomy' ? 'record_version' : 'version';
  const free = table === 'organization' ? 'and not exists (select from directory.service s where s.organization_id = t.id)' : '';
  return `
    with removed as (
      delete from directory.${table} t using directory.import_entry e
      where e.import_id = $1 and e.table_name = '${table}' and e.outcome = 'created' and t.id = e.record_id and t.${version} = 1 ${free}
      returning 1
    )
    select count(*)::integer as count from removed`;
}

const FORGET = `
  delete from directory.source_record s using directory.import_entry e
  where e.import_id = $1 and s.source_id = $2 and s.record_id = e.record_id and e.undo ->> 'known' = 'false'`;

const REMEMBER = `
  update directory.source_record s set hash = (e.undo ->> 'hash')::uuid, content = e.undo -> 'content',
    vanished_at = (e.undo ->> 'vanished_at')::timestamptz
  from directory.import_entry e
  where e.import_id = $1 and s.source_id = $2 and s.record_id = e.record_id and e.undo ->> 'known' = 'true'`;

const FOUND_AGAIN = `
  update directory.source_record s set vanished_at = null from directory.import_entry e
  where e.import_id = $1 and s.source_id = $2 and s.record_id = e.record_id and e.undo ->> 'vanished' = 'true'`;
