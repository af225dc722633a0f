import { cellOf, NOWHERE } from './cell.ts';
import type { LocationSource } from './record-source.ts';
import type { SearchDocument } from './search-document.ts';
import { seenOf, sees, type Viewer } from './viewer.ts';

/** Where a document is. */
export type Place = Pick<SearchDocument, 'cell' | 'latitude' | 'longitude' | 'municipality' | 'district' | 'postcode'>;

const UNKNOWN: Place = { cell: NOWHERE, latitude: null, longitude: null, municipality: null, district: null, postcode: null };

/** What anybody may know of a place that is hidden from them: nothing that is derived from its coordinates, so no search can close in on it. */
export function townOf({ municipality }: Pick<LocationSource, 'municipality'>): Place {
  return { ...UNKNOWN, municipality };
}

/** Where a viewer may know a location to be. Of one that is hidden, its municipality and nothing else. */
export function placeOf(viewer: Viewer, location: LocationSource | undefined): Place {
  if (!location) return UNKNOWN;
  const { latitude, longitude, municipality } = location;
  if (!sees(viewer, location)) return townOf(location);
  const [address] = seenOf(viewer, location.addresses);
  const named = {
    municipality: municipality ?? address?.city ?? null,
    district: address?.district ?? null,
    postcode: address?.postcode ?? null,
  };
  if (latitude === null || longitude === null) return { ...UNKNOWN, ...named };
  return { cell: cellOf(latitude, longitude), latitude, longitude, ...named };
}
