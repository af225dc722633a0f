import { badCursor } from '@halte/nest-contract';
import type { ReviewPosition, ReviewRow } from './review.store.ts';

const NEVER = '-infinity';
const CURSOR = /^(-infinity|\d{4}-\d{2}-\d{2})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Writes down where a page ends: the day, then the id. */
export function reviewCursor({ verifiedOn, recordId }: Pick<ReviewRow, 'verifiedOn' | 'recordId'>): string {
  return `${verifiedOn ?? NEVER}~${recordId}`;
}

/** @throws Failure `invalid_input` naming `cursor` where this is none of ours */
export function readReviewCursor(cursor: string | undefined): ReviewPosition | undefined {
  if (cursor === undefined) return undefined;
  const [, verifiedOn, recordId] = CURSOR.exec(cursor) ?? [];
  if (verifiedOn === undefined || recordId === undefined) throw badCursor();
  return { verifiedOn, recordId };
}
