import { tableNames } from '@halte/hsds';
import { createHash } from 'node:crypto';
import { once } from './content/content-file.ts';
import { organizations } from './content/organizations.ts';
import { findPlacesAt, placeOf, places } from './content/places.ts';
import { programOf } from './content/programs.ts';
import { services } from './content/services.ts';
import type { RegionRecord } from './region-record.ts';
import { organizationRows } from './rows/organization-rows.ts';
import { placeRows } from './rows/place-rows.ts';
import { photoRows } from './rows/photo-rows.ts';
import { sourceRows, staleServices } from './rows/provenance.ts';
import { unitRows } from './rows/service-detail-rows.ts';
import { serviceRows, type Surroundings } from './rows/service-rows.ts';
import { taxonomyRows } from './rows/taxonomy-rows.ts';

/** The whole region, by table: what a row refers to comes before it. Made once; the same on every machine. */
export const region = once((): readonly RegionRecord[] => {
  const records = [
    ...sourceRows(),
    ...organizations().flatMap(organizationRows),
    ...unitRows(),
    ...places().flatMap((place, index) => [...placeRows(place, index, findPlacesAt(place.slug)), ...photoRows(place)]),
    ...services().flatMap((entry, index) => serviceRows(entry, index, around(entry.slug))),
    ...taxonomyRows(),
  ];
  return inTableOrder(records);
});

/** What a row refers to comes before it. */
export const inTableOrder = (records: readonly RegionRecord[]): readonly RegionRecord[] =>
  [...records].sort((one, other) => tableNames.indexOf(one.table) - tableNames.indexOf(other.table));

const around = (slug: string): Surroundings => ({ placeOf, program: programOf(slug), stale: staleServices().has(slug) });

/** SHA-256 over every record, in hexadecimal. Judgements of search are bound to it: another region, other judgements. */
export const regionChecksum = once((): string => {
  const hash = createHash('sha256');
  for (const record of region()) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest('hex');
});
