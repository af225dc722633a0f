/** A need under all the words that people have for it. */
export interface Concept {
  /** Kebab-case, English. Kept for good: the directory may map its taxonomy to it. */
  readonly id: string;
  /** What to call it in Dutch. */
  readonly label: string;
  /** Words for the same thing, as organisations and workers write them; a text is searched for these too. Parted by commas, like all below. */
  readonly same: string;
  /** Words for something near or wider, that may help as well. */
  readonly near?: string;
  /** How it is said on the street or in a question: recognised, but no text is searched for it. */
  readonly said?: string;
  readonly fr?: string;
  readonly en?: string;
}
