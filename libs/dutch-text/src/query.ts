import type { CrisisKind } from './data/crisis-words.ts';
import type { AudienceValue, ThresholdValue, TimeValue } from './data/filter-words.ts';

/** Why something is searched for that was not written so. */
export type Why = 'word' | 'joined' | 'parts' | 'head' | 'part' | 'synonym' | 'near' | 'denied' | 'correction' | 'prefix';

/** One way in which a text may answer a term: it holds all of the stems. */
export interface Alternative {
  readonly stems: readonly string[];
  /** 1 for the word as written, less for what only resembles it; above 0. */
  readonly weight: number;
  readonly why: Why;
  /** The words behind the stems, to show. */
  readonly text: string;
}

/** A part of a question that search looks for: any alternative will do, better ones count more. */
export interface QueryTerm {
  /** As written, from `start` to `end` in UTF-16 units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Best first, at most 24. */
  readonly alternatives: readonly Alternative[];
  /** Ids of the concepts that it was understood as. */
  readonly concepts: readonly string[];
}

interface Candidate {
  /** As written, from `start` to `end` in UTF-16 units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What to search for as words, should the person take the filter off. */
  readonly terms: readonly QueryTerm[];
}

/** A filter that the question suggests. Show it so that it can be taken off; never apply it unseen. */
export type FilterCandidate = Candidate &
  (
    | { readonly kind: 'time'; readonly value: TimeValue }
    /** An hour of the day, `HH:MM`. */
    | { readonly kind: 'hour'; readonly value: string }
    /** A name from the list of places. */
    | { readonly kind: 'place'; readonly value: string }
    | { readonly kind: 'postcode'; readonly value: string }
    | { readonly kind: 'threshold'; readonly value: ThresholdValue }
    | { readonly kind: 'audience'; readonly value: AudienceValue }
    /** Its code: ISO 639-1, or `ber`. */
    | { readonly kind: 'language'; readonly value: string }
  );

/** Words of danger: show who can be called before any result. */
export interface Crisis {
  readonly kind: CrisisKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What was understood of a question. */
export interface Query {
  /** What to look for; empty where the question is all filters, or nothing. Times and places are filters only, the other filters are terms too. */
  readonly terms: readonly QueryTerm[];
  readonly filters: readonly FilterCandidate[];
  readonly crisis: readonly Crisis[];
  /** Ids of the life situations that it sounds like, best first. */
  readonly situations: readonly string[];
  /** Only the first words were read: there were more than 64. */
  readonly cut: boolean;
}
