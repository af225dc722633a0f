import type { QueryTerm } from '@halte/dutch-text';

/** One way to answer a part of a question, as the index is asked for it. */
export interface SoughtAlternative {
  /** Which part of the question, from 1. */
  readonly term: number;
  readonly asked: string;
  readonly found: string;
  readonly why: string;
  /** What it counts for: of its part of the question, and that part of the whole. The best of each part add up to 1. */
  readonly weight: number;
  /** `tsquery` texts: anywhere, and under the labels A, A to B, A to C. */
  readonly anywhere: string;
  readonly labelled: readonly [A: string, AB: string, ABC: string];
}

const MOST_TERMS = 10;
/** Words that name a need say what somebody looks for; others (`mijn zoon`, `kapot`) tell about it. */
const TELLING = 0.3;

/** The parts of a question as queries on the index. */
export function soughtFor(terms: readonly QueryTerm[]): SoughtAlternative[] {
  const some = terms.slice(0, MOST_TERMS);
  const all = some.reduce((sum, term) => sum + importanceOf(term), 0);
  return some.flatMap((term, index) => alternativesOf(term, index + 1, importanceOf(term) / all));
}

function alternativesOf({ text, alternatives }: QueryTerm, term: number, share: number): SoughtAlternative[] {
  return alternatives.map(({ stems, weight, why, text: found }) => ({
    term,
    asked: text,
    found,
    why,
    weight: weight * share,
    anywhere: queryOf(stems, ''),
    labelled: [queryOf(stems, ':A'), queryOf(stems, ':AB'), queryOf(stems, ':ABC')] as const,
  }));
}

function importanceOf({ concepts }: QueryTerm): number {
  return concepts.length > 0 ? 1 : TELLING;
}

/** Any of them. */
export function anyOf(sought: readonly SoughtAlternative[]): string {
  return [...new Set(sought.map(({ anywhere }) => `(${anywhere})`))].join(' | ');
}

/** Stems hold letters, digits and the mark of a negation only. */
function queryOf(stems: readonly string[], labels: string): string {
  return stems.map((stem) => `'${stem}'${labels}`).join(' & ');
}
