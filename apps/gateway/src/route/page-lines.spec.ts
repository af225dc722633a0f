import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOfPage } from './page-lines.ts';

const wellFormed = (text: string) => Buffer.from(text).toString();

it('gives each item its line, whatever is in it', () => {
  const text = fc.string({ unit: 'binary' });
  const item = fc.dictionary(text, fc.oneof(fc.jsonValue(), text), { maxKeys: 4 });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.option(text), (items, nextCursor) => {
      const page = linesOfPage(Buffer.from(JSON.stringify({ items, nextCursor: nextCursor === null ? null : wellFormed(nextCursor) })));
      const lines = Buffer.from(page.lines).toString();
      expect(lines).toBe(wellFormed(items.map((one) => `${JSON.stringify(one)}\n`).join('')));
      expect(page.nextCursor).toBe(nextCursor === null ? null : wellFormed(nextCursor));
    }),
    { numRuns: 500 },
  );
});

it.each(['{}', '[]', '{"items":[', '{"items":["a', '{"nextCursor":null,"items":[]}'])('refuses %s', (text) => {
  expect(() => linesOfPage(Buffer.from(text))).toThrow();
});
