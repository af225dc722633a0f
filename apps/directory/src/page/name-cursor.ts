import { badCursor } from '@halte/nest-contract';

/** Where a page by name ends: the part of the name that the list is ordered by, and the id. */
export interface NamePosition {
  readonly sortName: string;
  readonly id: string;
}

const ID_BYTES = 16;

/** Order goes by this many characters of a name, then by id: so the longest cursor still fits into 500 characters. */
export const SORT_NAME_CHARACTERS = 80;

/** Writes a position down: the bytes of the id, then the name. */
export function nameCursor({ name, id }: { readonly name: string; readonly id: string }): string {
  const sortName = Array.from(name).slice(0, SORT_NAME_CHARACTERS).join('');
  return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), Buffer.from(sortName)]).toString('base64url');
}

/** @throws Failure `invalid_input` naming `cursor` where this is none of ours */
export function readNameCursor(cursor: string | undefined): NamePosition | undefined {
  if (cursor === undefined) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  const sortName = decode(bytes.subarray(ID_BYTES));
  if (!sortName || bytes.toString('base64url') !== cursor) throw badCursor();
  const hex = bytes.toString('hex', 0, ID_BYTES);
  return { sortName, id: hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5') };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
