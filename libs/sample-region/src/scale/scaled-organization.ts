import { network, type NetworkSlug } from '../content/network.ts';
import type { OrganizationEntry } from '../content/organizations.ts';
import { findPlaces, type FindPlaceEntry, type Place } from '../content/places.ts';
import { lot, pick } from '../lot.ts';
import { archetypes, archetypesOf, type Archetype } from './archetype.ts';
import { neighbourhoodOf, type Cluster } from './clusters.ts';
import { houseName, streetOf } from './names.ts';
import { ownName, template, type Local } from './template.ts';

const NETWORK = Object.keys(network) as NetworkSlug[];
const DIACRITICS = /[^a-z0-9]+/g;

/** An organization of a larger region, with all that its services stand on. */
export interface ScaledOrganization {
  readonly entry: OrganizationEntry;
  readonly house: string;
  readonly places: readonly Place[];
  /** What its services are like. */
  readonly archetypes: readonly Archetype[];
}

/** An organization like one of the sample region, somewhere else. */
export function scaledOrganization(cluster: Cluster, slug: string, services: number): ScaledOrganization {
  const { organization } = pick(archetypes(), `${slug}/like`).entry;
  const house = houseName(slug);
  const local: Local = { towns: [cluster.name], house };
  const chosen = chosenArchetypes(organization.slug, slug, services);
  const entry = {
    ...organization,
    slug,
    name: ownName(organization.name) === undefined ? `${organization.name}, ${cluster.name}` : template(organization.name)(local),
    alternateName: undefined,
    text: template(organization.text)(local),
    domain: `${house} ${cluster.name}`.toLowerCase().replace(DIACRITICS, '-'),
    maintainer: pick(NETWORK, `${slug}/maintainer`),
    parent: undefined,
  };
  const count = 1 + Math.floor(lot(`${slug}/places`) * 3);
  const confidential = chosen.some((one) => one.confidential);
  const places = Array.from({ length: count }, (_, index) => scaledPlace(cluster, entry, `${slug}/${index}`, confidential));
  return { entry, house, places, archetypes: chosen };
}

/** Services of the organization that it is like, as long as there are any; then of others. */
function chosenArchetypes(like: string, slug: string, services: number): readonly Archetype[] {
  const own = archetypesOf().get(like) ?? [];
  const first = Math.floor(lot(`${slug}/first`) * own.length);
  return Array.from({ length: services }, (_, index) =>
    index < own.length ? (own[(first + index) % own.length] as Archetype) : pick(archetypes(), `${slug}/other/${index}`),
  );
}

function scaledPlace(cluster: Cluster, { slug, name, maintainer }: OrganizationEntry, key: string, confidential: boolean): Place {
  const area = neighbourhoodOf(cluster, key);
  const hidden = confidential && lot(`${key}/hidden`) < 0.7;
  return {
    slug: key,
    name: `${name}, ${area.name}`,
    area,
    street: streetOf(key),
    access: pick([['step-free', 'toilet'], ['step'], ['steps'], ['step-free', 'lift', 'toilet'], []], `${key}/access`),
    transport: hidden ? undefined : 'Vlak bij de halte; de deur naast het uithangbord.',
    visibility: hidden ? pick(['partner', 'ally'], `${key}/visibility`) : 'public',
    allies: [],
    organization: slug,
    maintainer,
  };
}

/** One location in four is a find place as well, like one of those of the sample region. */
export function scaledFindPlaces({ slug, visibility }: Place): readonly FindPlaceEntry[] {
  if (visibility !== 'public' || lot(`${slug}/find`) > 0.25) return [];
  return [{ ...pick(findPlaces(), `${slug}/find-like`), slug, at: slug, place: undefined }];
}
