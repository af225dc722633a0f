import { networkId } from '../content/network.ts';
import type { Place } from '../content/places.ts';
import type { ServiceEntry } from '../content/services.ts';
import type { Thresholds } from '../content/thresholds.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import { closureRow, specialHoursRow } from './closure-rows.ts';
import { provenance } from './provenance.ts';
import { scheduleRows } from './schedule-rows.ts';
import { rightsOfPlace } from './place-rows.ts';
import { serviceContactRows } from './service-contact-rows.ts';
import { serviceDetailRows } from './service-detail-rows.ts';
import { attributeRows } from './service-term-rows.ts';

/** What stands around a service. */
export interface Surroundings {
  readonly placeOf: (slug: string) => Place;
  /** Slug of the program that it belongs to. */
  readonly program?: string | undefined;
  /** Nobody looked at it for more than a year. */
  readonly stale: boolean;
}

/** A service and what hangs on it. */
export function serviceRows(entry: ServiceEntry, index: number, around: Surroundings): readonly RegionRecord[] {
  const rights = { visibility: entry.visibility, allies: [], maintained_by: networkId(entry.organization.maintainer) };
  const service_id = idOf('service', entry.slug);
  return [
    serviceRow(entry, service_id, rights, around),
    ...entry.at.flatMap((slug) => atPlaceRows(entry, service_id, around.placeOf(slug), rights)),
    ...serviceContactRows(entry, service_id, index, rights),
    ...(entry.hours === undefined || entry.hoursAt.size > 0 ? [] : scheduleRows(entry.hours, entry.slug, { service_id }, rights)),
    thresholdRow(entry.slug, { service_id }, entry.thresholds, rights),
    ...(entry.closed === undefined ? [] : [closureRow(entry.closed, entry.slug, { service_id }, rights)]),
    ...(entry.special === undefined ? [] : [specialHoursRow(entry.special, entry.slug, { service_id }, rights)]),
    ...serviceDetailRows(entry, service_id, rights),
    ...attributeRows(entry, service_id, rights),
  ];
}

function serviceRow(entry: ServiceEntry, id: string, rights: Rights, { program, stale }: Surroundings): RegionRecord {
  return draft('service', rights, {
    id,
    organization_id: idOf('organization', entry.organization.slug),
    program_id: program && idOf('program', program),
    name: entry.name,
    alternate_name: entry.alternateName,
    description: entry.text,
    url: entry.url,
    email: entry.mail ? `${entry.organization.mailbox}@${entry.organization.domain}.example` : undefined,
    status: entry.status,
    interpretation_services: entry.languages.length > 5 ? 'Voor andere talen bellen we een tolk; dat kost je niets.' : undefined,
    application_process: entry.how,
    fees_description: entry.fees,
    wait_time: entry.wait,
    eligibility_description: entry.who,
    minimum_age: entry.minimumAge,
    maximum_age: entry.maximumAge,
    alert: entry.alert,
    also_for_you_if: entry.also,
    what_to_expect: entry.expect,
    ...provenance(`service/${entry.slug}`, entry.organization.maintainer, stale),
  });
}

function atPlaceRows(entry: ServiceEntry, service_id: string, place: Place, ofService: Rights): readonly RegionRecord[] {
  const key = `${entry.slug}/${place.slug}`;
  const rights = strictest(ofService, rightsOfPlace(place));
  const service_at_location_id = idOf('service_at_location', key);
  const own = { id: service_at_location_id, service_id, location_id: idOf('location', place.slug) };
  const hours = entry.hoursAt.size > 0 ? (entry.hoursAt.get(place.slug) ?? entry.hours) : undefined;
  const thresholds = entry.thresholdsAt.get(place.slug);
  return [
    draft('service_at_location', rights, { ...own, description: entry.here.get(place.slug) }),
    ...(hours === undefined ? [] : scheduleRows(hours, key, { service_at_location_id }, rights)),
    ...(thresholds === undefined ? [] : [thresholdRow(key, { service_at_location_id }, thresholds, rights)]),
  ];
}

const ORDER = ['public', 'partner', 'ally'] as const;

/** What hangs on two records is never more visible than either of them. */
function strictest(one: Rights, other: Rights): Rights {
  const stricter = ORDER.indexOf(one.visibility) > ORDER.indexOf(other.visibility) ? one : other;
  return { ...one, visibility: stricter.visibility, allies: stricter.allies };
}

function thresholdRow(
  key: string,
  whose: { readonly service_id?: string; readonly service_at_location_id?: string },
  thresholds: Thresholds,
  rights: Rights,
): RegionRecord {
  const known = Object.fromEntries(Object.entries(thresholds)) as Record<string, boolean>;
  return draft('threshold_profile', rights, { id: idOf('threshold_profile', key), ...whose, ...known });
}
