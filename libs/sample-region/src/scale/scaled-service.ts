import type { OrganizationEntry } from '../content/organizations.ts';
import type { Place } from '../content/places.ts';
import type { CapacityEntry, ServiceEntry } from '../content/services.ts';
import { THRESHOLDS, type Thresholds } from '../content/thresholds.ts';
import { lot, pick } from '../lot.ts';
import type { Archetype } from './archetype.ts';
import type { Cluster } from './clusters.ts';
import type { Local } from './template.ts';

/** What a service of a larger region is made of. */
export interface Parts {
  readonly slug: string;
  readonly archetype: Archetype;
  readonly organization: OrganizationEntry;
  /** The house of its organization, by its name. */
  readonly house: string;
  readonly cluster: Cluster;
  /** Where its organization is; a service that has a location is at one of these. */
  readonly places: readonly Place[];
}

/** A service like one of the sample region, somewhere else: other names, hours, prices, thresholds, room. */
export function scaledService(parts: Parts): ServiceEntry {
  const { slug, archetype, organization, cluster, house, places } = parts;
  const { entry, words } = archetype;
  const local: Local = { towns: [cluster.name, ...places.map(({ area }) => area.name)], house };
  const located = Object.fromEntries(Object.entries(words).map(([key, open]) => [key, open(local)]));
  return {
    ...entry,
    ...(located as Pick<ServiceEntry, keyof Archetype['words']>),
    ...whereAndWhen(parts),
    slug,
    organization,
    name: varied(words.name(local), parts),
    costs: entry.costs.map((cost, index) => ({ ...cost, amount: cost.amount * pick([0.5, 1, 1, 1, 1.5], `${slug}/cost/${index}`) })),
    thresholds: variedThresholds(entry.thresholds, slug),
    thresholdsAt: new Map(),
    here: new Map(),
    area: entry.area.some((code) => !code.startsWith('BE')) ? [cluster.postcode] : entry.area,
    alert: lot(`${slug}/alert`) < 0.3 ? words.alert(local) : undefined,
    capacity: entry.capacity && variedCapacity(entry.capacity, slug),
    url: entry.url === undefined ? undefined : `https://${organization.domain}.example/${slug.split('/').at(-1)}`,
    contradiction: undefined,
  };
}

/** Some carry the name of the town, the neighbourhood or the house, and some do not. */
function varied(name: string, { slug, cluster, house, places }: Parts): string {
  const where = [cluster.name, places[0]?.area.name ?? cluster.name, `bij ${house}`];
  return lot(`${slug}/name`) < 0.4 || name.includes(cluster.name) ? name : `${name} ${pick(where, `${slug}/where`)}`;
}

function whereAndWhen({ slug, archetype: { entry }, places }: Parts): Pick<ServiceEntry, 'at' | 'hours' | 'hoursAt'> {
  const first = Math.floor(lot(`${slug}/place`) * places.length);
  const at = entry.at.slice(0, places.length).map((_, index) => places[(first + index) % places.length]?.slug ?? '');
  const written = [...entry.hoursAt.values()];
  const hours = later(entry.hours ?? written[0], slug);
  const hoursAt = at.length > 1 ? at.map((place, index) => [place, later(written[index], slug) ?? hours ?? ''] as const) : [];
  return { at, hours, hoursAt: new Map(entry.hoursAt.size > 0 ? hoursAt : []) };
}

/** The same hours, but for half of the services half an hour or an hour later. Nights stay as they are. */
function later(hours: string | undefined, slug: string): string | undefined {
  const minutes = pick([0, 0, 30, 60], `${slug}/later`);
  return minutes === 0 ? hours : hours?.replace(/(?<= )[\d:]+-[\d:]+(?=[ ;]|$)/g, (window) => movedWindow(window, minutes));
}

function movedWindow(window: string, minutes: number): string {
  const [opens = '', closes = ''] = window.split('-').map((time) => {
    const [hour, minute = '0'] = time.split(':');
    const moved = Number(hour) * 60 + Number(minute) + minutes;
    return `${Math.floor(moved / 60)}:${String(moved % 60).padStart(2, '0')}`;
  });
  return Number.parseInt(closes, 10) < 24 ? `${opens}-${closes}` : window;
}

/** Now and then one threshold is the other way around, or nobody knows it. */
function variedThresholds(thresholds: Thresholds, slug: string): Thresholds {
  const one = pick(THRESHOLDS, `${slug}/threshold`);
  const { [one]: was, ...rest } = thresholds;
  return lot(`${slug}/differs`) < 0.3 ? { ...rest, [one]: !was } : rest;
}

function variedCapacity(capacity: CapacityEntry, slug: string): CapacityEntry {
  const maximum = Math.max(1, Math.round(capacity.maximum * (0.5 + lot(`${slug}/maximum`))));
  return { ...capacity, maximum, available: Math.floor(lot(`${slug}/available`) * lot(`${slug}/full`) * (maximum + 1)) };
}
