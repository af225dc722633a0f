import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

const KINDS_OF_PLACE = "('physical', 'postal', 'virtual')";

/** Places, and the services that are offered there. */
export const locationTables = forward('location_tables', '2026-11-25T09:08:00Z', async (run) => {
  const location = recordTable({
    name: 'location',
    columns: `
      location_type text not null check (location_type in ${KINDS_OF_PLACE}),
      url text,
      name text,
      alternate_name text,
      description text,
      transportation text,
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      external_identifier text,
      external_identifier_type text,
      alert text,
      what_to_expect text,
      how_to_get_there text,
      municipality text,
      verified_on date,
      verified_by uuid,
      source_id uuid references directory.source on delete set null deferrable`,
    parents: [{ table: 'organization', column: 'organization_id', optional: true }],
    // The location stands in each of its services.
    touches: [{ table: 'service_at_location', column: 'location_id', from: 'id' }],
  });
  const serviceAtLocation = recordTable({
    name: 'service_at_location',
    columns: 'description text',
    parents: [
      { table: 'location', column: 'location_id', required: true, guest: true },
      { table: 'service', column: 'service_id', required: true },
    ],
  });
  for (const statement of [...location, ...serviceAtLocation]) await run(statement);
  // Whether a place may be known is said, never assumed.
  await run('alter table directory.location alter column visibility drop default');
  await run('create index location_source on directory.location (source_id)');
  await run('create index location_maintained_by on directory.location (maintained_by)');
  for (const table of ['location', 'service_at_location']) {
    await run(`create index ${table}_modified on directory.${table} (last_modified, id)`);
  }
});

/** What belongs to a location alone. */
export const locationParts = forward('location_parts', '2026-11-25T09:09:00Z', async (run) => {
  const parents = [{ table: 'location', column: 'location_id', required: true }] as const;
  const tables = [
    {
      name: 'address',
      columns: `attention text, address_1 text not null, address_2 text, city text not null, region text, state_province text not null,
        postal_code text not null, country text not null, address_type text not null check (address_type in ${KINDS_OF_PLACE})`,
      parents,
    },
    { name: 'accessibility', columns: 'description text, details text, url text', parents },
    { name: 'find_place', columns: FIND_PLACE, parents },
  ];
  for (const statement of tables.flatMap(recordTable)) await run(statement);
  await run('create unique index find_place_once on directory.find_place (location_id)');
});

const FIND_PLACE = `
  kind text check (kind in ('food_distribution', 'community_house', 'day_centre', 'night_shelter', 'square', 'park', 'street', 'station',
    'market', 'library', 'school', 'place_of_worship', 'health_centre', 'home', 'other')),
  house_rules text,
  quiet_times text,
  private_talk boolean,
  private_talk_where text,
  power boolean,
  water boolean,
  toilet boolean,
  wifi boolean,
  warm boolean,
  cost_free boolean`;
