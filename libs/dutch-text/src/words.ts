import { compoundParts } from './compound.ts';
import { BEFORE_PAS, BETWEEN_NEGATION, FOREIGN_STOP_WORDS, NEGATIONS, STOP_WORDS } from './data/stop-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { tokenize, type Token } from './tokens.ts';

/** A word of a text with all that search needs to know of it: the same for what is searched and for who searches. */
export interface Word extends Token {
  readonly kind: 'content' | 'stop' | 'negation';
  readonly stem: string;
  /** Stems of the parts, where the word is a compound. */
  readonly parts: readonly string[];
  /** A negation holds for it: `papieren` in `zonder papieren`. */
  readonly negated: boolean;
}

const setOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => fold(word).replace("'", '')),
  );
const STOPS = setOf(STOP_WORDS + FOREIGN_STOP_WORDS);
const DENYING = setOf(NEGATIONS);
const BEFORE = setOf(BEFORE_PAS);
const BETWEEN = setOf(BETWEEN_NEGATION);

/** The words of a text. Takes time in proportion to its length. */
export function wordsOf(text: string): Word[] {
  return negate(tokenize(text).map(read));
}

/** One word by itself, written as it may be; what lies around it does not count. */
export function read(token: Token): Word {
  const stemOfWord = stem(token.word);
  const kind = kindOf(token.word);
  return { ...token, kind, stem: stemOfWord, parts: kind === 'content' ? compoundParts(token.word, stemOfWord) : [], negated: false };
}

/** How a denied word is written among stems: a doc that says `zonder papieren` is found by who says it, not by `papieren` as well as others. */
export function negatedStem(stemOfWord: string): string {
  return `zonder_${stemOfWord}`;
}

function kindOf(word: string): Word['kind'] {
  if (DENYING.has(word)) return 'negation';
  return STOPS.has(word) || (word.length === 1 && /[a-z]/.test(word)) ? 'stop' : 'content';
}

/** A negation holds for the next content word of its clause, or else (`geld heb ik niet`) for the one before. */
function negate(read: readonly Word[]): Word[] {
  const words = read.map((word, index) =>
    word.word === 'pas' && BEFORE.has(read[index - 1]?.word ?? '') ? { ...word, kind: 'negation' as const } : word,
  );
  for (const [index, word] of words.entries()) {
    if (word.kind !== 'negation') continue;
    const place = deniedAfter(words, index) ?? contentFrom(words, index, -1);
    if (place === undefined) continue;
    for (let between = index + 1; between < place; between += 1) setKind(words, between, { kind: 'stop', parts: [] });
    setKind(words, place, { negated: true });
  }
  return words;
}

function setKind(words: Word[], place: number, change: Partial<Word>): void {
  const word = words[place];
  if (word !== undefined) words[place] = { ...word, ...change };
}

/** `papieren` in `geen geldige papieren`, but `geldig` in `niet geldig`. */
function deniedAfter(words: readonly Word[], index: number): number | undefined {
  const first = contentFrom(words, index, 1);
  if (first === undefined || !BETWEEN.has(words[first]?.word ?? '')) return first;
  return deniedAfter(words, first) ?? first;
}

const REACH = 6;

/** The next content word of the same clause in one direction, at most six words on. */
function contentFrom(words: readonly Word[], index: number, direction: 1 | -1): number | undefined {
  for (let distance = 1; distance <= REACH; distance += 1) {
    const place = index + direction * distance;
    const word = words[place];
    if (word === undefined || word.clause !== words[index]?.clause || word.kind === 'negation') return undefined;
    if (word.kind === 'content') return place;
  }
  return undefined;
}
