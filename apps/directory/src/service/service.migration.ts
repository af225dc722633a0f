import { forward, underRowSecurity } from '@halte/nest-database';
import { FIRST_MAINTAINED, FIRST_VISIBLE, firstRecordColumns } from '../access/first-record-table.ts';
import { SORT_NAME_CHARACTERS } from '../page/name-cursor.ts';

export const serviceTable = forward('service_table', '2026-11-24T13:01:00Z', async (run) => {
  await run(`
    create table directory.service (
      id uuid primary key default gen_random_uuid(),
      organization_id uuid not null references directory.organization,
      name text not null,
      sort_name text collate "und-x-icu" not null generated always as (left(name, ${SORT_NAME_CHARACTERS})) stored,
      alternate_name text,
      description text not null,
      also_for_you_if text,
      url text,
      email text,
      status text not null check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
      application_process text,
      fees_description text,
      eligibility_description text,
      minimum_age integer,
      maximum_age integer,
      alert text,
      ${firstRecordColumns}
    )`);
  await run('create unique index service_name on directory.service (organization_id, lower(name))');
  await run('create index service_list on directory.service (sort_name, id)');
  await run('create index service_list_of_organization on directory.service (organization_id, sort_name, id)');
  await run(underRowSecurity('directory.service'));
  await run(`create policy seen on directory.service for select using (${FIRST_VISIBLE})`);
  // A service is added where its organization is maintained.
  await run(`
    create policy added on directory.service for insert with check (${FIRST_MAINTAINED} and exists (
      select from directory.organization o where o.id = organization_id and o.maintained_by = service.maintained_by))`);
  await run(`create policy changed on directory.service for update using (${FIRST_MAINTAINED})`);
});
