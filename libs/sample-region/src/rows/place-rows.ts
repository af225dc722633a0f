import { provinceOf } from '@halte/hsds';
import { networkId } from '../content/network.ts';
import type { FindPlaceEntry, Place } from '../content/places.ts';
import { lot, pick } from '../lot.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import { closureRow } from './closure-rows.ts';
import { provenance } from './provenance.ts';
import { scheduleRows } from './schedule-rows.ts';
import { ANSWERS, telephone } from './telephone.ts';

/** What a code about a building says in words. */
const ACCESS: Readonly<Record<string, { readonly description: string; readonly details: string }>> = {
  'step-free': { description: 'Drempelvrij', details: 'Je rijdt of stapt zo naar binnen.' },
  step: { description: 'Eén trede', details: 'Er ligt een oprijplaat achter de deur; bel even.' },
  steps: { description: 'Trappen', details: 'Alleen met een trap te bereiken. Bel, dan komen we naar buiten.' },
  lift: { description: 'Lift', details: 'Breed genoeg voor een rolstoel of een buggy.' },
  toilet: { description: 'Aangepast toilet', details: 'Met beugels en plaats om te draaien.' },
  loop: { description: 'Ringleiding', details: 'Zet je hoorapparaat op T, aan de balie.' },
};

/** Rights of a location and of all that hangs on it. */
export const rightsOfPlace = (place: Place): Rights => ({
  visibility: place.visibility,
  allies: place.allies.map(networkId),
  maintained_by: networkId(place.maintainer),
});

/** A location and what hangs on it: what is told of it as a place where people already are, too. */
export function placeRows(place: Place, index: number, finds: readonly FindPlaceEntry[]): readonly RegionRecord[] {
  const rights = rightsOfPlace(place);
  const location_id = idOf('location', place.slug);
  const key = `location/${place.slug}`;
  return [
    locationRow(place, finds[0]?.text, index, rights),
    addressRow(place, location_id, rights),
    ...phoneRows(place, location_id, index, rights),
    ...place.access.map((code, at) =>
      draft('accessibility', rights, { id: idOf('accessibility', `${key}/${at}`), location_id, ...ACCESS[code] }),
    ),
    ...(place.hours === undefined ? [] : scheduleRows(place.hours, key, { location_id }, rights)),
    ...(place.closed === undefined ? [] : [closureRow(place.closed, key, { location_id }, rights)]),
    ...finds.map((entry) => findPlaceRow(entry, location_id, rights)),
  ];
}

function locationRow(place: Place, description: string | undefined, index: number, rights: Rights): RegionRecord {
  const registered = lot(`${place.slug}/registered`) < 0.25;
  return draft('location', rights, {
    id: idOf('location', place.slug),
    location_type: 'physical',
    organization_id: place.organization && idOf('organization', place.organization),
    name: place.name,
    description,
    transportation: place.transport && nearestStop(place),
    how_to_get_there: place.transport,
    alert: place.alert,
    ...pointIn(place),
    municipality: place.area.municipality,
    external_identifier: registered ? `R-${String(index).padStart(4, '0')}` : undefined,
    external_identifier_type: registered ? 'Welzijnskaart van de proefregio (verzonnen)' : undefined,
    ...provenance(`location/${place.slug}`, place.maintainer),
  });
}

const nearestStop = ({ slug, street }: Place) =>
  `Halte ${street.replace(/[ ,].*/, '')}, ${1 + Math.floor(lot(`${slug}/stop`) * 6)} minuten stappen.`;

/** A point in the neighbourhood, always the same for the same place. */
export function pointIn({ slug, area }: Pick<Place, 'slug' | 'area'>): { readonly latitude: number; readonly longitude: number } {
  const angle = lot(`${slug}/angle`) * 2 * Math.PI;
  const metres = Math.sqrt(lot(`${slug}/distance`)) * area.radius;
  const north = (metres * Math.cos(angle)) / 111_320;
  const east = (metres * Math.sin(angle)) / (111_320 * Math.cos((area.latitude * Math.PI) / 180));
  return { latitude: rounded(area.latitude + north), longitude: rounded(area.longitude + east) };
}

/** To about ten metres: nobody needs more to find a door. */
const rounded = (degrees: number) => Number(degrees.toFixed(4));

function addressRow({ slug, street, area }: Place, location_id: string, rights: Rights): RegionRecord {
  return draft('address', rights, {
    id: idOf('address', slug),
    location_id,
    address_1: street,
    city: area.city,
    region: area.name,
    state_province: provinceOf(area.postcode) ?? area.municipality,
    postal_code: area.postcode,
    country: 'BE',
    address_type: 'physical',
  });
}

function phoneRows({ slug, organization }: Place, location_id: string, index: number, rights: Rights): readonly RegionRecord[] {
  if (organization === undefined || lot(`${slug}/phone`) > 0.5) return [];
  const phone = { id: idOf('phone', `location/${slug}`), location_id, number: telephone('location', index), type: 'voice' };
  return [draft('phone', rights, { ...phone, description: pick(ANSWERS, `${slug}/phone`) })];
}

function findPlaceRow(entry: FindPlaceEntry, location_id: string, rights: Rights): RegionRecord {
  const has = (thing: string) => entry.has.includes(thing);
  return draft('find_place', rights, {
    id: idOf('find_place', entry.slug),
    location_id,
    kind: entry.kind,
    house_rules: entry.rules,
    quiet_times: entry.quiet,
    private_talk: entry.talk !== undefined,
    private_talk_where: entry.talk,
    power: has('power'),
    water: has('water'),
    toilet: has('toilet'),
    wifi: has('wifi'),
    warm: has('warm'),
    cost_free: has('free'),
  });
}
