import { conceptAlternatives, conceptOf } from './concepts.ts';
import type { QueryTerm } from './query.ts';

/**
 * What to look for on behalf of a need, without anybody having typed a word: for exploring from a life situation.
 *
 * @param id of a concept, as in `LifeSituation.needs`
 * @returns undefined for an unknown one
 */
export function needQuery(id: string): QueryTerm | undefined {
  const concept = conceptOf(id);
  if (concept === undefined) return undefined;
  return { text: concept.label, start: 0, end: concept.label.length, concepts: [id], alternatives: conceptAlternatives(id) };
}
