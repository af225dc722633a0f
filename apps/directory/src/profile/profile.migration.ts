import { CALLER_KIND, CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';

/** What belongs to an organization is seen by those who see the organization: its own row security answers this. */
const SEEN = 'exists (select from directory.organization o where o.id = organization_id)';

const OWN = `exists (select from directory.organization o where o.id = organization_id and o.maintained_by = ${CALLER_ORGANISATION})`;

/** Which organisations work together. */
export const networkTables = forward('network_tables', '2026-11-25T16:00:00Z', async (run) => {
  await run(`
    create table directory.network (
      id uuid primary key default gen_random_uuid(),
      name text not null,
      description text not null default '',
      website text,
      coordinated_by uuid not null,
      created_at timestamptz(3) not null default now()
    )`);
  await run(`
    create table directory.network_membership (
      network_id uuid not null references directory.network on delete cascade,
      organization_id uuid not null references directory.organization on delete cascade,
      since date not null default current_date,
      until date,
      primary key (network_id, organization_id)
    )`);
  await run('create index network_membership_organization on directory.network_membership (organization_id)');
  for (const table of ['network', 'network_membership']) await run(underRowSecurity(`directory.${table}`));
  await run(`create policy seen on directory.network for select using (${CALLER_KIND} is not null)`);
  await run(`create policy added on directory.network for insert with check (coordinated_by = ${CALLER_ORGANISATION})`);
  await run(`create policy changed on directory.network for update using (coordinated_by = ${CALLER_ORGANISATION})`);
  const coordinates = `exists (select from directory.network n where n.id = network_id and n.coordinated_by = ${CALLER_ORGANISATION})`;
  await run(`create policy seen on directory.network_membership for select using (${SEEN})`);
  await run(`create policy added on directory.network_membership for insert with check (${coordinates})`);
  // Whoever keeps the network together takes in; each goes by itself.
  await run(`create policy changed on directory.network_membership for update using (${coordinates} or ${OWN})
    with check (${coordinates} or (${OWN} and until is not null))`);
});

/** What outreach means to an organisation, and whom to turn to there. */
export const profileTables = forward('profile_tables', '2026-11-25T16:01:00Z', async (run) => {
  await run(`
    create table directory.charter (
      id uuid primary key default gen_random_uuid(),
      organization_id uuid not null references directory.organization on delete cascade,
      number integer not null check (number > 0),
      language text not null,
      title text not null,
      text text not null,
      signed_on date not null default current_date,
      visibility text not null check (visibility in ('public', 'partner')),
      constraint charter_number unique (organization_id, number)
    )`);
  await run(`
    create table directory.charter_signature (
      charter_id uuid not null references directory.charter on delete cascade,
      organisation uuid not null,
      signed_on date not null default current_date,
      position bigint generated always as identity,
      primary key (charter_id, organisation)
    )`);
  await run(`
    create table directory.contact_point (
      organization_id uuid not null references directory.organization on delete cascade,
      position integer not null check (position between 1 and 50),
      kind text not null check (kind in ('handoff', 'outreach', 'safety', 'general')),
      name text not null,
      role text,
      phone text,
      email text,
      note text,
      duty jsonb not null default '[]',
      primary key (organization_id, position)
    )`);
  for (const table of ['charter', 'charter_signature', 'contact_point']) await run(underRowSecurity(`directory.${table}`));
  // A version is written once: nobody has a policy to change or remove it.
  await run(`create policy seen on directory.charter for select
    using (${SEEN} and (visibility = 'public' or ${CALLER_ORGANISATION} is not null))`);
  await run(`create policy added on directory.charter for insert with check (${OWN})`);
  await run(`create policy seen on directory.charter_signature for select
    using (exists (select from directory.charter c where c.id = charter_id))`);
  await run(`create policy added on directory.charter_signature for insert
    with check (organisation = ${CALLER_ORGANISATION} and exists (select from directory.charter c where c.id = charter_id))`);
  // The answer clock of hand-offs runs by itself, for no organisation.
  await run(`create policy seen on directory.contact_point for select
    using (${SEEN} and (${CALLER_ORGANISATION} is not null or ${CALLER_KIND} = 'service'))`);
  await run(`create policy added on directory.contact_point for insert with check (${OWN})`);
  await run(`create policy removed on directory.contact_point for delete using (${OWN})`);
});
