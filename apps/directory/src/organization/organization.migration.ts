import { forward, underRowSecurity } from '@halte/nest-database';
import { FIRST_MAINTAINED, FIRST_VISIBLE, firstRecordColumns } from '../access/first-record-table.ts';
import { SORT_NAME_CHARACTERS } from '../page/name-cursor.ts';

export const organizationTable = forward('organization_table', '2026-11-24T13:00:00Z', async (run) => {
  await run(`
    create table directory.organization (
      id uuid primary key default gen_random_uuid(),
      name text not null,
      sort_name text collate "und-x-icu" not null generated always as (left(name, ${SORT_NAME_CHARACTERS})) stored,
      alternate_name text,
      description text not null,
      email text,
      website text,
      year_incorporated integer,
      legal_status text,
      ${firstRecordColumns}
    )`);
  await run('create unique index organization_name on directory.organization (maintained_by, lower(name))');
  await run('create index organization_list on directory.organization (sort_name, id)');
  await run(underRowSecurity('directory.organization'));
  await run(`create policy seen on directory.organization for select using (${FIRST_VISIBLE})`);
  await run(`create policy added on directory.organization for insert with check (${FIRST_MAINTAINED})`);
  await run(`create policy changed on directory.organization for update using (${FIRST_MAINTAINED})`);
});
