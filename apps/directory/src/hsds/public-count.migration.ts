import { CALLER_KIND, forward, underRowSecurity } from '@halte/nest-database';

/** The tables that the public API lists. */
const LISTED = ['service', 'organization', 'service_at_location', 'taxonomy', 'taxonomy_term'];

/**
 * How many records of a table are public: the sum of its rows. Counting a million of them takes seconds. A change adds a row of its own, so
 * nobody waits for anybody, and folds those that nobody else is folding into one.
 */
export const publicCountTable = forward('public_count_table', '2026-11-25T13:00:00Z', async (run) => {
  await run('create table directory.public_count (table_name text not null, delta bigint not null)');
  await run('create index public_count_table on directory.public_count (table_name)');
  await run(underRowSecurity('directory.public_count'));
  await run(`create policy seen on directory.public_count for select using (${CALLER_KIND} is not null)`);
  await run(ADD);
  await run(ADDED);
  await run(REMOVED);
  await run(CHANGED);
  for (const table of LISTED) for (const statement of counting(table)) await run(statement);
});

/** With the owner's rights: nobody writes a counter by themselves. */
const ADD = `
  create function directory.count_public(counted text, change bigint) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
  begin
    if change = 0 then
      return;
    end if;
    with folded as (
      delete from directory.public_count c where c.ctid = any (array(
        select f.ctid from directory.public_count f where f.table_name = counted limit 100 for update skip locked))
      returning c.delta)
    insert into directory.public_count (table_name, delta) select counted, change + coalesce(sum(f.delta), 0) from folded f;
  end
  $$`;

const trigger = (name: string, body: string) => `
  create function directory.${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform directory.count_public(tg_table_name, ${body});
    return null;
  end
  $$`;

const ADDED = trigger('count_added', "(select count(*) from added a where a.visibility = 'public')");
const REMOVED = trigger('count_removed', "(select -count(*) from removed r where r.visibility = 'public')");
const CHANGED = trigger('count_changed', "case when new.visibility = 'public' then 1 else -1 end");

function counting(table: string): readonly string[] {
  const on = `directory.${table}`;
  return [
    `create trigger counted_added after insert on ${on} referencing new table as added
      for each statement execute function directory.count_added()`,
    `create trigger counted_removed after delete on ${on} referencing old table as removed
      for each statement execute function directory.count_removed()`,
    `create trigger counted_changed after update on ${on}
      for each row when ((old.visibility = 'public') <> (new.visibility = 'public')) execute function directory.count_changed()`,
    `insert into directory.public_count (table_name, delta) select '${table}', count(*) from ${on} where visibility = 'public'`,
  ];
}
