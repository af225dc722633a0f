import { byTheAppItself, forward, underRowSecurity } from '@halte/nest-database';

/** How many parts the index has. A search reads those of the cells around its point. */
const PARTITIONS = 64;

/** The app may read every record, as itself, to index it: for whom a record is, is written into the index. */
const READS_ALL = `
  do $$
  declare
    record_table text;
  begin
    for record_table in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'directory'::regnamespace and c.relkind = 'r' and a.attname = 'ever_visibility' and not a.attisdropped
    loop
      execute format('create policy indexed on directory.%I for select to halte_directory using (${byTheAppItself('directory').replaceAll("'", "''")})', record_table);
    end loop;
  end
  $$`;

/**
 * What search reads: one row for each place of a service, or find place, as each audience may know it. Slim, since a search at a million
 * services reads thousands of them; in parts by coarse cell.
 */
const DOCUMENT = `
  create table directory.search_document (
    id bigint generated always as identity,
    kind text not null check (kind in ('service', 'find_place')),
    record_id uuid not null,
    service_at_location_id uuid,
    maintained_by uuid not null,
    audiences text[] not null,
    cell integer not null,
    latitude double precision,
    longitude double precision,
    municipality text,
    district text,
    postcode text,
    terms tsvector not null,
    words text[] not null,
    marks integer not null,
    denied integer not null,
    room_until timestamptz,
    minimum_age smallint,
    maximum_age smallint,
    languages text[] not null,
    catchment text[],
    reach text[],
    needs text[] not null,
    standing real not null,
    hours jsonb not null,
    primary key (cell, id)
  ) partition by hash (cell)`;

/** Full-text operators are not leakproof, so row-level security would forbid the index. The caller's audience is in every statement instead. */
const policies = [
  underRowSecurity('directory.search_document'),
  'create policy searched on directory.search_document for select to halte_directory_search using (true)',
  `create policy indexed on directory.search_document to halte_directory using (${byTheAppItself('directory')})`,
  'grant select on directory.search_document to halte_directory_search',
  'grant usage on schema directory to halte_directory_search',
];

/** Records that have changed since they were indexed. */
const STALE = `
  create table directory.search_stale (
    id bigint generated always as identity primary key,
    kind text not null,
    record_id uuid not null
  )`;

/** Writes down what is to be indexed anew, with the rights of its owner: nobody else writes there. */
const MARK_STALE = `
  create function directory.search_mark_stale(kind text, ids uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into directory.search_stale (kind, record_id) select kind, id from unnest(ids) id where id is not null
  $$`;

/** How a table's rows lead to what they are found as: SQL over the transition table \`changed\`. */
interface Path {
  readonly table: string;
  readonly services?: string;
  readonly locations?: string;
}

const BY_SERVICE = 'select service_id from changed';
const OF_LOCATIONS = (ids: string): string => `select l.service_id from directory.service_at_location l where l.location_id in (${ids})`;
const OF_EITHER = `
  select service_id from changed where service_id is not null
  union select l.service_id from directory.service_at_location l
    where l.id in (select service_at_location_id from changed) or l.location_id in (select location_id from changed)`;
const OF_SERVICE_OR_PLACE = `
  select service_id from changed where service_id is not null
  union select l.service_id from directory.service_at_location l where l.id in (select service_at_location_id from changed)`;

const paths: readonly Path[] = [
  { table: 'service', services: 'select id from changed' },
  { table: 'organization', services: 'select s.id from directory.service s where s.organization_id in (select id from changed)' },
  { table: 'location', services: OF_LOCATIONS('select id from changed'), locations: 'select id from changed' },
  { table: 'service_at_location', services: BY_SERVICE },
  { table: 'address', services: OF_LOCATIONS('select location_id from changed'), locations: 'select location_id from changed' },
  { table: 'accessibility', services: OF_LOCATIONS('select location_id from changed'), locations: 'select location_id from changed' },
  { table: 'find_place', locations: 'select location_id from changed' },
  { table: 'schedule', services: OF_EITHER, locations: 'select location_id from changed' },
  { table: 'closure', services: OF_EITHER, locations: 'select location_id from changed' },
  { table: 'language', services: BY_SERVICE },
  { table: 'threshold_profile', services: OF_SERVICE_OR_PLACE },
  { table: 'service_area', services: BY_SERVICE },
  { table: 'required_document', services: BY_SERVICE },
  { table: 'cost_option', services: BY_SERVICE },
  { table: 'service_capacity', services: BY_SERVICE },
  { table: 'attribute', services: 'select link_id from changed', locations: 'select link_id from changed' },
  {
    table: 'taxonomy_term',
    services: 'select a.link_id from directory.attribute a where a.taxonomy_term_id in (select id from changed)',
  },
  { table: 'restricted_value', services: 'select record_id from changed', locations: 'select record_id from changed' },
];

export const searchTables = forward('search_tables', '2026-11-25T14:30:00Z', async (run) => {
  await run(READS_ALL);
  await run(DOCUMENT);
  for (let part = 0; part < PARTITIONS; part += 1) {
    const name = `directory.search_document_${part}`;
    await run(`create table ${name} partition of directory.search_document for values with (modulus ${PARTITIONS}, remainder ${part})`);
    await run(underRowSecurity(name));
    await run(`create policy indexed on ${name} to halte_directory using (${byTheAppItself('directory')})`);
  }
  await run('create index search_document_terms on directory.search_document using gin (terms) with (fastupdate = off)');
  await run('create index search_document_record on directory.search_document (record_id)');
  for (const statement of policies) await run(statement);
  await run(STALE);
  await run(underRowSecurity('directory.search_stale'));
  await run(`create policy drained on directory.search_stale to halte_directory using (${byTheAppItself('directory')})`);
  await run(MARK_STALE);
  for (const statement of paths.flatMap(triggersOf)) await run(statement);
  await run("select directory.search_mark_stale('service', array(select id from directory.service))");
  await run("select directory.search_mark_stale('find_place', array(select location_id from directory.find_place))");
});

function triggersOf({ table, services, locations }: Path): readonly string[] {
  const mark = (kind: string, ids: string | undefined): string =>
    ids === undefined ? '' : `perform directory.search_mark_stale('${kind}', array(${ids}));`;
  const trigger = (event: string, changed: string): string => `
    create trigger searched_by_${event} after ${event} on directory.${table} referencing ${changed} as changed
      for each statement execute function directory.${table}_search()`;
  return [
    `create function directory.${table}_search() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if exists (select from changed) then
        ${mark('service', services)}
        ${mark('find_place', locations)}
      end if;
      return null;
    end
    $$`,
    trigger('insert', 'new table'),
    trigger('update', 'new table'),
    trigger('delete', 'old table'),
  ];
}

/** By which the queue is emptied, and a term is found in its other languages. */
export const searchIndexes = forward('search_indexes', '2026-11-25T17:00:00Z', async (run) => {
  await run('create index search_stale_record on directory.search_stale (record_id)');
  await run('create index taxonomy_term_code on directory.taxonomy_term (taxonomy_id, code)');
});
