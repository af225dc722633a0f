import { CONCEPTS } from './concepts.ts';
import { CRISIS_WORDS } from './data/crisis-words.ts';
import { DOMAIN_WORDS } from './data/domain-words.ts';
import { AUDIENCE_WORDS, LANGUAGE_WORDS, THRESHOLD_WORDS, TIME_WORDS } from './data/filter-words.ts';
import { LIFE_SITUATIONS } from './data/life-situations.ts';
import { PLACE_NAMES, PLACE_NAMES_LIKE_WORDS } from './data/place-names.ts';
import { KNOWN_STEMS } from './lexicon.ts';
import { createVocabulary, type Correction, type Vocabulary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

const DUTCH = [
  DOMAIN_WORDS,
  PLACE_NAMES.replaceAll(':', ','),
  PLACE_NAMES_LIKE_WORDS,
  ...CONCEPTS.map(({ label, same, near = '', said = '' }) => [label, same, near, said].join(',')),
  ...[CRISIS_WORDS, TIME_WORDS, THRESHOLD_WORDS, AUDIENCE_WORDS, LANGUAGE_WORDS].flatMap((words) => Object.values<string>(words)),
  ...LIFE_SITUATIONS.map(({ said }) => said),
];
const FOREIGN = CONCEPTS.map(({ fr = '', en = '' }) => `${fr},${en}`);

const contentOf = (text: string): Word[] => wordsOf(text).filter(({ kind }) => kind === 'content');
const OWN_STEMS = new Set([...KNOWN_STEMS, ...[...DUTCH, ...FOREIGN].flatMap((text) => contentOf(text).map(({ stem }) => stem))]);
/** None of them counts as occurring: a word of ours may be what was meant, but it need not lead to anything, so it completes nothing. */
const OWN_WORDS = createVocabulary(DUTCH.flatMap((text) => contentOf(text).map(({ start, end }) => [text.slice(start, end), 0] as const)));

/** What a word may be a mistyped form of: words of the texts and our own, best first. None where it is known. */
export function correctionsOf(word: Word, vocabulary: Vocabulary | undefined): readonly Correction[] {
  if (word.kind !== 'content' || OWN_STEMS.has(word.stem) || vocabulary?.has(word.word)) return [];
  const found = [...(vocabulary?.correct(word.word, { limit: 2 }) ?? []), ...OWN_WORDS.correct(word.word, { limit: 2 })];
  const distinct = found.filter((one, place) => found.findIndex((other) => other.word === one.word) === place);
  const likely = word.parts.length > 0 ? distinct.filter(({ distance }) => distance === 1) : distinct;
  return likely.sort((one, other) => one.distance - other.distance).slice(0, 2);
}
