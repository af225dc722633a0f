import { CALLER_KIND, CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';

/** What people may be entitled to, and where one asks for it. Whoever keeps the catalogue writes; everybody reads. */
export const rightTables = forward('right_tables', '2026-11-25T16:10:00Z', async (run) => {
  await run(`
    create table directory.social_right (
      id uuid primary key default gen_random_uuid(),
      code text not null unique,
      name jsonb not null,
      explanation jsonb not null,
      themes text[] not null default '{}',
      words text[] not null default '{}',
      prompts jsonb not null default '[]',
      source jsonb not null,
      checked_on date not null,
      maintained_by uuid not null
    )`);
  await run(`
    create table directory.right_service (
      right_id uuid not null references directory.social_right on delete cascade,
      service_id uuid not null references directory.service on delete cascade,
      primary key (right_id, service_id)
    )`);
  await run('create index right_service_service on directory.right_service (service_id)');
  for (const table of ['social_right', 'right_service']) await run(underRowSecurity(`directory.${table}`));
  await run(`create policy seen on directory.social_right for select using (${CALLER_KIND} is not null)`);
  await run(`create policy added on directory.social_right for insert with check (maintained_by = ${CALLER_ORGANISATION})`);
  await run(`create policy changed on directory.social_right for update using (maintained_by = ${CALLER_ORGANISATION})`);
  // A service that one does not see is not told by the rights it is tied to.
  await run(`create policy seen on directory.right_service for select
    using (exists (select from directory.service s where s.id = service_id))`);
  const kept = `exists (select from directory.social_right r where r.id = right_id and r.maintained_by = ${CALLER_ORGANISATION})`;
  await run(`create policy added on directory.right_service for insert with check (${kept})`);
  await run(`create policy removed on directory.right_service for delete using (${kept})`);
});
