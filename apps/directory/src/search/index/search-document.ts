import type { OpeningRules } from '@halte/opening-hours';

/** One row of the index: a record at one place, as some viewers may know it. */
export interface SearchDocument {
  readonly kind: 'service' | 'find_place';
  readonly recordId: string;
  readonly serviceAtLocationId: string | null;
  readonly maintainedBy: string;
  readonly cell: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly municipality: string | null;
  readonly district: string | null;
  readonly postcode: string | null;
  /** In the text form of a `tsvector`. */
  readonly terms: string;
  readonly words: readonly string[];
  readonly marks: number;
  readonly denied: number;
  /** Until when it is promised that there is room. */
  readonly roomUntil: string | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly languages: readonly string[];
  /** The postcodes that it is for; null where it is for all. */
  readonly catchment: readonly string[] | null;
  /** The countries, regions and provinces that it is for, ISO 3166; null where it is for all. */
  readonly reach: readonly string[] | null;
  readonly needs: readonly string[];
  /** What it counts for whoever asks: 1, less where it is closed for now, or was not verified for long. */
  readonly standing: number;
  readonly hours: OpeningRules;
}
