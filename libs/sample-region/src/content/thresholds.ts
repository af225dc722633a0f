/** What a threshold profile tells of. */
export const THRESHOLDS = [
  'no_papers',
  'no_address',
  'anonymous',
  'no_appointment',
  'no_referral',
  'dogs',
  'cash_free',
  'tolerates_use',
  'drop_in',
  'luggage',
  'couples',
  'children',
] as const;

/** One threshold. */
export type Threshold = (typeof THRESHOLDS)[number];

/** What is known: a threshold that is left out, nobody knows. */
export type Thresholds = Readonly<Partial<Record<Threshold, boolean>>>;

/**
 * Reads thresholds: `dogs` is there, `!dogs` is not.
 * @throws TypeError where a word is none
 */
export function thresholds(words: readonly string[]): Thresholds {
  return Object.fromEntries(words.map((word) => [thresholdOf(word.replace('!', '')), !word.startsWith('!')]));
}

function thresholdOf(word: string): Threshold {
  const threshold = THRESHOLDS.find((known) => known === word);
  if (!threshold) throw new TypeError(`No threshold: ${word}`);
  return threshold;
}
