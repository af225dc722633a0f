import { createHash } from 'node:crypto';

/** The id of a sample record, the same on every machine: a UUID of version 8 (RFC 9562) made of its slug. */
export function sampleId(slug: string): string {
  const hash = createHash('sha256').update(`halte sample ${slug}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
