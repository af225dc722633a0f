import { FIRST_PARTS, HEADS, KNOWN_STEMS, LINKS } from './lexicon.ts';
import { stem } from './stem.ts';

const [SHORTEST_PART, SHORTEST_UNKNOWN, MOST_PARTS] = [3, 4, 4];

/**
 * The parts of a long word, last one (which says what kind of thing it is) at the end: `voedselbedeling` → `voedsel`, `bedeling`.
 * Parts are stems. Empty where the word is simple or unknown.
 *
 * Each part is a word of the field; behind an unknown first part a common last one is recognised (`sterrenlijn` → `ster`,
 * `lijn`). Of several readings the one with the fewest parts holds, then the one with the longest first part.
 */
export function compoundParts(word: string, stemOfWord = stem(word)): readonly string[] {
  if (word.length < 2 * SHORTEST_PART || KNOWN_STEMS.has(stemOfWord) || !/^[a-z]+$/.test(word)) return [];
  return knownParts(word, MOST_PARTS, new Map()) ?? partsByHead(stemOfWord);
}

/** `seen` holds what was tried for the rest of the word: without it a word of repeated parts takes exponential time. */
function knownParts(word: string, most: number, seen: Map<string, readonly string[] | undefined>): readonly string[] | undefined {
  const key = `${most}${word}`;
  if (seen.has(key)) return seen.get(key);
  let best: readonly string[] | undefined;
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const first = word.slice(0, end);
    if (!FIRST_PARTS.has(first)) continue;
    const rest = partsOfRest(word.slice(end), most - 1, seen);
    if (rest && rest.length + 1 < (best?.length ?? Infinity)) best = [firstStem(first), ...rest];
  }
  seen.set(key, best);
  return best;
}

function partsOfRest(rest: string, most: number, seen: Map<string, readonly string[] | undefined>): readonly string[] | undefined {
  const simple = stem(rest);
  if (KNOWN_STEMS.has(simple)) return [simple];
  return most > 1 ? knownParts(rest, most, seen) : undefined;
}

/** The stem without what only links: `voedings` → `voed`. */
function firstStem(first: string): string {
  const links = LINKS.map((link) => (first.endsWith(link) ? stem(first.slice(0, first.length - link.length)) : ''));
  return links.find((candidate) => KNOWN_STEMS.has(candidate)) ?? stem(first);
}

function partsByHead(whole: string): readonly string[] {
  for (let start = SHORTEST_UNKNOWN; start <= whole.length - SHORTEST_PART; start += 1) {
    const head = HEADS.get(whole.slice(start));
    if (head !== undefined) return [stem(whole.slice(0, start)), head];
  }
  return [];
}
