import { refuse, type Failure } from '@halte/contract-kit';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Where a list in the order of ids goes on. The database would refuse another text too, without naming the field.
 * @returns nothing for the first page
 * @throws Failure `invalid_input` naming `cursor` where it is no id in lower case, as all of ours are
 * @example return pageWithin(await this.store.list(context, limit + 1, readIdCursor(cursor)), limit, ({ id }) => id);
 */
export function readIdCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined || UUID.test(cursor)) return cursor;
  throw badCursor();
}

/** The refusal, `invalid_input`, for a `cursor` that no page gave out. */
export function badCursor(): Failure {
  return refuse('invalid_input', undefined, {
    details: [{ field: 'cursor', message: 'is not the nextCursor of a page; leave it out to begin at the first one' }],
  });
}
