import type { OpeningRules } from '@halte/opening-hours';
import { bitsOfAnswers } from './marks.ts';
import { placeOf, townOf } from './place-of.ts';
import type { LocationSource, PlacedSource, ServiceSource, ThresholdSource } from './record-source.ts';
import type { SearchDocument } from './search-document.ts';
import { seenOf, sees, withRestricted, type Viewer } from './viewer.ts';
import { weightedTerms, wordsIn, type LabelledTexts } from './weighted-terms.ts';

const POSTCODE = /\b[1-9]\d{3}\b/g;
/** A country, or a part of it (ISO 3166). */
const ISO_AREA = /\b[A-Z]{2}(?:-[A-Z]{3})?\b/g;
const STATUS_STANDING: Readonly<Record<string, number>> = { active: 1, 'temporarily closed': 0.4 };
const YEAR_MS = 365 * 86_400_000;

/** What somebody may find a service by: a document for each of its places, one without a place where it has none. */
export function serviceDocuments(viewer: Viewer, source: ServiceSource, now: Date): SearchDocument[] {
  if (!sees(viewer, source) || (source.organization && !sees(viewer, source.organization)) || standingOf(source, now) === 0) return [];
  const service = withRestricted(viewer, source, source.restricted);
  const places = placesFor(viewer, service);
  return (places.length > 0 ? places : [undefined]).map((place) => documentOf(viewer, service, place, now));
}

/** The places that the viewer sees; of hidden ones one each municipality, so that a refuge is found by its town. */
function placesFor(viewer: Viewer, { places }: ServiceSource): PlacedSource[] {
  const visible = places.filter((place) => sees(viewer, place) && sees(viewer, place.location));
  const towns = new Set(visible.map(({ location }) => location.municipality));
  const hidden = places.filter(({ location: { municipality } }) => !towns.has(municipality) && towns.add(municipality));
  return [...visible, ...hidden];
}

function documentOf(viewer: Viewer, service: ServiceSource, place: PlacedSource | undefined, now: Date): SearchDocument {
  const known = place && sees(viewer, place) && sees(viewer, place.location) ? place : undefined;
  const texts = textsOf(viewer, service, known?.location);
  const areas = seenOf(viewer, service.areas).map(({ extent, name }) => `${extent ?? ''} ${name ?? ''}`);
  return {
    kind: 'service',
    recordId: service.id,
    serviceAtLocationId: known?.id ?? null,
    maintainedBy: service.maintainedBy,
    // That a service is at a place can be hidden where the place itself is not.
    ...(place && !known ? townOf(place.location) : placeOf(viewer, known?.location)),
    terms: weightedTerms(texts),
    words: wordsIn(texts),
    ...bitsOfAnswers(answersOf(viewer, service, known)),
    roomUntil: roomUntil(viewer, service),
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    languages: [...new Set(seenOf(viewer, service.languages).flatMap(({ code }) => code ?? []))],
    catchment: codesIn(areas, POSTCODE),
    reach: codesIn(areas, ISO_AREA),
    needs: [...new Set(seenOf(viewer, service.terms).flatMap(({ code, link }) => (link === 'need' && code ? [code] : [])))],
    standing: standingOf(service, now),
    hours: hoursOf(viewer, service, known),
  };
}

function codesIn(areas: readonly string[], code: RegExp): string[] | null {
  const codes = new Set(areas.flatMap((area) => [...area.matchAll(code)].map(String)));
  return codes.size > 0 ? [...codes] : null;
}

function textsOf(viewer: Viewer, service: ServiceSource, location: LocationSource | undefined): LabelledTexts {
  const addresses = location ? seenOf(viewer, location.addresses) : [];
  return {
    A: [service.name, service.alternateName, ...seenOf(viewer, service.terms).flatMap(({ names }) => names)],
    B: [
      service.alsoForYouIf,
      service.description,
      service.eligibilityDescription,
      service.organization?.name,
      service.organization?.alternateName,
    ],
    C: [
      service.whatToExpect,
      service.applicationProcess,
      service.feesDescription,
      location?.name,
      location?.alternateName,
      location?.description,
    ],
    D: addresses.flatMap(({ street, city, district }) => [street, city, district]),
  };
}

/** What is said of the place goes before what is said of the service. */
function answersOf(viewer: Viewer, service: ServiceSource, place: PlacedSource | undefined): Readonly<Record<string, boolean | null>>[] {
  const visible = (thresholds: ServiceSource['thresholds']): ThresholdSource[] => thresholds.filter((one) => sees(viewer, one['visible']));
  return [...visible(service.thresholds), ...(place ? visible(place.thresholds) : []), derivedAnswers(viewer, service, place)];
}

function derivedAnswers(viewer: Viewer, service: ServiceSource, place: PlacedSource | undefined): Record<string, boolean | null> {
  const costs = seenOf(viewer, service.costs).flatMap(({ amount }) => amount ?? []);
  const accessible = place
    ? seenOf(viewer, place.location.accessibility).some(({ description }) =>
        /rolstoel|lift|wheelchair|drempelvrij/i.test(description ?? ''),
      )
    : false;
  return {
    free: costs.length > 0 ? costs.some((amount) => amount === 0) : null,
    wheelchair: accessible || null,
    no_documents: seenOf(viewer, service.documents).length > 0 ? false : null,
    interpreter: service.interpretation ? true : null,
    by_phone: service.places.length === 0 || null,
  };
}

/** Until when there is room, by the promise of whoever counted. */
function roomUntil(viewer: Viewer, { capacities }: ServiceSource): string | null {
  const free = seenOf(viewer, capacities).filter(({ available, until }) => available > 0 && until !== null);
  return (
    free
      .map(({ until }) => until as string)
      .sort()
      .at(-1) ?? null
  );
}

/** What is not there any more is not found. */
function standingOf({ status, verifiedOn }: ServiceSource, now: Date): number {
  const standing = STATUS_STANDING[status] ?? 0;
  const old = verifiedOn === null || now.getTime() - Date.parse(verifiedOn) > YEAR_MS;
  return old ? standing * 0.9 : standing;
}

/** The hours of the service at its place, else of the service, else of the place; closures of all of them. */
function hoursOf(viewer: Viewer, service: ServiceSource, place: PlacedSource | undefined): OpeningRules {
  const levels = place ? [place, service, place.location] : [service];
  const schedules = levels.map((level) => seenOf(viewer, level.schedules)).find((rules) => rules.length > 0) ?? [];
  return { schedules: schedules.map(bare), closures: levels.flatMap((level) => seenOf(viewer, level.closures)).map(bare) };
}

function bare<Part extends object>(part: Part): Part {
  const audience = new Set(['visibility', 'allies', 'maintainedBy']);
  return Object.fromEntries(Object.entries(part).filter(([name]) => !audience.has(name))) as Part;
}
