/**
 * A number from 0 up to 1, drawn by lot but always the same for the same key: FNV-1a with the finish of MurmurHash3.
 * Good for spreading; for nothing that must be hard to guess.
 */
export function lot(key: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) state = Math.imul(state ^ key.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** One of several, drawn by lot. */
export function pick<T>(choices: readonly T[], key: string): T {
  const choice = choices[Math.floor(lot(key) * choices.length)];
  if (choice === undefined) throw new RangeError('There is nothing to pick from.');
  return choice;
}

/** The same things in an order drawn by lot. */
export const shuffled = <T extends { readonly slug: string }>(things: readonly T[], key: string): readonly T[] =>
  [...things].sort((one, other) => lot(`${key}/${one.slug}`) - lot(`${key}/${other.slug}`));
