/** How much a way of finding a word counts against the word itself. */
export const WEIGHTS = {
  word: 1,
  /** All parts of a compound, not written as one word. */
  allParts: 0.9,
  synonym: 0.8,
  correction: 0.9,
  prefix: 0.6,
  /** The last part of a compound, which says what kind of thing it is. */
  head: 0.5,
  near: 0.4,
  /** A denied word without its mark: somebody without papers may be helped with papers. */
  denied: 0.4,
  part: 0.25,
} as const;
