import { phrasesIn } from './word-list.ts';
import { wordsOf, type Word } from './words.ts';

/** Words of a query that stand for something; `first` and `last` count its words from 0. */
export interface PhraseMatch<Value> {
  readonly first: number;
  readonly last: number;
  /** All that this phrase stands for. */
  readonly values: readonly Value[];
}

/** How a word stands in a phrase: by its stem; all words that deny are one. */
function keyOf(word: Word): string {
  return word.kind === 'negation' ? '!' : word.stem;
}

/**
 * Finds known phrases among words, longest first, in any inflection. A phrase of several content words is also found where
 * other little words stand between them (`bed voor de nacht`, `bed voor deze nacht`), and what is denied may come first
 * (`papieren heb ik niet`).
 */
export class PhraseTable<Value> {
  readonly #exact = new Map<string, Value[]>();
  readonly #loose = new Map<string, Value[]>();
  #longest = 0;

  readonly #key: (word: Word) => string;

  /**
   * @param entries each value with its phrases, parted by commas
   * @param options.inflected false for names: their words are found as they are only
   */
  constructor(entries: Iterable<readonly [value: Value, phrases: string]>, { inflected = true }: { inflected?: boolean } = {}) {
    this.#key = inflected ? keyOf : (word) => word.word;
    for (const [value, phrases] of entries) for (const phrase of phrasesIn(phrases)) this.#add(value, wordsOf(phrase));
  }

  #add(value: Value, words: readonly Word[]): void {
    const meaningful = words.filter((word) => word.kind !== 'stop');
    if (words.length === 0) return;
    this.#longest = Math.max(this.#longest, words.length);
    put(this.#exact, words.map(this.#key).join(' '), value);
    const joined = words.length === 2 ? words[0]?.joined : undefined;
    if (joined !== undefined) put(this.#exact, joined, value);
    if (meaningful.length > 1) put(this.#loose, meaningful.map(this.#key).join(' '), value);
    const [one, other] = meaningful;
    if (meaningful.length === 2 && one?.kind === 'negation' && other) put(this.#loose, `${this.#key(other)} !`, value);
  }

  /** What a stem by itself stands for. */
  valuesOf(stem: string): readonly Value[] {
    return this.#exact.get(stem) ?? [];
  }

  /** Phrases that do not overlap, from left to right. */
  match(words: readonly Word[]): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const match = this.#matchAt(words, first);
      if (match === undefined) continue;
      found.push(match);
      first = match.last;
    }
    return found;
  }

  #matchAt(words: readonly Word[], first: number): PhraseMatch<Value> | undefined {
    let best: PhraseMatch<Value> | undefined;
    let [exact, loose] = ['', words[first]?.kind === 'stop' ? undefined : ''];
    for (const [offset, word] of words.slice(first, first + this.#longest).entries()) {
      const stopped = word.kind === 'stop';
      exact += offset === 0 ? this.#key(word) : ` ${this.#key(word)}`;
      if (word.clause !== words[first]?.clause) loose = undefined;
      if (loose !== undefined && !stopped) loose += loose === '' ? this.#key(word) : ` ${this.#key(word)}`;
      const values =
        this.#exact.get(exact) ??
        (loose === undefined || stopped || deniesWhatFollows(words[first], word) ? undefined : this.#loose.get(loose));
      if (values) best = { first, last: first + offset, values };
    }
    return best;
  }
}

/** `slapen zonder papieren`: here `zonder` says nothing of `slapen`. */
function deniesWhatFollows(first: Word | undefined, last: Word): boolean {
  return last.kind === 'negation' && first?.negated !== true;
}

function put<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const values = table.get(key);
  if (values === undefined) table.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
