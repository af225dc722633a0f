import { byTheAppItself, forward, underRowSecurity } from '@halte/nest-database';

/** Which records were asked to be looked at, and when. */
export const reviewTable = forward('review_table', '2026-11-25T15:00:00Z', async (run) => {
  await run(`
    create table directory.review_reminder (
      table_name text not null,
      record_id uuid not null,
      reminded_on date not null,
      primary key (record_id, table_name)
    )`);
  await run(underRowSecurity('directory.review_reminder'));
  await run(`create policy kept on directory.review_reminder using (${byTheAppItself('directory')})`);
  for (const table of ['organization', 'service', 'location']) {
    await run(`create index ${table}_review on directory.${table} (maintained_by, coalesce(verified_on, '-infinity'), id)`);
  }
  await run(REMIND);
  await run('grant execute on function directory.remind_reviews(date, date, integer) to halte_directory');
});

/**
 * Writes down that records are due on a day and were last found right, or made, before another, and returns those that nobody was reminded
 * of since. With the owner's rights, for it is about the records of everybody; for the directory itself only.
 */
const REMIND = `
  create function directory.remind_reviews(today date, before date, most integer)
    returns table (table_name text, record_id uuid, maintained_by uuid, verified_on date)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with due as (
      select 'organization' as table_name, o.id, o.maintained_by, o.verified_on from directory.organization o
        where coalesce(o.verified_on, o.created_at::date) < before
      union all
      select 'service', s.id, s.maintained_by, s.verified_on from directory.service s
        where coalesce(s.verified_on, s.created_at::date) < before and s.status <> 'defunct'
      union all
      select 'location', l.id, l.maintained_by, l.verified_on from directory.location l
        where coalesce(l.verified_on, l.created_at::date) < before
    ), chosen as (
      select d.* from due d left join directory.review_reminder r on r.record_id = d.id and r.table_name = d.table_name
        where ${byTheAppItself('directory')} and (r.reminded_on is null or r.reminded_on < before)
        order by d.verified_on nulls first limit most
    ), reminded as (
      insert into directory.review_reminder as r (table_name, record_id, reminded_on) select c.table_name, c.id, today from chosen c
        on conflict (record_id, table_name) do update set reminded_on = excluded.reminded_on where r.reminded_on < before
        returning r.record_id, r.table_name
    )
    select c.table_name, c.id, c.maintained_by, c.verified_on
      from chosen c join reminded r on r.record_id = c.id and r.table_name = c.table_name
  $$`;
