import type { TableName } from '@halte/hsds';
import { hash } from 'node:crypto';

/** The name space of the sample region (RFC 9562, section 5.5). */
const NAME_SPACE = Buffer.from('6d1f0f4e8f1b4f0c9d2e3c5a7b9e1f20', 'hex');

/**
 * The id of a record, the same on every machine: a UUID of version 5 (RFC 9562) made of its table and its slug.
 * By Node's own hash, eight times as fast as one for any runtime: a larger region has millions of ids.
 * @param slug for what hangs on a record, that record's slug, a slash and a number: `lepel-soep/1`
 */
export function idOf(table: TableName, slug: string): string {
  const hex = hash('sha1', Buffer.concat([NAME_SPACE, Buffer.from(`${table}/${slug}`)]), 'hex');
  const variant = VARIANT[Number.parseInt(hex.charAt(16), 16) & 3] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const VARIANT = ['8', '9', 'a', 'b'] as const;
