import { forward } from '@halte/nest-database';
import { PINNED, triggerFunction } from './trigger-function.ts';

/** Tables whose records attributes, restricted values and the log name most: these are looked up by a prepared plan, others by a new one. */
const LINKED_MOST = ['service', 'organization', 'location', 'service_at_location', 'address', 'phone', 'contact', 'schedule'];

/** What the triggers of every table of records stand on. `record-table.ts` says what they are for. */
export const audienceFunctions = forward('audience_functions', '2026-11-25T09:00:00Z', async (run) => {
  await run(NARROW);
  await run(RECORD_AUDIENCE);
  await run(askedFor('visibility'));
  await run(askedFor('allies'));
  await run(SETTLE);
});

/** Who sees both: an audience, made no wider than another. The other's maintainer belongs to it; one's own is added by the policy. */
const NARROW = `
  create function directory.narrow(
    inout visibility text, inout allies uuid[], to_visibility text, to_allies uuid[], to_maintainer uuid
  ) language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
  begin
    if to_visibility = 'ally' and visibility = 'ally' then
      allies := array(select unnest(allies) intersect select unnest(to_allies || to_maintainer) order by 1);
    elsif to_visibility = 'ally' then
      visibility := 'ally';
      allies := array(select distinct unnest(to_allies || to_maintainer) order by 1);
    elsif to_visibility = 'partner' and visibility = 'public' then
      visibility := 'partner';
    end if;
  end
  $$`;

const OF_RECORD = 'p.visibility, p.allies, p.maintained_by, p.ever_visibility, p.ever_allies';

/** Who sees, and who ever saw, a record of any table; nulls where there is none. It is locked against becoming less visible meanwhile. */
const RECORD_AUDIENCE = `
  create function directory.record_audience(
    table_name text, record_id uuid,
    out visibility text, out allies uuid[], out maintained_by uuid, out ever_visibility text, out ever_allies uuid[]
  ) language plpgsql ${PINNED} as $$
  #variable_conflict use_column
  begin
    if table_name is null then
      return;${LINKED_MOST.map(
        (table) => `
    elsif table_name = '${table}' then
      select ${OF_RECORD} into visibility, allies, maintained_by, ever_visibility, ever_allies
        from directory.${table} p where p.id = record_id for no key update;`,
      ).join('')}
    elsif exists (select from pg_attribute a where a.attrelid = to_regclass('directory.' || quote_ident(table_name))
        and a.attname = 'ever_visibility' and not a.attisdropped) then
      execute format('select ${OF_RECORD} from directory.%I p where p.id = $1 for no key update', table_name) using record_id
        into visibility, allies, maintained_by, ever_visibility, ever_allies;
    end if;
  end
  $$`;

/** Whoever writes one of these columns says what they ask for. A trigger of its own for each: only so it is known which one they wrote. */
function askedFor(column: 'visibility' | 'allies'): string {
  return triggerFunction(
    `asked_${column}`,
    `
    begin
      new.own_${column} := new.${column};
      return new;
    end`,
  );
}

/** At the end of the transaction a record that came before its parents is seen as it is to be. */
const SETTLE = triggerFunction(
  'settle',
  `
  begin
    execute format('update directory.%I set own_visibility = own_visibility where id = $1', tg_table_name) using new.id;
    return null;
  end`,
  { asOwner: true },
);
