import type { Grade, Grades } from '../judgements.ts';

const GRADES: readonly Grade[] = [0, 1, 2, 3];

/** Pairs of grades that two passes gave to the same door for the same question. */
export const pairs = (one: ReadonlyMap<string, Grades>, other: ReadonlyMap<string, Grades>): readonly (readonly [Grade, Grade])[] =>
  [...one].flatMap(([id, grades]) =>
    Object.entries(grades).flatMap(([slug, grade]) => {
      const second = other.get(id)?.[slug];
      return second === undefined ? [] : [[grade, second] as const];
    }),
  );

/** Cohen's kappa with quadratic weights: 1 for the same grades everywhere, 0 for what chance would give. */
export function weightedKappa(judged: readonly (readonly [Grade, Grade])[]): number {
  const share = (side: 0 | 1, grade: Grade) => judged.filter((pair) => pair[side] === grade).length / judged.length;
  const observed = judged.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0) / judged.length;
  const expected = GRADES.flatMap((one) => GRADES.map((other) => share(0, one) * share(1, other) * (one - other) ** 2)).reduce(
    (a, b) => a + b,
    0,
  );
  return expected === 0 ? 1 : 1 - observed / expected;
}
