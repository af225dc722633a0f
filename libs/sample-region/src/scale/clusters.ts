import type { Area } from '../content/areas.ts';
import { once, readTable } from '../content/content-file.ts';
import { lot, pick } from '../lot.ts';

/** A town of a larger region. */
export interface Cluster {
  readonly name: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How far its neighbourhoods lie from its middle, in metres. */
  readonly radius: number;
  /** Its part of all services. */
  readonly share: number;
}

/** How much smaller each town is than the one before it: the share of the n-th goes with (n + 1) to the power of this. */
const DECLINE = -0.7;

/** The towns over which a larger region is spread, the largest first: real places, as far apart as they are. */
export const clusters = once((): readonly Cluster[] => {
  const rows = readTable('clusters.txt');
  const weights = rows.map((_, index) => (index + 2) ** DECLINE);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return rows.map(([name = '', postcode = '', latitude, longitude], index) => ({
    name,
    postcode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    radius: 6_000 * (weights[index] ?? 0) + 1_200,
    share: (weights[index] ?? 0) / total,
  }));
});

/** How many services each town has, so that together they are exactly as many as asked for. */
export function allotted(services: number): readonly number[] {
  const counts = clusters().map(({ share }) => Math.floor(share * services));
  let left = services - counts.reduce((sum, count) => sum + count, 0);
  for (let index = 0; left > 0; index = (index + 1) % counts.length, left -= 1) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

const FIRST = ['Molen', 'Kerk', 'Linde', 'Sluis', 'Berg', 'Dries', 'Water', 'Toren', 'Hof', 'Statie', 'Kouter', 'Heide', 'Vaart', 'Beemd'];
const SECOND = ['wijk', 'hoek', 'kwartier', 'veld', 'dorp', 'akker', 'kant', 'broek'];
const NEIGHBOURHOODS = 24;

/** One of the neighbourhoods of a town; these are made up. */
export function neighbourhoodOf(cluster: Cluster, key: string): Area {
  const slug = `${cluster.postcode}/${Math.floor(lot(key) * NEIGHBOURHOODS)}`;
  const angle = lot(`${slug}/angle`) * 2 * Math.PI;
  const degrees = (Math.sqrt(lot(`${slug}/distance`)) * cluster.radius) / 111_320;
  return {
    slug,
    name: `${pick(FIRST, `${slug}/first`)}${pick(SECOND, `${slug}/second`)}`,
    municipality: cluster.name,
    city: cluster.name,
    postcode: cluster.postcode,
    latitude: cluster.latitude + degrees * Math.cos(angle),
    longitude: cluster.longitude + (degrees * Math.sin(angle)) / Math.cos((cluster.latitude * Math.PI) / 180),
    radius: 400,
  };
}
