import { badCursor, readIdCursor } from '@halte/nest-contract';

/** Where a stream goes on: after a record or, when those are through, after a tombstone. */
export type StreamPosition =
  | { readonly kind: 'records'; readonly after: string | undefined }
  | { readonly kind: 'tombstones'; readonly at: string; readonly id: string };

/** Before every tombstone. */
export const FIRST_TOMBSTONE = 'gone 0001-01-01T00:00:00.000Z 00000000-0000-0000-0000-000000000000';

const TOMBSTONE = /^gone (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/;

export function tombstoneCursor({ id, removed_at }: { readonly id: string; readonly removed_at: string }): string {
  return `gone ${removed_at} ${id}`;
}

/** @throws Failure `invalid_input` naming `cursor` where this is none of ours */
export function readStreamCursor(cursor: string | undefined): StreamPosition {
  if (!cursor?.startsWith('gone')) return { kind: 'records', after: readIdCursor(cursor) };
  const [, at, id] = TOMBSTONE.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw badCursor();
  return { kind: 'tombstones', at, id };
}
