import { CALLER_ORGANISATION, forward, underRowSecurity } from '@halte/nest-database';
import { MAINTAINED, VISIBLE } from '../access/record-table.ts';
import { triggerFunction } from '../access/trigger-function.ts';

/** Columns that say how a record is kept, not what it says. */
const UNLOGGED = [
  'id',
  'record_version',
  'created_at',
  'last_modified',
  'sort_name',
  'visibility',
  'allies',
  'ever_visibility',
  'ever_allies',
];

/** Who may see a record is told to its maintainer only. */
const OF_THE_MAINTAINER = ['own_visibility', 'own_allies', 'maintained_by'];

/** A taxonomy has a version that the standard gives it. */
const LOGGED = `f.name not in ${listed(UNLOGGED)} and (f.name <> 'version' or tg_table_name = 'taxonomy')`;

/** HSDS `metadata`: the history of each field, shown to those who always could see the record and the field, and to nobody else. */
export const metadataTable = forward('metadata_table', '2026-11-25T09:01:00Z', async (run) => {
  await run(`
    create table directory.metadata (
      id uuid primary key default gen_random_uuid(),
      position bigint generated always as identity,
      resource_id uuid not null,
      resource_type text not null,
      last_action_date date not null default current_date,
      last_action_type text not null,
      field_name text not null,
      previous_value text not null default '',
      replacement_value text not null default '',
      updated_by text not null,
      visibility text not null default 'public' check (visibility in ('public', 'partner', 'ally')),
      allies uuid[] not null default '{}',
      maintained_by uuid not null,
      created_at timestamptz(3) not null default now()
    )`);
  await run('create index metadata_field on directory.metadata (resource_id, field_name, position)');
  await run(underRowSecurity('directory.metadata'));
  await run(`create policy seen on directory.metadata for select using (${VISIBLE})`);
  // A package that is imported brings its own history; nobody changes or removes any.
  await run(`create policy added on directory.metadata for insert with check (${MAINTAINED})`);
  await run(DERIVE);
  await run('create trigger derived before insert on directory.metadata for each row execute function directory.metadata_derive()');
  await run(LOG_UPDATE);
  await run(LOG_DELETE);
});

/**
 * A line is seen by those who could see the record, and the field, at all times. What the field was before is on its last line, since
 * each is as narrow as those before it. The line of a record that is gone is for its maintainer: so it looks like one that was hidden.
 * With the owner's rights: the writer need not see what was restricted.
 */
const DERIVE = triggerFunction(
  'metadata_derive',
  `
  declare
    owner record;
    bound record;
  begin
    select a.* into owner from directory.record_audience(new.resource_type, new.resource_id) a where a.maintained_by is not null;
    if not found then
      new.visibility := 'ally';
      new.allies := '{}';
      return new;
    end if;
    new.maintained_by := owner.maintained_by;
    for bound in
      select owner.ever_visibility as visibility, owner.ever_allies as allies where owner.ever_visibility is not null
      union all
      select r.ever_visibility, r.ever_allies from directory.restricted_value r
        where r.record_id = new.resource_id and r.table_name = new.resource_type and r.field = new.field_name
      union all
      (select m.visibility, m.allies from directory.metadata m
        where m.resource_id = new.resource_id and m.field_name = new.field_name order by m.position desc limit 1)
    loop
      select n.visibility, n.allies into new.visibility, new.allies
        from directory.narrow(new.visibility, new.allies, bound.visibility, bound.allies, new.maintained_by) n;
    end loop;
    return new;
  end`,
  { asOwner: true },
);

/** Writes down what somebody's own statement changed; with their rights, for only the maintainer changes a record. */
const LOG_UPDATE = triggerFunction(
  'log_update',
  `
  declare
    was jsonb := to_jsonb(old);
  begin
    insert into directory.metadata (resource_type, resource_id, last_action_type, field_name, previous_value, replacement_value,
        updated_by, visibility, maintained_by)
      select tg_table_name, new.id, 'update', regexp_replace(f.name, '^own_', ''), coalesce(was ->> f.name, ''), coalesce(f.value, ''),
        coalesce(${CALLER_ORGANISATION}, new.maintained_by),
        case when f.name in ${listed(OF_THE_MAINTAINER)} then 'ally' else 'public' end, new.maintained_by
      from jsonb_each_text(to_jsonb(new)) f(name, value)
      where ${LOGGED} and f.value is distinct from was ->> f.name;
    return null;
  end`,
);

/** Writes down what is gone, for its maintainer. */
const LOG_DELETE = triggerFunction(
  'log_delete',
  `
  begin
    insert into directory.metadata (resource_type, resource_id, last_action_type, field_name, previous_value, updated_by, visibility,
        maintained_by)
      select tg_table_name, old.id, 'delete', regexp_replace(f.name, '^own_', ''), f.value,
        coalesce(${CALLER_ORGANISATION}, old.maintained_by), 'ally', old.maintained_by
      from jsonb_each_text(to_jsonb(old)) f(name, value)
      where ${LOGGED} and f.value is not null;
    return null;
  end`,
);

function listed(names: readonly string[]): string {
  return `(${names.map((name) => `'${name}'`).join(', ')})`;
}
