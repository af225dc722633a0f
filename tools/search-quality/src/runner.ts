import type { Question } from './question.ts';

/** A search that can be measured. */
export interface Runner {
  readonly name: string;
  /** Slugs of services and find places, best first. It is asked with everything but the slice and the id in mind. */
  search(question: Question): Promise<readonly string[]>;
}
