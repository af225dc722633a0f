import type { Statement } from '@halte/nest-database';
import { withRestricted } from '../../access/with-restricted.ts';

const PLACE = `concat_ws(', ', d.address_1, concat_ws(' ', d.postal_code, d.city))`;

const ADDRESS = (location: string): string => `
  left join lateral (select ${PLACE} as place from directory.address d
    where d.location_id = ${location} and d.address_type <> 'postal' order by d.address_type, d.id limit 1) address on true`;

/** What is shown of doors, read again as the caller: what they may not see is not there. */
export const SERVICE_DOORS: Statement = {
  name: 'search.doors.services',
  text: `
    select asked.place_number::integer as "number", s.id, p.id as "serviceAtLocationId", l.id as "locationId", s.organization_id as "organizationId",
      s.name, o.name as "organizationName", left(s.description, 300) as summary, (m.r).also_for_you_if as "alsoForYouIf",
      coalesce(address.place, l.municipality) as place, l.latitude, l.longitude, phone.number as phone, (m.r).alert, (m.r).verified_on as "verifiedOn"
    from unnest($1::uuid[], $2::text[]) with ordinality as asked(id, place_id, place_number)
    join directory.service s on s.id = asked.id cross join lateral ${withRestricted('service', 's')} m
    left join directory.organization o on o.id = s.organization_id
    left join directory.service_at_location p on p.id = nullif(asked.place_id, '')::uuid
    left join directory.location l on l.id = p.location_id
    ${ADDRESS('l.id')}
    left join lateral (select f.number from directory.phone f
      where f.service_id = s.id or f.service_at_location_id = p.id or f.location_id = l.id or f.organization_id = s.organization_id
      order by f.service_id is null, f.service_at_location_id is null, f.location_id is null, f.id limit 1) phone on true
    where asked.place_id = '' or p.id is not null
    order by asked.place_number`,
};

export const FIND_PLACE_DOORS: Statement = {
  name: 'search.doors.findPlaces',
  text: `
    select asked.place_number::integer as "number", l.id, null::uuid as "serviceAtLocationId", l.id as "locationId", l.organization_id as "organizationId",
      coalesce(l.name, '–') as name, o.name as "organizationName", left(coalesce(l.description, f.house_rules, ''), 300) as summary,
      null as "alsoForYouIf", coalesce(address.place, l.municipality) as place, l.latitude, l.longitude, null as phone, (m.r).alert, l.verified_on as "verifiedOn"
    from unnest($1::uuid[]) with ordinality as asked(id, place_number)
    join directory.location l on l.id = asked.id cross join lateral ${withRestricted('location', 'l')} m
    join directory.find_place f on f.location_id = l.id
    left join directory.organization o on o.id = l.organization_id
    ${ADDRESS('l.id')}
    order by asked.place_number`,
};
