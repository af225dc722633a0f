import {
  LIFE_SITUATIONS,
  needQuery,
  readQuery,
  type Crisis,
  type FilterCandidate,
  type Query,
  type QueryTerm,
  type Vocabulary,
} from '@halte/dutch-text';
import { bitsOf } from '../index/marks.ts';

/** What the words of a question come to. */
export interface Understood {
  readonly query: Query;
  /** Those that count: the ones that were taken off are words again. */
  readonly filters: readonly FilterCandidate[];
  readonly terms: readonly QueryTerm[];
  /** Marks that the words ask for: what is known to be otherwise is left out, what is unknown counts less. */
  readonly wished: number;
}

/** The question, as far as its words go. */
export interface Asked {
  readonly text: string;
  readonly typing: boolean;
  readonly ignore?: readonly string[] | undefined;
  readonly situation?: string | undefined;
}

/** How much less the last of several needs counts than the first. */
const LAST_NEED = 0.5;

const WISHES: Readonly<Record<string, string>> = {
  'no-papers': 'no_papers',
  'no-address': 'no_address',
  anonymous: 'anonymous',
  'no-appointment': 'no_appointment',
  'no-referral': 'no_referral',
  free: 'free',
  dogs: 'dogs',
  wheelchair: 'wheelchair',
  interpreter: 'interpreter',
  'use-tolerated': 'tolerates_use',
};

/** Names a filter, to take it off. */
export function filterKey({ kind, value }: FilterCandidate): string {
  return `${kind}:${value}`;
}

/** Reads a question. Its text goes no further than this. */
export function understand({ text, typing, ignore = [], situation }: Asked, vocabulary: Vocabulary): Understood {
  const query = readQuery(text, { vocabulary, typing });
  const filters = query.filters.filter((filter) => !ignore.includes(filterKey(filter)));
  const takenOff = query.filters.filter((filter) => ignore.includes(filterKey(filter)) && standsAlone(filter));
  const terms = [...query.terms, ...takenOff.flatMap((filter) => filter.terms)];
  const guessed = namesNeeds(terms) ? undefined : query.situations[0];
  const needs = situationTerm(situation ?? guessed) ?? crisisTerm(query.crisis);
  return { query, filters, terms: needs ? [...terms, needs] : terms, wished: wishedBy(filters) };
}

/** Whether the question says enough: without a need, or with a single word, what it sounds like helps on. */
function namesNeeds(terms: readonly QueryTerm[]): boolean {
  return terms.length > 1 && terms.some(({ concepts }) => concepts.length > 0);
}

/** A filter of which the words say nothing else. */
function standsAlone({ kind }: FilterCandidate): boolean {
  return kind === 'time' || kind === 'hour' || kind === 'place' || kind === 'postcode';
}

function wishedBy(filters: readonly FilterCandidate[]): number {
  return bitsOf(filters.flatMap((filter) => (filter.kind === 'threshold' ? (WISHES[filter.value] ?? []) : [])));
}

/** Where somebody in danger is helped, next to who can be called. */
const CRISIS_NEEDS: Readonly<Record<Crisis['kind'], readonly string[]>> = {
  suicide: ['listening-line', 'mental-health'],
  violence: ['domestic-violence', 'refuge', 'victim-support'],
  'sexual-violence': ['sexual-violence', 'victim-support'],
  'child-abuse': ['family-support', 'listening-line'],
  overdose: ['emergency-care', 'drugs'],
  'medical-emergency': ['emergency-care'],
  missing: [],
};

function situationTerm(id: string | undefined): QueryTerm | undefined {
  const found = LIFE_SITUATIONS.find((situation) => situation.id === id);
  return found && needsTerm(found.nl, found.needs);
}

function crisisTerm([crisis]: readonly Crisis[]): QueryTerm | undefined {
  return crisis && needsTerm(crisis.text, CRISIS_NEEDS[crisis.kind]);
}

/** What often helps, as one part of a question: any of it will do, first things first. */
function needsTerm(text: string, needs: readonly string[]): QueryTerm | undefined {
  if (needs.length === 0) return undefined;
  const alternatives = needs.flatMap((need, place) =>
    (needQuery(need)?.alternatives ?? []).map((alternative) => ({
      ...alternative,
      weight: alternative.weight * (1 - LAST_NEED * (place / needs.length)),
    })),
  );
  return { text, start: 0, end: 0, concepts: needs, alternatives };
}
