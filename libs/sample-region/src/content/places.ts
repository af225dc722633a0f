import { tables, VISIBILITIES, type RowOf, type Visibility } from '@halte/hsds';
import { areaOf, type Area } from './areas.ts';
import { closedDays, type ClosedDays } from './closed-days.ts';
import { finder, once, readEntries, readTable, type Entry } from './content-file.ts';
import { organizationOf, organizations } from './organizations.ts';

/** A location of the region. */
export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly area: Area;
  /** Street and number, invented. */
  readonly street: string;
  /** What makes it easier to use, as codes. */
  readonly access: readonly string[];
  readonly transport?: string | undefined;
  readonly hours?: string | undefined;
  readonly alert?: string | undefined;
  readonly closed?: ClosedDays | undefined;
  readonly visibility: Visibility;
  readonly allies: readonly string[];
  /** The organization whose place it is. */
  readonly organization?: string | undefined;
  /** The organisation of the network that maintains it. */
  readonly maintainer: string;
}

type Kind = NonNullable<RowOf<'find_place'>['kind']>;

/** A place where people already are; its location may be one of the houses. */
export interface FindPlaceEntry {
  readonly slug: string;
  readonly name: string;
  /** Slug of the location. */
  readonly at: string;
  /** What the place is like. */
  readonly text: string;
  readonly kind: Kind;
  readonly rules: string | undefined;
  readonly quiet: string | undefined;
  /** Where a private talk is possible, if it is. */
  readonly talk: string | undefined;
  readonly has: readonly string[];
  /** The location, where it is not one of the houses. */
  readonly place: Place | undefined;
}

/** The locations: houses, addresses that not everybody is given, and find places out of doors. */
export const places = once((): readonly Place[] => [
  ...readTable('places.txt').map(house),
  ...readTable('places-confidential.txt').map(confidentialHouse),
  ...findPlaces().flatMap(({ place }) => (place ? [place] : [])),
]);

/** @throws TypeError where there is no such location */
export const placeOf = finder('place', places);

/** The places where people already are. */
export const findPlaces = once(() => readEntries('find-places.txt').map(findPlace));

/** What is told of a location as a place where people already are. */
export const findPlacesAt = (slug: string): readonly FindPlaceEntry[] => findPlaces().filter(({ at }) => at === slug);

const ownerOf = once(() => new Map(organizations().map(({ slug, at }) => [at ?? '', slug])));

function house(cells: readonly string[]): Place {
  const [slug = '', name = '', area = '', street = '', access = '', transport, owner] = cells;
  const organization = owner ?? ownerOf().get(slug);
  const place = { slug, name, area: areaOf(area), street, access: access.split(' ').filter(Boolean), transport };
  return { ...place, visibility: 'public', allies: [], organization, maintainer: maintainerOf(organization) };
}

function confidentialHouse(cells: readonly string[]): Place {
  const [slug = '', name = '', area = '', street = '', visibility, allies = '', organization] = cells;
  const rights = { visibility: visibilityOf(visibility), allies: allies.split(' ').filter(Boolean) };
  return { slug, name, area: areaOf(area), street, access: [], ...rights, organization, maintainer: maintainerOf(organization) };
}

/** That of its house; the coordination where the house is nobody's own. */
const maintainerOf = (organization: string | undefined) =>
  organization === undefined ? 'coordinatie' : organizationOf(organization).maintainer;

/** @throws TypeError where a word is no visibility */
export function visibilityOf(word: string | undefined): Visibility {
  const visibility = VISIBILITIES.find((known) => known === word);
  if (!visibility) throw new TypeError(`No visibility: ${word}`);
  return visibility;
}

function findPlace({ slug, titles: [name = '', area, street = ''], fields }: Entry): FindPlaceEntry {
  const visibility = visibilityOf(fields.text('visibility') ?? 'public');
  const out = { hours: fields.text('hours'), alert: fields.text('alert'), closed: closedDays(fields.text('closed')) };
  const place: Place | undefined =
    area === undefined
      ? undefined
      : { slug, name, area: areaOf(area), street, access: [], visibility, allies: [], maintainer: 'straathoek', ...out };
  const entry = {
    slug,
    name,
    at: fields.text('at') ?? slug,
    text: fields.text('text') ?? '',
    kind: kindOf(fields.text('kind')),
    rules: fields.text('rules'),
    quiet: fields.text('quiet'),
    talk: fields.text('talk'),
    has: fields.words('has').filter(Boolean),
    place,
  };
  fields.done();
  return entry;
}

function kindOf(word: string | undefined): Kind {
  const kind = tables.find_place.columns.kind.values.find((known) => known === word);
  if (!kind) throw new TypeError(`No kind of find place: ${word}`);
  return kind;
}
