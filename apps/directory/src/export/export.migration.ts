import { byTheAppItself, CALLER_KIND, CALLER_ORGANISATION, CALLER_SUBJECT, forward, underRowSecurity } from '@halte/nest-database';

/** Packages that were asked for, and their bytes. They are kept for a day. */
export const exportTables = forward('export_tables', '2026-11-25T17:30:00Z', async (run) => {
  await run(`
    create table directory.export_job (
      id uuid primary key default gen_random_uuid(),
      holds text not null check (holds in ('own', 'public')),
      status text not null default 'waiting' check (status in ('waiting', 'writing', 'done', 'failed')),
      caller_kind text not null,
      subject text not null default ${CALLER_SUBJECT},
      bytes bigint,
      parts integer not null default 0,
      counts jsonb not null default '[]',
      attempts integer not null default 0,
      alive_at timestamptz(3),
      created_at timestamptz(3) not null default now(),
      finished_at timestamptz(3),
      maintained_by uuid not null default ${CALLER_ORGANISATION}
    )`);
  await run(`
    create table directory.export_part (
      export_id uuid not null references directory.export_job on delete cascade,
      n integer not null check (n >= 0),
      bytes bytea not null check (octet_length(bytes) <= 524288),
      primary key (export_id, n)
    )`);
  await run('alter table directory.export_part alter column bytes set storage external');
  await run(underRowSecurity('directory.export_job'));
  await run(underRowSecurity('directory.export_part'));
  await run(`create policy own on directory.export_job using (maintained_by = ${CALLER_ORGANISATION})`);
  await run(`create policy public on directory.export_job for select using (holds = 'public' and ${CALLER_KIND} is not null)`);
  await run(`create policy found on directory.export_job for select using (${byTheAppItself('directory')})`);
  await run(`create policy claimed on directory.export_job for update using (${byTheAppItself('directory')})`);
  const old = `created_at < now() - interval '24 hours'`;
  await run(`create policy swept on directory.export_job for delete using (${old} and ${byTheAppItself('directory')})`);
  const whose = 'exists (select from directory.export_job e where e.id = export_id';
  await run(`create policy seen on directory.export_part for select using (${whose}))`);
  await run(`create policy written on directory.export_part using (${whose} and e.maintained_by = ${CALLER_ORGANISATION}))`);
});
