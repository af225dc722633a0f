import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { soundOf } from './sound.ts';
import { SpellingIndex } from './spelling-index.ts';

/** A word that may have been meant. */
export interface Correction {
  /** To show: as it stands in the texts, lower case. */
  readonly word: string;
  /** Letters that differ; 1 for a word that sounds the same. */
  readonly distance: number;
}

/** The words of what can be found, for mending typing errors and completing what is being typed. */
export interface Vocabulary {
  readonly size: number;
  /** Whether the word stands in it as written, apart from case and accents. */
  has(word: string): boolean;
  /** Words near a mistyped one, best first: nearest, then same first letter, then commonest. None for a word that is in it, or of one or two letters. */
  correct(word: string, options?: { limit?: number }): readonly Correction[];
  /** Words that begin so, commonest first. */
  complete(beginning: string, options?: { limit?: number }): readonly string[];
}

interface Entry {
  readonly folded: string;
  readonly shown: string;
  count: number;
}

/**
 * Makes a vocabulary; keep it, as making it takes a while. Make one per audience: a word that only partners may read must not be
 * completed or corrected to for anyone else.
 *
 * @param words each with how often it occurs, or by itself; a word that comes again is counted on
 */
export function createVocabulary(words: Iterable<string | readonly [word: string, count: number]>): Vocabulary {
  return new WordVocabulary(words);
}

class WordVocabulary implements Vocabulary {
  readonly #entries: readonly Entry[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #spellings: SpellingIndex;

  constructor(words: Iterable<string | readonly [word: string, count: number]>) {
    this.#entries = [...entriesOf(words).values()].sort((one, other) => (one.folded < other.folded ? -1 : 1));
    this.#places = new Map(this.#entries.map(({ folded }, place) => [folded, place]));
    this.#spellings = new SpellingIndex(this.#entries.map(({ folded }) => folded));
  }

  get size(): number {
    return this.#entries.length;
  }

  has(word: string): boolean {
    return this.#places.has(fold(word));
  }

  correct(word: string, { limit = 3 }: { limit?: number } = {}): readonly Correction[] {
    const folded = fold(word);
    const most = errorsAllowed(folded);
    if (most === 0 || this.#places.has(folded)) return [];
    const alike = this.#spellings.alike(folded);
    const found: (Correction & { entry: Entry })[] = [];
    for (const place of this.#spellings.near(folded)) {
      const entry = this.#entries[place] as Entry;
      const distance = distanceBetween(folded, entry.folded, { most, alike: alike.has(place) });
      if (distance <= most) found.push({ word: entry.shown, distance, entry });
    }
    return found
      .sort((one, other) => byLikelihood(folded, one, other))
      .slice(0, limit)
      .map(({ word: shown, distance }) => ({ word: shown, distance }));
  }

  complete(beginning: string, { limit = 5 }: { limit?: number } = {}): readonly string[] {
    const folded = fold(beginning);
    if (folded === '') return [];
    const found: Entry[] = [];
    for (let place = this.#firstFrom(folded); this.#entries[place]?.folded.startsWith(folded); place += 1)
      found.push(this.#entries[place] as Entry);
    const longer = found.filter((entry) => entry.folded !== folded && entry.count > 0);
    return longer
      .sort((one, other) => other.count - one.count || byWord(one, other))
      .slice(0, limit)
      .map(({ shown }) => shown);
  }

  #firstFrom(folded: string): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).folded < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function entriesOf(words: Iterable<string | readonly [word: string, count: number]>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const item of words) {
    const [word, count] = typeof item === 'string' ? [item, 1] : item;
    const folded = fold(word);
    const entry = entries.get(folded);
    if (entry) entry.count += count;
    else if (folded !== '') entries.set(folded, { folded, shown: word.toLowerCase(), count });
  }
  return entries;
}

/** In three letters one error may have made nearly anything, so only a lost letter is looked for there (`etn`). */
function errorsAllowed(word: string): number {
  if (word.length < 3 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word that sounds the same is one error away; one with two letters behind it is another word (`geweldig` is not `geweld`). */
function distanceBetween(typed: string, meant: string, { most, alike }: { most: number; alike: boolean }): number {
  if (typed.length === 3 && meant.length !== 4) return most + 1;
  const distance = editDistance(typed, meant, most);
  if (distance > 1 && alike && soundOf(typed) === soundOf(meant)) return 1;
  return distance > 1 && typed.startsWith(meant) ? most + 1 : distance;
}

function byLikelihood(typed: string, one: Correction & { entry: Entry }, other: Correction & { entry: Entry }): number {
  const first = ({ entry }: { entry: Entry }): number => (entry.folded[0] === typed[0] ? 0 : 1);
  return (
    one.distance - other.distance || first(one) - first(other) || other.entry.count - one.entry.count || byWord(one.entry, other.entry)
  );
}

function byWord(one: Entry, other: Entry): number {
  return one.folded < other.folded ? -1 : 1;
}
