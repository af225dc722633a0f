export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Below this the true mean of paired differences lies in one of twenty cases: the 5th percentile of the means of
 * resampled questions (percentile bootstrap). The same on every machine.
 */
export function bootstrapLowerBound(differences: readonly number[], { samples = 5_000, seed = 1 } = {}): number {
  const random = generator(seed);
  const pick = () => differences[Math.floor(random() * differences.length)] ?? 0;
  const means = Array.from({ length: samples }, () => mean(differences.map(pick))).sort((one, other) => one - other);
  return means[Math.floor(samples * 0.05)] ?? 0;
}

/** A linear congruential generator (modulus 2^32): repeatable, and good enough to resample with. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
