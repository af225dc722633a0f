import { isAfter, readPosition, writePosition } from './page-position.ts';

const last = { score: 0.5, distance: 100, id: 7 };

describe('where a page ended', () => {
  it('is read as it was written', () => {
    const position = { ring: 3_000, beyond: 0, last };
    expect(readPosition(writePosition(position))).toEqual(position);
    expect(readPosition(undefined)).toBeUndefined();
  });

  it.each(['x', 'e30', Buffer.from('{"ring":1,"beyond":0,"more":1}').toString('base64url')])(
    'is refused where it is none of ours: %s',
    (cursor) => {
      expect(() => readPosition(cursor)).toThrow(
        expect.objectContaining({ code: 'invalid_input', details: [expect.objectContaining({ field: 'cursor' })] }),
      );
    },
  );

  it.each([
    [{ score: 0.4, distance: 1, id: 1 }, true],
    [{ score: 0.5, distance: 101, id: 1 }, true],
    [{ score: 0.5, distance: null, id: 1 }, true],
    [{ score: 0.5, distance: 100, id: 8 }, true],
    [last, false],
    [{ score: 0.6, distance: 1, id: 9 }, false],
  ])('lets through what comes after it: %o', (candidate, after) => {
    expect(isAfter({ ring: 1, beyond: 0, last }, candidate)).toBe(after);
  });
});
