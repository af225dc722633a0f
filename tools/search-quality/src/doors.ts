import { findPlaceSlugs, idOf, serviceSlugs } from '@halte/sample-region';
import type { QuestionCaller } from './question.ts';
import { groupBy, rowsFor } from './region-rows.ts';

export type Point = readonly [latitude: number, longitude: number];

/** A service or find place as a plain search engine is given it. */
export interface Door {
  readonly slug: string;
  readonly name: string;
  /** Every word that belongs to it: its own texts, its needs and situations in Dutch, its organization, its places. */
  readonly text: string;
  /** Where it is, as far as the caller may know. */
  readonly points: readonly Point[];
  /** Postcodes and ISO 3166 codes of the areas it is for; empty for everybody. */
  readonly areas: readonly string[];
}

const doorsByCaller = new Map<QuestionCaller, readonly Door[]>();

/** Every service and find place that a caller may see. Made once a caller. */
export function doorsFor(caller: QuestionCaller): readonly Door[] {
  const doors = doorsByCaller.get(caller) ?? [...services(caller), ...findPlaces(caller)];
  doorsByCaller.set(caller, doors);
  return doors;
}

const byId = <T extends { readonly id?: string | undefined }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id ?? '', row]));
const words = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('\n');

function services(caller: QuestionCaller): readonly Door[] {
  const rows = byId(rowsFor(caller, 'service'));
  const organizations = byId(rowsFor(caller, 'organization'));
  const placesOf = placesByService(caller);
  const termsOf = termsByService(caller);
  const areasOf = groupBy(rowsFor(caller, 'service_area'), (row) => row.service_id);
  return serviceSlugs().flatMap((slug) => {
    const row = rows.get(idOf('service', slug));
    if (!row) return [];
    const places = placesOf(row.id);
    const own = [row.name, row.alternate_name, row.description, row.also_for_you_if, row.application_process, row.eligibility_description];
    const more = [row.fees_description, row.what_to_expect, row.alert, organizations.get(row.organization_id)?.name];
    const text = words(...own, ...more, ...places.map(({ name }) => name), ...termsOf(row.id));
    const areas = (areasOf.get(row.id) ?? []).map(({ extent }) => extent ?? '');
    return [{ slug, name: row.name, text, points: places.flatMap(pointOf), areas }];
  });
}

function findPlaces(caller: QuestionCaller): readonly Door[] {
  const rows = byId(rowsFor(caller, 'find_place'));
  const locations = byId(rowsFor(caller, 'location'));
  return findPlaceSlugs().flatMap((slug) => {
    const row = rows.get(idOf('find_place', slug));
    const location = row && locations.get(row.location_id);
    if (!row || !location) return [];
    const text = words(location.name, location.description, row.kind, row.house_rules, row.quiet_times, row.private_talk_where);
    return [{ slug, name: location.name ?? slug, text, points: pointOf(location), areas: [] }];
  });
}

const pointOf = (row: { readonly latitude?: number; readonly longitude?: number }): readonly Point[] =>
  row.latitude === undefined || row.longitude === undefined ? [] : [[row.latitude, row.longitude]];

function placesByService(caller: QuestionCaller) {
  const locations = byId(rowsFor(caller, 'location'));
  const links = groupBy(rowsFor(caller, 'service_at_location'), (row) => row.service_id);
  return (id: string) => (links.get(id) ?? []).flatMap(({ location_id }) => locations.get(location_id ?? '') ?? []);
}

function termsByService(caller: QuestionCaller) {
  const terms = byId(rowsFor(caller, 'taxonomy_term'));
  const links = groupBy(rowsFor(caller, 'attribute'), (row) => row.link_id);
  return (id: string) => (links.get(id) ?? []).flatMap(({ taxonomy_term_id }) => terms.get(taxonomy_term_id)?.name ?? []);
}
