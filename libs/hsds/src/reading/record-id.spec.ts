import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { contentId, countOrdinals, recordId, uuid5 } from './record-id.ts';
import { sha1 } from './sha1.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('makes SHA-1 of any bytes', () => {
  const long = fc.uint8Array({ maxLength: 300 });
  fc.assert(fc.property(long, (bytes) => Buffer.from(sha1(bytes)).equals(createHash('sha1').update(bytes).digest())));
});

it('makes the UUID of RFC 9562, appendix A.4', () => {
  expect(uuid5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('keeps a key that is a UUID, in lower case', () => {
  expect(recordId('illinois', 'service', DNS.toUpperCase())).toBe(DNS);
});

it('makes an id of source, table and key', () => {
  const id = recordId('illinois', 'service', '135836');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(recordId('illinois', 'service', '135836')).toBe(id);
  const others = [recordId('ohio', 'service', '135836'), recordId('illinois', 'location', '135836'), recordId(DNS, 'service', '135836')];
  expect(new Set([id, ...others]).size).toBe(4);
});

it('counts rows that say the same', () => {
  const ordinal = countOrdinals();
  const ids = [0, 1, 2].map((before) => contentId('illinois', 'phone', ['03'], before));
  expect(new Set(ids).size).toBe(3);
  expect([ordinal('a'), ordinal('b'), ordinal('a'), ordinal('a')]).toEqual([0, 0, 1, 2]);
});
