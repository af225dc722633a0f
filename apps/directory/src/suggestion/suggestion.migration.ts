import { CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';

const COORDINATING = "current_setting('halte.coordinating', true) = 'on'";

/** What anybody suggests, field by field, and what became of it. */
export const suggestionTables = forward('suggestion_tables', '2026-11-25T14:00:00Z', async (run) => {
  await run(SEEN_BY);
  await run('grant execute on function directory.seen_by(text, uuid, text, uuid) to halte_directory');
  await run(`
    create table directory.suggestion (
      id uuid primary key default gen_random_uuid(),
      position bigint generated always as identity,
      kind text not null check (kind in ('change', 'new_find_place', 'new_service')),
      table_name text not null,
      record_id uuid,
      organization_id uuid,
      suggested_by uuid not null,
      maintained_by uuid,
      note text,
      created_at timestamptz(3) not null default now(),
      decided_at timestamptz(3),
      constraint suggestion_of_record check (kind <> 'change' or record_id is not null)
    )`);
  await run('create index suggestion_made on directory.suggestion (suggested_by, position)');
  await run('create index suggestion_to_decide on directory.suggestion (maintained_by, position)');
  await run('create index suggestion_record on directory.suggestion (record_id) where decided_at is null');
  await run(`
    create table directory.suggestion_field (
      suggestion_id uuid not null references directory.suggestion on delete cascade,
      ordinal integer not null,
      field text not null,
      value text,
      state text not null default 'open' check (state in ('open', 'approved', 'rejected')),
      reason text,
      decided_by uuid,
      decided_at timestamptz(3),
      primary key (suggestion_id, field)
    )`);
  await run(underRowSecurity('directory.suggestion'));
  await run(underRowSecurity('directory.suggestion_field'));
  for (const policy of POLICIES) await run(policy);
});

const PARTY = (alias: string) => `(${alias}.suggested_by = ${CALLER_ORGANISATION} or ${alias}.maintained_by = ${CALLER_ORGANISATION})`;
const DECIDES = (alias: string) =>
  `(${alias}.maintained_by = ${CALLER_ORGANISATION} or (${alias}.maintained_by is null and ${COORDINATING}))`;

/** The coordinator sees what they might see of the record itself: neither hidden records nor hidden fields. */
const POLICIES = [
  `create policy seen on directory.suggestion for select using (${PARTY('suggestion')} or (${COORDINATING}
    and (record_id is null or directory.seen_by(table_name, record_id, null, ${CALLER_ORGANISATION}))))`,
  `create policy added on directory.suggestion for insert with check (suggested_by = ${CALLER_ORGANISATION})`,
  `create policy decided on directory.suggestion for update using (${DECIDES('suggestion')}) with check (${DECIDES('suggestion')})`,
  `create policy seen on directory.suggestion_field for select using (exists (
    select from directory.suggestion s where s.id = suggestion_id and (${PARTY('s')} or s.record_id is null
      or directory.seen_by(s.table_name, s.record_id, field, ${CALLER_ORGANISATION}))))`,
  `create policy added on directory.suggestion_field for insert with check (exists (
    select from directory.suggestion s where s.id = suggestion_id and s.suggested_by = ${CALLER_ORGANISATION}))`,
  `create policy decided on directory.suggestion_field for update using (exists (
    select from directory.suggestion s where s.id = suggestion_id and ${DECIDES('s')}))`,
];

/** Whether an organisation sees a record, and of it a field. With the owner's rights: who asks must not see what is restricted. */
const SEEN_BY = `
  create function directory.seen_by(table_name text, record_id uuid, field text, organisation uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_variable
  declare
    seen boolean;
  begin
    if not exists (select from pg_attribute a where a.attrelid = to_regclass('directory.' || quote_ident(table_name))
        and a.attname = 'ever_visibility' and not a.attisdropped) then
      return false;
    end if;
    execute format('select exists (select from directory.%I p where p.id = $1 and (p.visibility = ''public''
        or (p.visibility = ''partner'' and $2 is not null) or (p.visibility = ''ally'' and $2 = any (p.allies)) or p.maintained_by = $2))',
      table_name) using record_id, organisation into seen;
    return seen and not exists (
      select from directory.restricted_value r where r.record_id = record_id and r.table_name = table_name and r.field = field
        and ((r.visibility = 'partner' and organisation is not null) or (r.visibility = 'ally' and organisation = any (r.allies))
          or r.maintained_by = organisation) is not true);
  end
  $$`;
