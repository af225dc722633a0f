import { DOMAIN_WORDS, WORD_HEADS } from './data/domain-words.ts';
import { VERB_ROOTS } from './data/verb-roots.ts';
import { stem } from './stem.ts';
import { wordsIn } from './word-list.ts';

const WORDS = wordsIn(DOMAIN_WORDS);
/** What Dutch puts between two parts: `hond(en)voer`, `school(s)boek`. */
export const LINKS: readonly string[] = ['', 's', 'e', 'n', 'en', 'er'];

/** Stems of the simple words of the field. */
export const KNOWN_STEMS: ReadonlySet<string> = new Set(WORDS.map(stem));

/** The forms in which a word begins a compound: `dakloos` → `daklozen`, `slaap`, `bril` → `brillen`, `verkeer` → `verkeers`. */
export const FIRST_PARTS: ReadonlySet<string> = new Set(
  [...WORDS, ...wordsIn(VERB_ROOTS)].flatMap((word) => [...LINKS.map((link) => word + link), ...pluralsOf(word)]),
);

/** The last parts that stand behind anything, by what is left of them at the end of a longer stem (`plaats` → `plats`). */
export const HEADS: ReadonlyMap<string, string> = new Map(wordsIn(WORD_HEADS).map((head) => [stem(`bax${head}`).slice(3), stem(head)]));

/** Both spellings a plural in -en may take; the one that does not exist does no harm here. */
function pluralsOf(word: string): string[] {
  const soft = word.replace(/s$/, 'z').replace(/f$/, 'v');
  return [
    `${soft.replace(/(aa|ee|oo|uu)([^aeiouy])$/, (_all, vowels: string, end: string) => vowels.charAt(0) + end)}en`,
    `${word}${word.slice(-1)}en`,
  ];
}
