import { byTheAppItself, CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';

/** Which closures were made for one day by one call, and what has to come back after it. */
export const closingTable = forward('closing_table', '2026-11-25T12:00:00Z', async (run) => {
  await run(`
    create table directory.closing (
      closure_id uuid primary key references directory.closure on delete cascade,
      table_name text not null check (table_name in ('service', 'location')),
      record_id uuid not null,
      day date not null,
      alert text not null,
      alert_before text,
      maintained_by uuid not null,
      constraint closing_once unique (record_id, day)
    )`);
  await run('create index closing_day on directory.closing (day)');
  await run(underRowSecurity('directory.closing'));
  await run(`create policy kept on directory.closing using (maintained_by = ${CALLER_ORGANISATION})`);
  await run(`create policy ended on directory.closing using (${byTheAppItself('directory')})`);
});
