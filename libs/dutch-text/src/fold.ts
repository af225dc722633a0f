/** Letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const WHOLE_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Accents, soft hyphens, joiners, signs. */
const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const PLAIN = /^[a-z0-9]*$/;

/**
 * A word as it is compared: letters and digits only, lower case, no accents, `ij` as `y` (so `kledij`, `kledĳ` and `KLEDIJ` are one).
 * Any string is welcome; folding twice gives the same as folding once.
 */
export function fold(text: string): string {
  const plain = PLAIN.test(text) ? text : withoutMarks(text.normalize('NFKD').toLowerCase());
  return plain.includes('ij') ? plain.replaceAll('ij', 'y') : plain;
}

/** Lower case can bring marks back (`İ`), so they go last. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(NO_LETTERS, '')
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter] ?? letter);
}
