import { DOMAIN_WORDS } from './data/domain-words.ts';
import { IRREGULAR_WORDS } from './data/irregular-words.ts';
import { VERB_ROOTS } from './data/verb-roots.ts';
import { fold } from './fold.ts';
import { entriesIn, wordsIn } from './word-list.ts';

/** `y` also stands for `ij`; see `fold`. */
const VOWEL = '[aeiouy]';
const SYLLABLES = new RegExp(`${VOWEL}+`, 'g');
const SHORT_SYLLABLE = new RegExp(`^([^aeiouy]*)([aeou])([bcdfgklmnprstvz])$`);
const LONG_END = /(aa|ee|oo|uu)(?=[^aeiouy]+$)/;
const DOUBLE_END = /([^aeiouy])\1$/;
/** Endings without stress, whose plural is in -s, and those of loan words. */
const PLURAL_S = /(?:e[lmnr]|[bcdfgkpst]je|ie|aar|oor|eur|ier|oir|ee|[tdmnkgszh]e)s$/;
const DIMINUTIVE_S = /[bcdfgkpst]jes?$/;

const KNOWN = new Set(wordsIn(DOMAIN_WORDS));
const VERBS = new Set(wordsIn(VERB_ROOTS));
const IRREGULAR = new Map(
  entriesIn(IRREGULAR_WORDS).flatMap(([word, forms]) => [word, ...forms].map((form) => [fold(form), fold(word)] as const)),
);

/**
 * What all forms of a Dutch word have in common: `slaapplaatsen` and `slaapplaats`, `daklozen` and `dakloos`, `helpt` and `helpen`.
 * It need not be a word itself, so never show it. Takes a word from `fold`; the stem of a stem is that stem.
 *
 * Words in other scripts, with digits, or of fewer than three letters come back as they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let current = word;
  for (;;) {
    const shorter = step(current);
    if (shorter === current) return current;
    current = shorter;
  }
}

/** One ending less. Each step but the last makes the word shorter, or takes off an -e that does not come back. */
function step(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const ending = irregularEnd(word);
  if (ending !== undefined) return ending;
  if (word.length < 3) return word;
  return (
    withoutHeid(word) ??
    withoutDiminutive(word) ??
    withoutS(word) ??
    withoutIng(word) ??
    withoutEn(word) ??
    withoutE(word) ??
    withoutT(word) ??
    evenEnd(word)
  );
}

/** Irregular forms at the end of a long word: `inloopcentra` → `inloopcentrum`, `winterkleren`. */
function irregularEnd(word: string): string | undefined {
  for (let length = 5; length <= Math.min(9, word.length - 4); length += 1) {
    const base = IRREGULAR.get(word.slice(-length));
    if (base !== undefined && !word.endsWith(base)) return word.slice(0, -length) + base;
  }
  return undefined;
}

function withoutHeid(word: string): string | undefined {
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  const base = word.endsWith('heid') ? word.slice(0, -4) : '';
  return base.length >= 3 && syllables(base) > 0 && !base.endsWith('c') ? base : undefined;
}

function withoutDiminutive(word: string): string | undefined {
  if (!DIMINUTIVE_S.test(word)) return undefined;
  const small = word.endsWith('s') ? word.slice(0, -1) : word;
  const base = diminished(small);
  return base.length >= 2 && syllables(base) > 0 ? base : undefined;
}

/** `huisje` → `huis`, `boompje` → `boom`, `stoeltje` → `stoel`, `kaartje` → `kaart`, `bonnetje` → `bon`. */
function diminished(word: string): string {
  const [withoutJe, withoutTje] = [word.slice(0, -2), word.slice(0, -3)];
  if (word.endsWith('mpje')) return withoutTje;
  if (!word.endsWith('tje') || KNOWN.has(withoutJe)) return withoutJe;
  if (KNOWN.has(withoutTje)) return withoutTje;
  if (/([bdfgklmnprst])\1etje$/.test(word)) return word.slice(0, -5);
  if (/(?:aa|oo|uu)tje$/.test(word) && KNOWN.has(word.slice(0, -4))) return word.slice(0, -4);
  return /(?:e[lnr]|[lnr]|w|[aeiou]i|y|oe|ie)tje$/.test(word) ? withoutTje : withoutJe;
}

function withoutS(word: string): string | undefined {
  if (!word.endsWith('s')) return undefined;
  const base = word.slice(0, -1);
  if (KNOWN.has(base) && !KNOWN.has(word)) return base;
  return PLURAL_S.test(word) && syllables(base) > 1 && !KNOWN.has(word) ? base : undefined;
}

function withoutIng(word: string): string | undefined {
  const base = word.endsWith('ing') ? word.slice(0, -3) : '';
  return base.length >= 3 && syllables(base) > 0 && !/[aeiou]$/.test(base) ? repaired(base) : undefined;
}

function withoutEn(word: string): string | undefined {
  const base = word.endsWith('en') ? word.slice(0, -2) : '';
  if (base.length < 2 || syllables(base) === 0) return undefined;
  return /(?:[^aeiou]|ee|ie|[aeou]i)$/.test(base) ? repaired(base) : undefined;
}

function withoutE(word: string): string | undefined {
  const base = word.endsWith('e') ? word.slice(0, -1) : '';
  return base.length >= 3 && syllables(base) > 0 && /[^aeiou]$/.test(base) ? repaired(base) : undefined;
}

function withoutT(word: string): string | undefined {
  if (KNOWN.has(word) || VERBS.has(word)) return undefined;
  const base = /[td]$/.test(word) ? word.slice(0, -1) : '';
  return VERBS.has(base) ? base : undefined;
}

/** What an ending had changed: `lop(en)` → `loop`, `brill(en)` → `bril`, `huiz(en)` → `huis`, `briev(en)` → `brief`. */
function repaired(base: string): string {
  if (DOUBLE_END.test(base)) return base.slice(0, -1);
  return hardened(base.replace(SHORT_SYLLABLE, '$1$2$2$3'));
}

function hardened(word: string): string {
  if (word.endsWith('z')) return `${word.slice(0, -1)}s`;
  return word.endsWith('v') ? `${word.slice(0, -1)}f` : word;
}

/** Behind the first syllable long vowels are written short: there spelling does not tell `problemen` from `probleem` by its stress. */
function evenEnd(word: string): string {
  const single = hardened(word.replace(DOUBLE_END, '$1'));
  return syllables(single) > 1 ? single.replace(LONG_END, (vowels) => vowels.charAt(0)) : single;
}

function syllables(word: string): number {
  return word.match(SYLLABLES)?.length ?? 0;
}
