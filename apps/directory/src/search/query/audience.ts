import type { Caller } from '@halte/nest-identity';
import type { Viewer } from '../index/viewer.ts';

/**
 * Which views of the index a caller is shown. Every statement on the index takes it: row-level security cannot stand there, since the
 * operators of full text are not leakproof.
 */
export function audienceOf({ organisation }: Pick<Caller, 'organisation'>): readonly Viewer[] {
  return organisation === undefined ? ['public'] : ['partner', `org:${organisation}`];
}
