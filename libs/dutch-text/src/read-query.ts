import { CRISIS_WORDS, type CrisisKind } from './data/crisis-words.ts';
import { LIFE_SITUATIONS } from './data/life-situations.ts';
import { PhraseTable, type PhraseMatch } from './phrase-table.ts';
import { FLEMISH_PLACES, type PlaceNames } from './place-names.ts';
import { filtersOf, standsAlone, type FoundFilter } from './query-filters.ts';
import { plainTerm, termsOf, type TermSource } from './query-terms.ts';
import type { Crisis, FilterCandidate, Query } from './query.ts';
import { readWords } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

const MOST_WORDS = 64;
const MOST_COMPLETIONS = 5;
const CRISES = new PhraseTable<CrisisKind>(Object.entries(CRISIS_WORDS) as [CrisisKind, string][]);
const SITUATIONS = new PhraseTable<string>(LIFE_SITUATIONS.map(({ id, said }) => [id, said] as const));

/** How to read a question. */
export interface QueryOptions {
  /** The words that can be found, of this caller's audience: what typing errors are mended to, next to our own words. */
  readonly vocabulary?: Vocabulary;
  /** The question is still being typed: the last word may be the beginning of one. */
  readonly typing?: boolean;
  /** Places to recognise; `FLEMISH_PLACES` when left out. */
  readonly places?: PlaceNames;
}

/**
 * Reads a question in plain Dutch (French and English words are mapped to the same needs): what to look for, which filters it
 * suggests, whether it holds words of danger, and which life situation it sounds like. A word gives the stem that `indexText` gives.
 *
 * The first 64 words are read. Never throws, whatever the string; the same string and options give the same answer. Keep questions
 * out of logs: people type names.
 */
export function readQuery(text: string, { vocabulary, typing = false, places = FLEMISH_PLACES }: QueryOptions = {}): Query {
  const all = wordsOf(text);
  const last = all.at(-1);
  const unfinished = typing && last !== undefined && last.end === text.length && all.length <= MOST_WORDS;
  const completions = unfinished ? (vocabulary?.complete(last.word, { limit: MOST_COMPLETIONS }) ?? []) : [];
  const words = readWords(all.slice(0, MOST_WORDS), vocabulary, completions.length > 0);
  const meant = words.map((word) => word.meant);
  const found = filtersOf(text, words, places);
  const left = new Set(found.filter(standsAlone).flatMap(placesOf));
  const source: TermSource = { text, words, vocabulary, left, completions };
  return {
    terms: termsOf(source),
    filters: found.map((filter) => candidateOf(filter, source)),
    crisis: CRISES.match(meant).flatMap((match) => crisesOf(match, text, meant)),
    situations: situationsOf(SITUATIONS.match(meant)),
    cut: all.length > MOST_WORDS,
  };
}

function placesOf({ first, last }: FoundFilter): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function candidateOf({ first, last, ...filter }: FoundFilter, source: TermSource): FilterCandidate {
  const { text, start, end, ...term } = plainTerm({ ...source, completions: [] }, first, last);
  const terms = term.alternatives.length > 0 ? [{ text, start, end, ...term }] : [];
  return { ...filter, text, start, end, terms } as FilterCandidate;
}

function crisesOf({ first, last, values }: PhraseMatch<CrisisKind>, text: string, words: readonly Word[]): Crisis[] {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return values.map((kind) => ({ kind, text: text.slice(start, end), start, end }));
}

/** Those that more was said of come first. */
function situationsOf(matches: readonly PhraseMatch<string>[]): string[] {
  const words = new Map<string, number>();
  for (const { first, last, values } of matches) for (const id of values) words.set(id, (words.get(id) ?? 0) + last - first + 1);
  return [...words].sort((one, other) => other[1] - one[1]).map(([id]) => id);
}
