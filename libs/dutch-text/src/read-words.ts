import { fold } from './fold.ts';
import { correctionsOf } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { read, type Word } from './words.ts';

/** A word of a question, and what it may have been meant to be. */
export interface QueryWord {
  readonly written: Word;
  /** The word by which phrases are recognised: the likeliest correction, or the word itself. */
  readonly meant: Word;
  readonly corrections: readonly { readonly text: string; readonly distance: number; readonly word: Word }[];
}

/** @param unfinished the last word is still being typed, so it is no error yet */
export function readWords(words: readonly Word[], vocabulary: Vocabulary | undefined, unfinished: boolean): QueryWord[] {
  return words.map((written, place) => {
    const corrections =
      unfinished && place === words.length - 1
        ? []
        : correctionsOf(written, vocabulary).map((correction) => correctedWord(written, correction));
    return { written, corrections, meant: corrections[0]?.word ?? written };
  });
}

function correctedWord(written: Word, { word: text, distance }: { word: string; distance: number }): QueryWord['corrections'][number] {
  const { start, end, clause } = written;
  return { text, distance, word: { ...read({ word: fold(text), start, end, clause }), negated: written.negated } };
}
