import { organizations } from './content/organizations.ts';
import { findPlaces, places } from './content/places.ts';
import { services } from './content/services.ts';

const slugsOf = (entries: readonly { readonly slug: string }[]) => entries.map(({ slug }) => slug);

/** Slugs of the services, stable: `idOf('service', slug)` is the id. */
export const serviceSlugs = (): readonly string[] => slugsOf(services());

/** Slugs of the find places: `idOf('find_place', slug)`. */
export const findPlaceSlugs = (): readonly string[] => slugsOf(findPlaces());

/** Slugs of the locations: `idOf('location', slug)`. */
export const placeSlugs = (): readonly string[] => slugsOf(places());

/** Slugs of the organizations: `idOf('organization', slug)`. */
export const organizationSlugs = (): readonly string[] => slugsOf(organizations());

/** Services whose text and hours disagree, on purpose, with what they disagree about. */
export const contradictions = (): readonly { readonly slug: string; readonly about: string }[] =>
  services().flatMap(({ slug, contradiction }) => (contradiction === undefined ? [] : [{ slug, about: contradiction }]));
