import { CALLER_KIND, forward, underRowSecurity } from '@halte/nest-database';

/** How hand-offs to services ended: an event, a service, a code. Nothing about a person, and nobody reads single rows. */
export const freshnessTable = forward('freshness_table', '2026-11-25T15:05:00Z', async (run) => {
  await run(`
    create table directory.hand_off_outcome (
      event_id uuid primary key,
      service_id uuid not null,
      outcome text not null,
      at timestamptz(3) not null
    )`);
  await run('create index hand_off_outcome_service on directory.hand_off_outcome (service_id, at)');
  await run(underRowSecurity('directory.hand_off_outcome'));
  await run(`create policy recorded on directory.hand_off_outcome using (${CALLER_KIND} = 'service')`);
  await run(COUNTS);
  await run('grant execute on function directory.freshness_counts(uuid) to halte_directory');
});

/**
 * What a freshness score counts. With the owner's rights, since nobody sees all suggestions and single outcomes. Suggestions for a field
 * that is restricted do not count: the score would tell of them.
 */
const COUNTS = `
  create function directory.freshness_counts(service uuid, out suggestions integer, out confirmed integer, out contradicted integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select
      (select count(distinct s.id)::integer from directory.suggestion s join directory.suggestion_field f on f.suggestion_id = s.id
        where s.record_id = service and s.table_name = 'service' and f.state = 'open' and not exists (
          select from directory.restricted_value r
            where r.record_id = service and r.table_name = 'service' and r.field = f.field)),
      (select count(*)::integer from directory.hand_off_outcome o
        where o.service_id = service and o.at > now() - interval '180 days' and o.outcome = 'as_described'),
      (select count(*)::integer from directory.hand_off_outcome o
        where o.service_id = service and o.at > now() - interval '180 days'
          and o.outcome in ('closed', 'moved', 'not_offered', 'wrong_contact'))
  $$`;
