import { columnTypes } from './column-types.ts';

const instant = columnTypes.getTypeParser(1184);
const bigint = columnTypes.getTypeParser(20);

describe('columns', () => {
  it.each([
    ['2026-11-24 23:52:18+00', '2026-11-24T23:52:18.000Z'],
    ['2026-11-24 23:52:18.5+00', '2026-11-24T23:52:18.500Z'],
    ['2026-11-24 23:52:18.123456+00', '2026-11-24T23:52:18.123Z'],
    ['infinity', 'infinity'],
  ])('give the instant %s as %s', (text, json) => {
    expect(instant(text)).toBe(json);
  });

  it('give a bigint as a number, and none that is not it', () => {
    expect(bigint('-9007199254740991')).toBe(-9007199254740991);
    expect(() => bigint('9007199254740992')).toThrow(RangeError);
  });
});
