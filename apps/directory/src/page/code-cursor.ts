import { badCursor } from '@halte/nest-contract';

const MARK = 'code:';

/** Writes down where a page of a list in the order of codes ends. */
export function codeCursor(code: string): string {
  return Buffer.from(MARK + code).toString('base64url');
}

/** @throws Failure `invalid_input` naming `cursor` where this is none of ours */
export function readCodeCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!/^code:[\w.-]+$/.test(text) || Buffer.from(text).toString('base64url') !== cursor) throw badCursor();
  return text.slice(MARK.length);
}
