/** Spellings that sound alike in Dutch, in the order in which they are replaced. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ei/g, 'y'],
  [/ou/g, 'au'],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/sch/g, 's'],
  [/ch/g, 'g'],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/th|dt/g, 't'],
  [/d$/g, 't'],
  [/([a-z])\1+/g, '$1'],
];

/** What is left of a folded word when spellings that sound alike are one: `kleiding`, `kleidink` are not, `opfang` and `opvang` are. */
export function soundOf(word: string): string {
  return ALIKE.reduce((sound, [spelling, one]) => sound.replace(spelling, one), word);
}
