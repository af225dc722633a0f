import { soundOf } from './sound.ts';

const PREFIX = 7;

/**
 * Finds the words that a mistyped one may be, without looking at all of them: two words that differ in at most two letters have a
 * spelling in common once up to two letters are left out of each (of the first seven; what comes behind is compared after).
 * Spellings are kept as 32-bit hashes in flat tables, about 200 bytes a word.
 */
export class SpellingIndex {
  /** Places by bucket: those of bucket `b` stand from `#starts[b]` to `#starts[b + 1]`. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    const hashes = words.map((word) => spellingsOf(word));
    const total = hashes.reduce((sum, { length }) => sum + length, 0);
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(total, 16))) - 1;
    this.#starts = startsOf(hashes, this.#mask);
    this.#places = new Uint32Array(total);
    this.#fill(hashes);
  }

  #fill(hashes: readonly (readonly number[])[]): void {
    const next = this.#starts.slice();
    for (const [place, spellings] of hashes.entries()) {
      for (const spelling of spellings) {
        const bucket = spelling & this.#mask;
        const at = next[bucket] ?? 0;
        this.#places[at] = place;
        next[bucket] = at + 1;
      }
    }
  }

  /** Places of words that may be near, in no order that means anything; some are not. */
  near(word: string): ReadonlySet<number> {
    return this.#in(spellingsOf(word));
  }

  /** Places of words that may sound the same; some do not. */
  alike(word: string): ReadonlySet<number> {
    return this.#in([soundHash(word)]);
  }

  #in(spellings: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const spelling of spellings) {
      const bucket = spelling & this.#mask;
      for (let at = this.#starts[bucket] ?? 0; at < (this.#starts[bucket + 1] ?? 0); at += 1) found.add(this.#places[at] as number);
    }
    return found;
  }
}

/** Running sums of how many spellings fall into each bucket. */
function startsOf(hashes: readonly (readonly number[])[], mask: number): Uint32Array {
  const starts = new Uint32Array(mask + 2);
  for (const spellings of hashes)
    for (const spelling of spellings) starts[(spelling & mask) + 1] = (starts[(spelling & mask) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  return starts;
}

/** Hashes of the beginning of a word with none, one and, in longer words, two letters left out, and of its sound. */
function spellingsOf(word: string): number[] {
  const beginning = word.slice(0, PREFIX);
  const spellings = new Set([beginning]);
  for (let pass = word.length >= 6 ? 2 : 1; pass > 0; pass -= 1) for (const spelling of [...spellings]) leaveOutOne(spelling, spellings);
  return [...[...spellings].map(hashOf), soundHash(word)];
}

function soundHash(word: string): number {
  return hashOf(`~${soundOf(word)}`);
}

function leaveOutOne(spelling: string, into: Set<string>): void {
  for (let place = 0; place < spelling.length; place += 1) into.add(spelling.slice(0, place) + spelling.slice(place + 1));
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
