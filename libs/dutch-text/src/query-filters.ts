import {
  AUDIENCE_WORDS,
  LANGUAGE_WORDS,
  THRESHOLD_WORDS,
  TIME_WORDS,
  type AudienceValue,
  type ThresholdValue,
  type TimeValue,
} from './data/filter-words.ts';
import { PhraseTable } from './phrase-table.ts';
import type { PlaceNames } from './place-names.ts';
import type { FilterCandidate } from './query.ts';
import type { QueryWord } from './read-words.ts';
import { tokenize } from './tokens.ts';

const tableOf = <Value extends string>(words: Readonly<Record<Value, string>>): PhraseTable<Value> =>
  new PhraseTable(Object.entries<string>(words) as [Value, string][]);
const TIMES = tableOf<TimeValue>(TIME_WORDS);
const THRESHOLDS = tableOf<ThresholdValue>(THRESHOLD_WORDS);
const AUDIENCES = tableOf<AudienceValue>(AUDIENCE_WORDS);
const LANGUAGES = tableOf<string>(LANGUAGE_WORDS);

/** `18u`, `9u30`, `18 uur`, `18:30`, `18h`. */
const HOUR = /(?<![\p{L}\p{N}:.,])([01]?\d|2[0-4])(?: ?(?:uur|u|h)([0-5]\d)?|:([0-5]\d))(?![\p{L}\p{N}])/giu;
const POSTCODE = /^[1-9]\d{3}$/;
/** Numbers to call that look like postcodes. */
const NO_POSTCODES = new Set(['1712', '1813', '1733', '1700']);

/** A filter with the words that it was read from. */
export type FoundFilter = Omit<FilterCandidate, 'terms' | 'text' | 'start' | 'end'> & { readonly first: number; readonly last: number };

/** What a question suggests to filter by, from left to right within each kind. */
export function filtersOf(text: string, words: readonly QueryWord[], places: PlaceNames): FoundFilter[] {
  const meant = words.map(({ meant: word }) => word);
  const found: FoundFilter[] = [
    ...hoursOf(text, words),
    ...TIMES.match(meant).flatMap(({ values, ...span }) => values.map((value) => ({ kind: 'time' as const, value, ...span }))),
    ...places.match(meant).flatMap(({ values, ...span }) => values.map((value) => ({ kind: 'place' as const, value, ...span }))),
    ...postcodesOf(words),
    ...THRESHOLDS.match(meant).flatMap(({ values, ...span }) => values.map((value) => ({ kind: 'threshold' as const, value, ...span }))),
    ...AUDIENCES.match(meant).flatMap(({ values, ...span }) => values.map((value) => ({ kind: 'audience' as const, value, ...span }))),
    ...LANGUAGES.match(meant).flatMap(({ values, ...span }) => values.map((value) => ({ kind: 'language' as const, value, ...span }))),
  ];
  return found.filter((one, place) => found.findIndex((other) => other.kind === one.kind && other.value === one.value) === place);
}

/** A filter of which the words say nothing else: nobody looks for a text that holds `zondag`. */
export function standsAlone({ kind }: Pick<FoundFilter, 'kind'>): boolean {
  return kind === 'time' || kind === 'hour' || kind === 'place' || kind === 'postcode';
}

function postcodesOf(words: readonly QueryWord[]): FoundFilter[] {
  return words.flatMap(({ written: { word } }, place) =>
    POSTCODE.test(word) && !NO_POSTCODES.has(word) ? [{ kind: 'postcode' as const, value: word, first: place, last: place }] : [],
  );
}

function hoursOf(text: string, words: readonly QueryWord[]): FoundFilter[] {
  return [...text.matchAll(HOUR)].flatMap(({ 0: written, 1: hour = '', 2: minutes, 3: others, index }) => {
    const inside = words.flatMap(({ written: word }, place) => (word.start < index + written.length && word.end > index ? [place] : []));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined || isAlways(text, index)) return [];
    return [{ kind: 'hour' as const, value: `${(hour === '24' ? '0' : hour).padStart(2, '0')}:${minutes ?? others ?? '00'}`, first, last }];
  });
}

/** `24 uur op 24` is no hour. */
function isAlways(text: string, index: number): boolean {
  const [one, , two, three] = tokenize(text.slice(index, index + 20)).map(({ word }) => word);
  return one === '24' && two === 'op' && three === '24';
}
