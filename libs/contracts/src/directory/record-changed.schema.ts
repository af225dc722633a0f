import type { Audience } from '@halte/contract-kit';
import { z } from 'zod';
import { id, instant, version } from '../fields.ts';
import { Visibility } from './organization.schema.ts';

/** Tells that a record was made, changed or removed. */
export const RecordChanged = z
  .object({
    id: id('the record'),
    maintainedBy: id('the organisation that maintains the record'),
    version,
    change: z
      .enum(['created', 'updated', 'removed'])
      .describe('What happened to the record. What is no longer for everybody is `removed` for everybody, as if it were gone.'),
    visibility: Visibility,
    lastModified: instant('When it happened'),
  })
  .meta({ id: 'RecordChanged', description: 'A record was made, changed or removed. Carries no content: read the record for that.' });

/**
 * Who is told of a change: those who may see the record. Of a record for allies only its maintainer is told, since an event that named
 * its allies would tell each of them who the others are.
 */
export function audienceOf(payload: { readonly visibility: 'public' | 'partner' | 'ally'; readonly maintainedBy: string }): Audience {
  if (payload.visibility === 'public') return 'public';
  return payload.visibility === 'partner' ? 'partners' : [payload.maintainedBy];
}
