import { atMost, closuresOf, findPlaceOf, hoursOf, listOf, object, phonesOf, short, thresholdsOf } from './pack-parts.sql.ts';

const room = `(
  select jsonb_agg(${object({
    available: 'r.available',
    maximum: 'r.maximum',
    unit: short('u.name', 200),
    counted: `to_char(r.updated at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    promiseHours: atMost('r.promise_hours', 100_000),
  })} order by r.id)
  from (select * from directory.service_capacity r where r.service_id = s.id order by r.id limit 20) r join directory.unit u on u.id = r.unit_id)`;

const at = `(
  select jsonb_agg(${object({
    place: 'v.location_id',
    note: short('v.description', 2000),
    phones: phonesOf('service_at_location_id', 'v.id'),
    hours: hoursOf('service_at_location_id', 'v.id'),
    closures: closuresOf('service_at_location_id', 'v.id'),
    thresholds: thresholdsOf('service_at_location_id', 'v.id'),
  })} order by v.location_id)
  from (select * from directory.service_at_location v where v.service_id = s.id order by v.location_id limit 200) v)`;

const needs = `(
  select jsonb_agg(n.code order by n.code collate "C") from (
    select distinct t.code from directory.attribute n join directory.taxonomy_term t on t.id = n.taxonomy_term_id
      where n.link_id = s.id and n.link_entity = 'service' and t.code <> '' order by 1 limit 100) n)`;

/** Services by id, with all that hangs on them. */
export const SERVICES = {
  name: 'packs.services',
  text: `select s.id, s.source_id as "source", ${object({
    id: 's.id',
    organization: 's.organization_id',
    name: `coalesce(${short('s.name', 500)}, '–')`,
    otherName: short('s.alternate_name', 500),
    text: short('s.description', 600),
    also: short('s.also_for_you_if', 1000),
    status: `case when s.status = 'temporarily closed' then s.status end`,
    alert: short('s.alert', 1000),
    how: short('s.application_process', 2000),
    expect: short('s.what_to_expect', 2000),
    fees: short('s.fees_description', 1000),
    who: short('s.eligibility_description', 2000),
    minimumAge: 's.minimum_age',
    maximumAge: 's.maximum_age',
    documents: listOf('required_document', short('v.document', 500), 20, 'v.service_id = s.id'),
    languages: listOf('language', short('v.code', 100), 100, 'v.service_id = s.id'),
    needs,
    areas: listOf('service_area', short('v.extent', 100), 500, 'v.service_id = s.id'),
    thresholds: thresholdsOf('service_id', 's.id'),
    phones: phonesOf('service_id', 's.id'),
    hours: hoursOf('service_id', 's.id'),
    closures: closuresOf('service_id', 's.id'),
    room,
    at,
    verified: 's.verified_on',
  })} as item from directory.service s where s.id = any ($1)`,
} as const;

/** Locations by id. */
export const PLACES = {
  name: 'packs.places',
  text: `select l.id, l.source_id as "source", ${object({
    id: 'l.id',
    name: short('l.name', 500),
    address: short("concat_ws(', ', a.address_1, nullif(a.address_2, ''))", 500),
    postcode: short('a.postal_code', 20),
    city: short('a.city', 200),
    municipality: short('l.municipality', 200),
    latitude: 'l.latitude',
    longitude: 'l.longitude',
    way: short('l.how_to_get_there', 2000),
    transport: short('l.transportation', 2000),
    expect: short('l.what_to_expect', 2000),
    alert: short('l.alert', 1000),
    phones: phonesOf('location_id', 'l.id'),
    hours: hoursOf('location_id', 'l.id'),
    closures: closuresOf('location_id', 'l.id'),
    access: listOf('accessibility', short('v.description', 500), 20, 'v.location_id = l.id'),
    find: findPlaceOf('l.id'),
  })} as item
  from directory.location l left join lateral (
    select * from directory.address a where a.location_id = l.id order by a.address_type = 'physical' desc, a.id limit 1) a on true
  where l.id = any ($1)`,
} as const;

/** Organizations by id. */
export const ORGANIZATIONS = {
  name: 'packs.organizations',
  text: `select o.id, o.source_id as "source", ${object({
    id: 'o.id',
    name: `coalesce(${short('o.name', 500)}, '–')`,
    otherName: short('o.alternate_name', 500),
    phones: phonesOf('organization_id', 'o.id'),
    website: String.raw`case when o.website ~ '^https?://[^\s"<>\\^${'`'}{|}]+$' and length(o.website) <= 500 then o.website end`,
  })} as item from directory.organization o where o.id = any ($1)`,
} as const;

/** Words of the codes that services carry, in Dutch, and where there are, in French and English. */
export const TERMS = {
  name: 'packs.terms',
  text: `select t.code, coalesce(max(n.kind), 'need') as kind, coalesce(max(left(t.name, 200)) filter (where t.language = 'nl'), max(left(t.name, 200))) as nl,
      max(left(t.name, 200)) filter (where t.language = 'fr') as fr, max(left(t.name, 200)) filter (where t.language = 'en') as en
    from directory.taxonomy_term t left join lateral (
      select n.link_type as kind from directory.attribute n where n.taxonomy_term_id = t.id and n.link_entity = 'service' limit 1) n on true
    where t.code = any ($1) and btrim(t.name) <> '' group by t.code order by t.code collate "C" limit 2000`,
} as const;

/** Where records come from. */
export const SOURCES = {
  name: 'packs.sources',
  text: `select left(c.name, 500) as name, c.url, ${short('c.licence', 500)} as licence, ${short('c.attribution', 1000)} as attribution
    from directory.source c where c.id = any ($1) and btrim(c.name) <> '' order by c.name, c.id limit 100`,
} as const;
