import { expect, it } from '@jest/globals';
import { PART_BYTES } from '@halte/contract-kit';
import fc from 'fast-check';
import { cutParts } from './part-cutter.ts';

async function* from(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

it('gives back every byte in order, in parts of one size', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 2 * PART_BYTES + 1 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(sizes, async (lengths) => {
      const chunks = lengths.map((length, number) => Buffer.alloc(length, number + 1));
      const parts: Buffer[] = [];
      for await (const part of cutParts(from(chunks), 2)) parts.push(Buffer.from(part));
      expect(Buffer.concat(parts).equals(Buffer.concat(chunks))).toBe(true);
      expect(parts.slice(0, -1).every(({ length }) => length === PART_BYTES)).toBe(true);
      expect(parts.every(({ length }) => length > 0)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
