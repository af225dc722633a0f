import { byTheAppItself, CALLER_ORGANISATION, CALLER_SUBJECT, forward, underRowSecurity } from '@halte/nest-database';

/** Imports, the rows that they are reading, what became of each row, and what each source said last. */
export const importTables = forward('import_tables', '2026-11-25T12:30:00Z', async (run) => {
  await run(IMPORT_JOB);
  await run('create index import_job_list on directory.import_job (maintained_by, created_at desc, id)');
  await run(`create index import_job_waiting on directory.import_job (created_at) where ${UNFINISHED}`);
  await run(IMPORT_ROW);
  await run('create index import_row_record on directory.import_row (import_id, table_name, record_id)');
  await run(IMPORT_ENTRY);
  await run(SOURCE_RECORD);
  await run('create index source_record_of_record on directory.source_record (record_id)');
  for (const table of ['import_job', 'import_row', 'import_entry', 'source_record']) {
    await run(underRowSecurity(`directory.${table}`));
    await run(`create policy own on directory.${table} using (maintained_by = ${CALLER_ORGANISATION})`);
  }
  await run(`create policy found on directory.import_job for select using (${byTheAppItself('directory')})`);
  await run(`create policy claimed on directory.import_job for update using (${byTheAppItself('directory')})`);
  await run(MEASURE);
  await run(`create trigger measured after update of status on directory.import_job for each row when (new.status = 'comparing')
    execute function directory.measure_import()`);
});

/** Batches are written one after the other: each finds its rows at once. */
export const importBatchIndex = forward('import_batch_index', '2026-11-25T17:40:00Z', async (run) => {
  await run('create index import_row_batch on directory.import_row (import_id, batch, table_name)');
});

/** What somebody still has to do something about. */
export const UNFINISHED = "status in ('waiting', 'reading', 'comparing', 'writing', 'undoing')";

const IMPORT_JOB = `
  create table directory.import_job (
    id uuid primary key default gen_random_uuid(),
    status text not null default 'waiting'
      check (status in ('waiting', 'reading', 'comparing', 'writing', 'done', 'failed', 'undoing', 'undone')),
    source text not null,
    source_id uuid not null,
    upload_id uuid,
    dry_run boolean not null,
    options jsonb not null,
    caller_kind text not null,
    subject text not null default ${CALLER_SUBJECT},
    rows_read integer not null default 0,
    rows_written integer not null default 0,
    counts jsonb not null default '[]',
    problems jsonb not null default '[]',
    attempts integer not null default 0,
    alive_at timestamptz(3),
    created_at timestamptz(3) not null default now(),
    finished_at timestamptz(3),
    maintained_by uuid not null default ${CALLER_ORGANISATION}
  )`;

/** Rows on their way in. Lost in a crash, after which they are read again. */
const IMPORT_ROW = `
  create unlogged table directory.import_row (
    import_id uuid not null,
    position integer not null,
    file text not null,
    row_number integer not null,
    table_name text not null,
    source_key text,
    record_id uuid,
    hash uuid,
    content jsonb,
    defaulted text[] not null default '{}',
    dropped text[] not null default '{}',
    findings jsonb not null default '[]',
    batch integer,
    outcome text,
    cause text,
    root integer,
    changes jsonb not null default '[]',
    maintained_by uuid not null default ${CALLER_ORGANISATION},
    primary key (import_id, position)
  )`;

/** The report. `undo` is what undoing needs to know. */
const IMPORT_ENTRY = `
  create table directory.import_entry (
    import_id uuid not null references directory.import_job on delete cascade,
    position integer not null,
    outcome text not null,
    file text,
    row_number integer,
    table_name text,
    source_key text,
    record_id uuid,
    cause text,
    because jsonb,
    defaulted text[] not null default '{}',
    dropped text[] not null default '{}',
    findings jsonb not null default '[]',
    changes jsonb not null default '[]',
    undo jsonb,
    maintained_by uuid not null default ${CALLER_ORGANISATION},
    primary key (import_id, position)
  )`;

/** What a source said last of each record, so that what was written here can be told from it. */
const SOURCE_RECORD = `
  create table directory.source_record (
    source_id uuid not null,
    record_id uuid not null,
    table_name text not null,
    source_key text,
    hash uuid not null,
    content jsonb not null,
    vanished_at timestamptz(3),
    maintained_by uuid not null default ${CALLER_ORGANISATION},
    primary key (source_id, record_id)
  )`;

/** The planner has to know how many rows there are; the app's role, which owns nothing, cannot count them for it. */
const MEASURE = `
  create function directory.measure_import() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    analyze directory.import_row;
    return null;
  end
  $$`;
