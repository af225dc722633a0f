import { CALLER_KIND, forward, underRowSecurity } from '@halte/nest-database';
import { triggerFunction } from '../access/trigger-function.ts';

/**
 * What was public and is so no longer, so that whoever keeps a copy lets go of it. Whether it was removed or hidden cannot be told from
 * it. What never was public leaves none; what is public again has none.
 */
export const tombstoneTable = forward('tombstone_table', '2026-11-25T09:02:00Z', async (run) => {
  await run(`
    create table directory.tombstone (
      table_name text not null,
      record_id uuid not null,
      at timestamptz(3) not null default now(),
      primary key (record_id, table_name)
    )`);
  await run('create index tombstone_list on directory.tombstone (table_name, at, record_id)');
  await run(underRowSecurity('directory.tombstone'));
  await run(`create policy seen on directory.tombstone for select using (${CALLER_KIND} is not null)`);
  await run(AUDIENCE_CHANGED);
  await run(BURY);
  await run(UNBURY);
});

/**
 * Who sees a record has changed: its tombstone, its history and what is linked to it follow. With the owner's rights: nobody may write
 * tombstones or history by themselves.
 */
const AUDIENCE_CHANGED = triggerFunction(
  'audience_changed',
  `
  begin
    if old.visibility = 'public' and new.visibility <> 'public' then
      insert into directory.tombstone (table_name, record_id) values (tg_table_name, new.id) on conflict do nothing;
    elsif old.visibility <> 'public' and new.visibility = 'public' then
      delete from directory.tombstone where record_id = new.id and table_name = tg_table_name;
    end if;
    update directory.metadata m set maintained_by = new.maintained_by, (visibility, allies) = (
        select n.visibility, n.allies from directory.narrow(
          m.visibility, m.allies, coalesce(new.ever_visibility, 'public'), new.ever_allies, new.maintained_by) n)
      where m.resource_id = new.id and m.resource_type = tg_table_name;
    if exists (select from directory.restricted_value where record_id = new.id) then
      update directory.restricted_value set own_visibility = own_visibility where record_id = new.id and table_name = tg_table_name;
    end if;
    if exists (select from directory.attribute where link_id = new.id) then
      update directory.attribute set own_visibility = own_visibility where link_id = new.id and link_entity = tg_table_name;
    end if;
    return null;
  end`,
  { asOwner: true },
);

/** Records are gone: with them goes what is linked to them, and their history is for their maintainer. */
const BURY = triggerFunction(
  'bury',
  `
  declare
    ids uuid[] := array(select r.id from removed r);
  begin
    if cardinality(ids) = 0 then
      return null;
    end if;
    insert into directory.tombstone (table_name, record_id)
      select tg_table_name, r.id from removed r where r.visibility = 'public' on conflict do nothing;
    delete from directory.attribute where link_id = any (ids) and link_entity = tg_table_name;
    delete from directory.restricted_value where record_id = any (ids) and table_name = tg_table_name;
    update directory.metadata set visibility = 'ally', allies = '{}'
      where resource_id = any (ids) and resource_type = tg_table_name and (visibility <> 'ally' or allies <> '{}');
    return null;
  end`,
  { asOwner: true },
);

const UNBURY = triggerFunction(
  'unbury',
  `
  begin
    if exists (select from directory.tombstone) then
      delete from directory.tombstone
        where record_id = any (array(select a.id from added a where a.visibility = 'public')) and table_name = tg_table_name;
    end if;
    return null;
  end`,
  { asOwner: true },
);
