import { lot } from '../lot.ts';
import type { RegionRecord } from '../region-record.ts';
import { inTableOrder } from '../region.ts';
import { organizationRows } from '../rows/organization-rows.ts';
import { placeRows } from '../rows/place-rows.ts';
import { sourceRows } from '../rows/provenance.ts';
import { unitRows } from '../rows/service-detail-rows.ts';
import { serviceRows } from '../rows/service-rows.ts';
import { taxonomyRows } from '../rows/taxonomy-rows.ts';
import { allotted, clusters, type Cluster } from './clusters.ts';
import { scaledFindPlaces, scaledOrganization } from './scaled-organization.ts';
import { scaledService } from './scaled-service.ts';

/**
 * A larger region of exactly so many services, over a hundred towns: the sample region's services somewhere else, under other names.
 * It is made one organization at a time, so it takes no more memory however large it is. The same on every machine, and a record has
 * the same id whatever else is made. What a row refers to comes before it.
 * @param services how many: 10,000 for a province, 1,000,000 to see what gives way
 */
export function* scaledRegion(services: number): Generator<RegionRecord, void, undefined> {
  yield* sourceRows();
  yield* unitRows();
  yield* taxonomyRows();
  for (const [index, count] of allotted(services).entries()) {
    const cluster = clusters()[index];
    if (cluster !== undefined) yield* clusterRows(cluster, count);
  }
}

function* clusterRows(cluster: Cluster, services: number): Generator<RegionRecord, void, undefined> {
  let left = services;
  for (let index = 0; left > 0; index += 1) {
    const slug = `${cluster.postcode}/${index}`;
    const count = Math.min(left, 4 + Math.floor(lot(`${slug}/services`) * 6));
    yield* inTableOrder(organizationWithServices(cluster, slug, index, count));
    left -= count;
  }
}

function organizationWithServices(cluster: Cluster, slug: string, index: number, services: number): readonly RegionRecord[] {
  const { entry: organization, house, places, archetypes } = scaledOrganization(cluster, slug, services);
  const placeBySlug = new Map(places.map((place) => [place.slug, place]));
  const placeOf = (key: string) => placeBySlug.get(key) ?? missing(key);
  return [
    ...organizationRows(organization, index),
    ...places.flatMap((place, at) => placeRows(place, index + at, scaledFindPlaces(place))),
    ...archetypes.flatMap((archetype, at) => {
      const entry = scaledService({ slug: `${slug}/s${at}`, archetype, organization, house, cluster, places });
      return serviceRows(entry, index + at, { placeOf, stale: lot(`${entry.slug}/stale`) < 0.12 });
    }),
  ];
}

function missing(slug: string): never {
  throw new TypeError(`There is no place ${slug}`);
}
