import type { Statement } from '@halte/nest-database';

/** More than any pack holds: what is beyond is counted only. */
const MOST_PLACES = 4_000;
const MOST_SERVICES = 4_000;
/** Lines to call and teams that come along, of which there may be very many: those for this very area before those for all. */
const MOST_LINES = 200;
/** Whom to call in danger: a list that nobody reads to its end helps nobody. Those known longest come first. */
const MOST_CRISIS = 50;

/** In metres as the crow flies, from the middle of the area to a location `l`; good to a few per cent within a region. */
const metres = (latitude: string, longitude: string): string =>
  `111320 * sqrt((l.latitude - ${latitude}) ^ 2 + ((l.longitude - ${longitude}) * cos(radians(${latitude}))) ^ 2)`;

const IN_AREA = {
  Municipality: 'lower(l.municipality) = $1',
  Postcode: 'exists (select from directory.address a where a.location_id = l.id and a.postal_code = $1)',
  Box: 'l.latitude between $1::float8 and $3::float8 and l.longitude between $2::float8 and $4::float8',
} as const;

/** The locations of an area, the nearest to its middle first. */
export function placesOfArea(kind: keyof typeof IN_AREA): Statement {
  return {
    name: `packs.placesOf${kind}`,
    text: `
      with here as (select l.id, l.latitude, l.longitude from directory.location l where ${IN_AREA[kind]}),
        middle as (select avg(latitude) as latitude, avg(longitude) as longitude from here)
      select l.id, m.latitude, m.longitude, ${metres('m.latitude', 'm.longitude')} as metres,
        (select min(a.postal_code) from directory.address a where a.location_id = l.id) as postcode,
        exists (select from directory.find_place f where f.location_id = l.id) as "isFindPlace"
      from here l cross join middle m order by metres nulls last, l.id limit ${MOST_PLACES}`,
  };
}

/** Needs of somebody in danger. */
const DANGER = "('safety.emergency', 'safety.violence', 'safety.child', 'mind.crisis')";

const THERE = "s.status in ('active', 'temporarily closed')";

/**
 * Services at these locations ($1), and those elsewhere that are for people who live here ($2: postcodes); then lines to call and teams
 * that come along, for here ($3: codes of areas) or for everybody. $4 and $5 are the middle.
 */
export const SERVICES_OF_AREA: Statement = {
  name: 'packs.servicesOfArea',
  text: `
    with candidate as (
      select v.service_id as id from directory.service_at_location v where v.location_id = any ($1::uuid[])
      union select g.service_id from directory.service_area g where g.extent = any ($2::text[])
    ), placed as (
      select s.id, min(${metres('$4::float8', '$5::float8')}) as metres
      from candidate c join directory.service s on s.id = c.id
        join directory.service_at_location v on v.service_id = s.id join directory.location l on l.id = v.location_id
      where ${THERE} group by s.id
    ), line as (
      select s.id, s.created_at from directory.service s
      where ${THERE} and not exists (select from directory.service_at_location v where v.service_id = s.id)
        and (exists (select from directory.service_area g where g.service_id = s.id and g.extent = any ($3::text[]))
          or not exists (select from directory.service_area g where g.service_id = s.id))
    )
    (select id, metres, false as danger, false as "isLine", count(*) over () as total from placed order by metres nulls last, id limit ${MOST_SERVICES})
    union all
    (select id, 0, danger and row_number() over (order by danger desc, created_at, id) <= ${MOST_CRISIS}, true, count(*) over ()
      from line cross join lateral (
        select exists (select from directory.attribute n join directory.taxonomy_term t on t.id = n.taxonomy_term_id
            where n.link_id = line.id and n.link_entity = 'service' and t.code in ${DANGER}) as danger,
          exists (select from directory.service_area g where g.service_id = line.id and g.extent = any ($2::text[])) as local) d
      order by danger desc, local desc, created_at, id limit ${MOST_LINES})`,
};
