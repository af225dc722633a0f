import { marksOf } from '../index/marks.ts';
import type { Counted } from './candidates.ts';

/** How many have something, at least. */
export interface Facet {
  readonly value: string;
  readonly atLeast: number;
}

const MOST_FACETS = 50;
const MOST_THRESHOLDS = 20;

/** What the nearest candidates have, commonest first; a service at several places counts once. */
export function facetsOf(counted: readonly Counted[]): { atLeast: number; needs: Facet[]; languages: Facet[]; thresholds: Facet[] } {
  const records = [...new Map(counted.map((one) => [one.recordId, one])).values()];
  return {
    atLeast: records.length,
    needs: tally(records.flatMap(({ needs }) => needs)).slice(0, MOST_FACETS),
    languages: tally(records.flatMap(({ languages }) => languages)).slice(0, MOST_FACETS),
    thresholds: tally(records.flatMap(({ marks }) => marksOf(marks))).slice(0, MOST_THRESHOLDS),
  };
}

function tally(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, atLeast]) => ({ value, atLeast }))
    .sort((one, other) => other.atLeast - one.atLeast || (one.value < other.value ? -1 : 1));
}
