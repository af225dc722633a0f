import type { Grades } from '../judgements.ts';

/** How far down anyone reads. */
const DEPTH = 10;
/** From this grade on an answer helps. */
const GOOD = 2;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.slice(0, DEPTH).reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0);

/** nDCG@10 with exponential gain: 1 for the best order there is. What is not judged counts as of no use. */
export function ndcg(ranking: readonly string[], grades: Grades): number {
  const ideal = discounted(Object.values(grades).sort((one, other) => other - one));
  return ideal === 0 ? 0 : discounted(ranking.map((slug) => grades[slug] ?? 0)) / ideal;
}

/** One over the rank of the first answer of grade 2 or 3; 0 where there is none in the first ten. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const rank = ranking.slice(0, DEPTH).findIndex((slug) => (grades[slug] ?? 0) >= GOOD);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** How many of the first ten were judged, and how many there were. */
export function judgedAt10(ranking: readonly string[], grades: Grades): { readonly judged: number; readonly shown: number } {
  const first = ranking.slice(0, DEPTH);
  return { judged: first.filter((slug) => grades[slug] !== undefined).length, shown: first.length };
}

/** For a question that nothing answers: 1 for saying nothing, else 0 (precision, where every answer is wrong). */
export const silence = (ranking: readonly string[]): number => (ranking.length === 0 ? 1 : 0);
