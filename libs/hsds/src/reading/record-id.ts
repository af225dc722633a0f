import { UUID } from '../formats.ts';
import type { TableName } from '../tables.ts';
import { sha1 } from './sha1.ts';

/** The name space of sources that are named by something else than a UUID. */
const SOURCES = '5b0c2d6e-6d0a-4c34-8b52-0a8f2f1e7d44';
const encoder = new TextEncoder();

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const DASH_BEFORE = new Set([4, 6, 8, 10]);

/** A UUID of version 5 (RFC 9562, section 5.5). */
export function uuid5(nameSpace: string, name: string): string {
  const text = encoder.encode(name);
  const bytes = new Uint8Array(16 + text.length);
  bytes.set(bytesOf(nameSpace));
  bytes.set(text, 16);
  const digest = sha1(bytes);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  let uuid = '';
  for (let index = 0; index < 16; index += 1) uuid += (DASH_BEFORE.has(index) ? '-' : '') + HEX[digest[index] ?? 0];
  return uuid;
}

/** The name space that was used last: an import has one source. */
let last = { uuid: '', bytes: new Uint8Array(16) };

function bytesOf(uuid: string): Uint8Array {
  if (last.uuid !== uuid) {
    const pairs = uuid.replaceAll('-', '').match(/../g) ?? [];
    last = { uuid, bytes: Uint8Array.from(pairs, (byte) => Number.parseInt(byte, 16)) };
  }
  return last.bytes;
}

/**
 * The id of a record that a source knows by a key. A key that is a UUID stays what it is; a number of an older package becomes a UUID of
 * source, table and key, the same at every import.
 * @param source the id of the source, or a name that it keeps
 */
export function recordId(source: string, table: TableName, key: string): string {
  return UUID.test(key) ? key.toLowerCase() : uuid5(nameSpaceOf(source), JSON.stringify([table, key]));
}

/**
 * The id of a row without one: a UUID of source, table and all that the row says, its parents included.
 * @param ordinal how many rows that say the same came before it
 */
export function contentId(source: string, table: TableName, content: unknown, ordinal: number): string {
  return uuid5(nameSpaceOf(source), JSON.stringify([table, content, ordinal]));
}

let lastSource = { source: '', nameSpace: '' };

function nameSpaceOf(source: string): string {
  if (lastSource.source !== source || source === '') {
    lastSource = { source, nameSpace: UUID.test(source) ? source.toLowerCase() : uuid5(SOURCES, source) };
  }
  return lastSource.nameSpace;
}

/** Counts how often an id came before: for the `ordinal` of rows without one. It keeps every id that it saw. */
export function countOrdinals(): (id: string) => number {
  const seen = new Map<string, number>();
  return (id) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before;
  };
}
