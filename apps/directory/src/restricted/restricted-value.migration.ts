import { CALLER_ORGANISATION, forward } from '@halte/nest-database';
import { derivation } from '../access/derived-visibility.ts';
import { recordColumns, recordPolicies } from '../access/record-table.ts';
import { triggerFunction } from '../access/trigger-function.ts';

/**
 * Values of fields that fewer people see than the record. They are not in the record at all, so that a read which forgets about them
 * leaves out too much, never too little. `with-restricted.ts` puts them back for those who may see them.
 *
 * To restrict a field, add a row; without a `value` it takes the one of the record. To restrict it no more, remove the row and write the
 * value into the record.
 */
export const restrictedValueTable = forward('restricted_value_table', '2026-11-25T09:03:00Z', async (run) => {
  await run(`
    create table directory.restricted_value (
      id uuid primary key default gen_random_uuid(),
      table_name text not null,
      record_id uuid not null,
      field text not null,
      value jsonb not null,${recordColumns},
      constraint restricted_value_field unique (record_id, table_name, field),
      constraint restricted_value_restricts check (own_visibility <> 'public')
    )`);
  for (const statement of recordPolicies('restricted_value')) await run(statement);
  for (const statement of derivation('restricted_value', [], { entity: 'table_name', id: 'record_id' })) await run(statement);
  await run(CHECK);
  await run(`create trigger checked before insert or update of table_name, record_id, field, value on directory.restricted_value
    for each row execute function directory.check_restricted()`);
  await run(APPLY);
  await run(
    'create trigger applied after insert or update or delete on directory.restricted_value for each row execute function directory.apply_restricted()',
  );
  await run(KEEP);
});

/** Which fields: those that a record may be without. A name, a type, a parent cannot be restricted; the record can. */
const CHECK = triggerFunction(
  'check_restricted',
  `
  declare
    present jsonb;
  begin
    if not exists (select from pg_attribute a
        where a.attrelid = to_regclass('directory.' || quote_ident(new.table_name)) and a.attname = new.field and a.attnum > 0
          and not a.attnotnull and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'uuid'::regtype
          and a.attname not like 'ever\\_%') then
      raise check_violation using constraint = 'restricted_value_field_optional', message = 'the field cannot be restricted';
    end if;
    execute format('select to_jsonb(p) from directory.%I p where p.id = $1', new.table_name) using new.record_id into present;
    if present is null then
      raise foreign_key_violation using constraint = 'restricted_value_parent', message = 'there is no such record';
    end if;
    new.value := coalesce(new.value, present -> new.field);
    -- A value that the column cannot hold would break each read of it.
    execute format('select jsonb_populate_record(null::directory.%I, $1)', new.table_name) using jsonb_build_object(new.field, new.value);
    return new;
  end`,
);

/**
 * Takes the value out of the record, narrows the history of the field, and writes down the change. What fills the field of the record
 * later is caught by `keep_restricted`. Narrowing history needs the owner's rights.
 */
const APPLY = triggerFunction(
  'apply_restricted',
  `
  declare
    at directory.restricted_value := coalesce(new, old);
    was text := old.value #>> '{}';
  begin
    if tg_op = 'INSERT' then
      execute format('select p.%I::text from directory.%I p where p.id = $1', at.field, at.table_name) using at.record_id into was;
      if was is not null then
        execute format('update directory.%I set %I = null, last_modified = now() where id = $1', at.table_name, at.field) using at.record_id;
      end if;
    end if;
    if tg_op <> 'DELETE' then
      update directory.metadata m set (visibility, allies) = (
          select n.visibility, n.allies
          from directory.narrow(m.visibility, m.allies, at.ever_visibility, at.ever_allies, at.maintained_by) n)
        where m.resource_id = at.record_id and m.resource_type = at.table_name and m.field_name = at.field;
    end if;
    if was is distinct from new.value #>> '{}' then
      insert into directory.metadata (resource_type, resource_id, last_action_type, field_name, previous_value, replacement_value,
          updated_by, visibility, allies, maintained_by)
        values (at.table_name, at.record_id, 'update', at.field, coalesce(was, ''), coalesce(new.value #>> '{}', ''),
          coalesce(${CALLER_ORGANISATION}, at.maintained_by), at.ever_visibility, at.ever_allies, at.maintained_by);
    end if;
    return null;
  end`,
  { asOwner: true },
);

/** What somebody writes into a restricted field of the record goes where its value is. */
const KEEP = triggerFunction(
  'keep_restricted',
  `
  declare
    kept record;
    written jsonb;
  begin
    for kept in select r.id, r.field from directory.restricted_value r where r.record_id = new.id and r.table_name = tg_table_name loop
      written := to_jsonb(new) -> kept.field;
      if written <> 'null' then
        update directory.restricted_value set value = written, version = version + 1, last_modified = now()
          where id = kept.id and value <> written;
        new := jsonb_populate_record(new, jsonb_build_object(kept.field, null));
      end if;
    end loop;
    return new;
  end`,
);
