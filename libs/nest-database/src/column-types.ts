import { types } from 'pg';

type Parse = (text: string) => unknown;

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

const own: Readonly<Record<number, Parse>> = {
  [INT8]: safeInteger,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: instant,
};

/** How columns become values that JSON can carry: an instant is RFC 3339 text in UTC, a date is its text, a bigint a number. */
export const columnTypes = {
  getTypeParser(type: number, format: 'text' | 'binary' = 'text'): Parse {
    return own[type] ?? types.getTypeParser(type, format);
  },
};

/** `2026-11-24 23:52:18.5+00` of a session in UTC → `2026-11-24T23:52:18.500Z`; finer than a millisecond is cut off. */
function instant(text: string): string {
  if (!text.endsWith('+00')) return text;
  const time = text.slice(11, -3);
  return `${text.slice(0, 10)}T${(time.length === 8 ? `${time}.` : time).padEnd(12, '0').slice(0, 12)}Z`;
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint does not fit a number');
  return value;
}
