/** Where somebody stands who has no question, but problems: a way in without a search word. */
export interface LifeSituation {
  /** Kebab-case, English; kept for good. */
  readonly id: string;
  /** How somebody would say it of themselves. */
  readonly nl: string;
  readonly fr: string;
  readonly en: string;
  /** What often helps, first things first: ids of concepts. */
  readonly needs: readonly string[];
  /** How it is said in a question, parted by commas. */
  readonly said: string;
}
