import { compoundParts } from './compound.ts';
import { CONCEPT_PHRASES, conceptAlternatives } from './concepts.ts';
import type { PhraseMatch } from './phrase-table.ts';
import type { Alternative, QueryTerm } from './query.ts';
import type { QueryWord } from './read-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';
import { negatedStem, type Word } from './words.ts';

const MOST_ALTERNATIVES = 24;

/** What is needed to make terms of some of the words of a question. */
export interface TermSource {
  readonly text: string;
  readonly words: readonly QueryWord[];
  readonly vocabulary: Vocabulary | undefined;
  /** Places of words that are filters only. */
  readonly left: ReadonlySet<number>;
  /** The words that the last one may become; empty where it is finished. */
  readonly completions: readonly string[];
}

/** The terms of a question: a phrase that stands for a need is one, every other content word is one. */
export function termsOf(source: TermSource): QueryTerm[] {
  const terms: QueryTerm[] = [];
  const matches = new Map(CONCEPT_PHRASES.match(source.words.map(({ meant }) => meant)).map((match) => [match.first, match]));
  for (let place = 0; place < source.words.length; place += 1) {
    const [span, concepts] = spanAt(source, place, matches.get(place));
    const term = termOf(source, place, place + span - 1, concepts);
    if (term.alternatives.length > 0) terms.push(term);
    place += span - 1;
  }
  return terms;
}

/** Words as words, whatever they stand for. */
export function plainTerm(source: TermSource, first: number, last: number): QueryTerm {
  return termOf({ ...source, left: new Set() }, first, last, []);
}

/** How many words make one term from here on, and what they stand for. */
function spanAt(
  source: TermSource,
  place: number,
  match: PhraseMatch<{ id: string }> | undefined,
): [span: number, concepts: readonly string[]] {
  if (match && match.last > place) return [match.last - place + 1, match.values.map(({ id }) => id)];
  const joined = joinedStem(source, place);
  if (joined !== undefined) return [2, CONCEPT_PHRASES.valuesOf(joined).map(({ id }) => id)];
  return [1, source.left.has(place) ? [] : (match?.values.map(({ id }) => id) ?? [])];
}

/** Two words that are one: with a hyphen, or parted where Dutch writes them together (`slaap plaats`). */
function joinedStem({ words, vocabulary, left }: TermSource, place: number): string | undefined {
  const [one, other] = [words[place]?.written, words[place + 1]?.written];
  if (one === undefined || other === undefined || left.has(place) || left.has(place + 1)) return undefined;
  if (one.joined !== undefined) return stem(one.joined);
  if (one.kind !== 'content' || other.kind !== 'content' || one.clause !== other.clause || one.negated || other.negated) return undefined;
  const both = one.word + other.word;
  const joined = stem(both);
  const known = vocabulary?.has(both) || CONCEPT_PHRASES.valuesOf(joined).length > 0 || compoundParts(both, joined).length > 0;
  return known ? joined : undefined;
}

function termOf(source: TermSource, first: number, last: number, concepts: readonly string[]): QueryTerm {
  const [start, end] = [source.words[first]?.written.start ?? 0, source.words[last]?.written.end ?? 0];
  const text = source.text.slice(start, end);
  const content = source.words
    .slice(first, last + 1)
    .filter(({ written }, offset) => written.kind === 'content' && !source.left.has(first + offset));
  const alternatives = [
    ...wholeOf(content, text),
    ...(last === first + 1 ? joinedOf(source, first, text) : []),
    ...content.flatMap((word) => wordAlternatives(word, content.length === 1 && concepts.length === 0)),
    ...(last === source.words.length - 1 ? source.completions.flatMap(completion) : []),
    ...concepts.flatMap((id) => conceptAlternatives(id)),
  ];
  return { text, start, end, concepts, alternatives: best(alternatives) };
}

/** All content words at once, as they stand. */
function wholeOf(content: readonly QueryWord[], text: string): Alternative[] {
  if (content.length === 0) return [];
  const stems = content.map(({ written }) => (written.negated ? negatedStem(written.stem) : written.stem));
  return [{ stems, weight: WEIGHTS.word, why: 'word', text }];
}

function joinedOf(source: TermSource, place: number, text: string): Alternative[] {
  const joined = joinedStem(source, place);
  return joined === undefined ? [] : [{ stems: [joined], weight: WEIGHTS.word, why: 'joined', text: text.replace(/[^\p{L}\p{N}]+/gu, '') }];
}

/** What one word may also be: its parts, what it denies, what was meant. A word that is no concept may have parts that are. */
function wordAlternatives({ written, corrections }: QueryWord, open: boolean): Alternative[] {
  const text = written.word;
  const denied: Alternative[] = written.negated ? [{ stems: [written.stem], weight: WEIGHTS.denied, why: 'denied', text }] : [];
  const meant = corrections.flatMap(({ text: word, distance, word: { stem: corrected } }): Alternative[] => [
    { stems: [corrected], weight: WEIGHTS.correction / distance, why: 'correction', text: word },
  ]);
  return [...denied, ...meant, ...partsOf(written), ...(open ? conceptsOfParts(written) : [])];
}

function partsOf({ parts, word: text }: Word): Alternative[] {
  if (parts.length === 0) return [];
  const single = parts.map((part, place): Alternative => {
    const head = place === parts.length - 1;
    return { stems: [part], weight: head ? WEIGHTS.head : WEIGHTS.part, why: head ? 'head' : 'part', text };
  });
  return [{ stems: parts, weight: WEIGHTS.allParts, why: 'parts', text }, ...single];
}

function conceptsOfParts({ parts }: Word): Alternative[] {
  return parts.flatMap((part, place) => {
    const share = place === parts.length - 1 ? WEIGHTS.head : WEIGHTS.part;
    const ids = CONCEPT_PHRASES.valuesOf(part).map(({ id }) => id);
    return ids.flatMap((id) => conceptAlternatives(id).map((alternative) => ({ ...alternative, weight: alternative.weight * share })));
  });
}

function completion(text: string): Alternative[] {
  return [{ stems: [stem(fold(text))], weight: WEIGHTS.prefix, why: 'prefix', text }];
}

/** Heaviest first, none twice. */
function best(alternatives: readonly Alternative[]): Alternative[] {
  const distinct = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.stems.join(' ');
    if (alternative.weight > (distinct.get(key)?.weight ?? 0)) distinct.set(key, alternative);
  }
  return [...distinct.values()].sort((one, other) => other.weight - one.weight).slice(0, MOST_ALTERNATIVES);
}
