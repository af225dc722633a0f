import { stem } from './stem.ts';
import { negatedStem, wordsOf, type Word } from './words.ts';

/**
 * What a stem stands for in its text: `whole` a word as written, `head` the last part of a compound, `part` another part of it,
 * `joined` two with a hyphen as one, `negated` a word that is denied (the stem carries the mark), `denied` the same word without the mark.
 */
export type StemKind = 'whole' | 'joined' | 'head' | 'part' | 'negated' | 'denied';

/** A stem of a text that is searched. */
export interface IndexedStem {
  readonly stem: string;
  /** Number of the word, from 1. Stop words count: what is close in the text is close here. */
  readonly position: number;
  readonly kind: StemKind;
}

/**
 * What to put into the index for a text of any length: stems in order of the words, without stop words.
 * Stems hold letters and digits only, but for the mark of a negation (`zonder_papier`). A word that `readQuery` reads gives the same stem.
 *
 * Never throws; takes time in proportion to the length of the text.
 */
export function indexText(text: string): IndexedStem[] {
  return wordsOf(text).flatMap((word, index) => stemsOf(word).map((found) => ({ ...found, position: index + 1 })));
}

/** The words of a text as people write them, lower case, without stop words: what a vocabulary is made of. */
export function vocabularyOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.kind === 'content')
    .map((word) => text.slice(word.start, word.end).toLowerCase());
}

function stemsOf(word: Word): Omit<IndexedStem, 'position'>[] {
  const joined = word.joined === undefined ? [] : [{ stem: stem(word.joined), kind: 'joined' as const }];
  if (word.kind !== 'content') return joined;
  if (word.negated) return [...joined, { stem: negatedStem(word.stem), kind: 'negated' }, { stem: word.stem, kind: 'denied' }];
  const parts = word.parts.map((part, index) => ({
    stem: part,
    kind: index === word.parts.length - 1 ? ('head' as const) : ('part' as const),
  }));
  return [...joined, { stem: word.stem, kind: 'whole' }, ...parts];
}
