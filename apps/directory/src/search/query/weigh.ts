import type { LocalTime, OpeningRules } from '@halte/opening-hours';
import { NEAR_METERS } from './candidate.statements.ts';
import { openingDuring, type When } from './when.ts';

/** A row of the index that may answer a question. */
export interface Candidate {
  readonly id: number;
  readonly cell: number;
  readonly kind: 'service' | 'find_place';
  readonly recordId: string;
  readonly placeId: string | null;
  readonly maintainedBy: string;
  readonly municipality: string | null;
  /** Of a view that only some organisations have. */
  readonly special: boolean;
  readonly distance: number | null;
  readonly marks: number;
  readonly denied: number;
  readonly catchment: boolean;
  readonly standing: number;
  readonly roomUntil: string | null;
  readonly hours: OpeningRules;
  /** How well the words fit, 0 to 1. */
  readonly words: number;
}

/** One factor of a score. */
export interface ScorePart {
  readonly what: string;
  readonly value: number;
}

/** A candidate with what it counts for: the product of its parts. */
export interface Weighed extends Candidate {
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** What a question asks of a door, beside its words. */
export interface Wishes {
  readonly at: LocalTime;
  readonly when: When | undefined;
  readonly wished: number;
  /** The postcode where the person lives was given, so what is for that area is for them. */
  readonly livesIn: boolean;
  /** The caller's organisation, whose own doors do not come first. */
  readonly own: string | undefined;
}

/** Where what has no place of its own stands among equals, in metres. */
const FARTHEST = 1e9;
/** Fits worse than this are no answer. */
const LEAST_WORDS = 0.12;
/** Distance never takes more than this share away: the right door far off beats a wrong one near. */
const DISTANCE_SHARE = 0.6;
/** A door without a place of its own counts as one at a middling distance. */
const WITHOUT_PLACE = 0.55;
const UNKNOWN_HOURS = 0.6;
const UNKNOWN_WISH = 0.8;
const OWN_AREA = 1.6;
const ONLY_FOR_OTHERS = 0.7;

/**
 * What a candidate counts for. Of two that are alike but for their distance, the nearer never counts for less.
 * @returns undefined for one that is no answer: its words do not fit, it is closed then, or it is known to refuse what is asked for
 */
export function weigh(candidate: Candidate, wishes: Wishes): Weighed | undefined {
  if (candidate.words < LEAST_WORDS || (candidate.denied & wishes.wished) !== 0) return undefined;
  const opening = wishes.when === undefined ? undefined : openingDuring(candidate.hours, wishes.when, wishes.at);
  if (opening === 'closed') return undefined;
  const parts = [
    { what: 'words', value: candidate.words },
    { what: 'distance', value: nearness(candidate.distance) },
    { what: 'status', value: candidate.standing },
    ...(opening === undefined ? [] : [{ what: 'hours', value: opening === 'open' ? 1 : UNKNOWN_HOURS }]),
    ...(wishes.wished === 0 ? [] : [{ what: 'threshold', value: wishFit(candidate.marks, wishes.wished) }]),
    ...(candidate.catchment ? [{ what: 'catchment', value: wishes.livesIn ? OWN_AREA : ONLY_FOR_OTHERS }] : []),
  ].map(({ what, value }) => ({ what, value: round(value) }));
  return { ...candidate, parts, score: scoreOf(parts) };
}

/** The product of the parts: what is told of a score is enough to compute it. */
export function scoreOf(parts: readonly ScorePart[]): number {
  return round(parts.reduce((product, { value }) => product * value, 1));
}

/** What the order of results hangs on. */
export type Ranked = Pick<Weighed, 'score' | 'distance' | 'id'>;

/** Best first; the nearer of two that count the same. */
export function byRank(one: Ranked, other: Ranked): number {
  return other.score - one.score || (one.distance ?? FARTHEST) - (other.distance ?? FARTHEST) || one.id - other.id;
}

function nearness(distance: number | null): number {
  const near = distance === null ? WITHOUT_PLACE : 1 / (1 + distance / NEAR_METERS);
  return 1 - DISTANCE_SHARE + DISTANCE_SHARE * near;
}

function wishFit(marks: number, wished: number): number {
  return bits(wished & ~marks) === 0 ? 1 : UNKNOWN_WISH ** bits(wished & ~marks);
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Six decimals are told, so six are counted with. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
