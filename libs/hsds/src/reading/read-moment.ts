import { DATETIME } from '../formats.ts';
import type { Read } from './reading.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day: `2026-08-12`, also with slashes or with a time behind it. */
export function readDate(text: string): Read<string> {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return { wrong: 'not_a_date' };
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return { wrong: 'absurd_date' };
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year > 0 && day >= 1 && day <= (month === 2 && !leap ? 28 : (MONTH_LENGTHS[month - 1] ?? 0));
}

/** A point in time; without an offset it is taken for UTC. */
export function readDateTime(text: string): Read<string> {
  const [, day = text, clock = '00:00:00', offset = 'Z'] = /^(\d{4}-\d\d-\d\d)(?:[T ]([\d:.]+))?(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  const read = readDate(day);
  if (read.value === undefined) return { wrong: read.wrong === 'absurd_date' ? 'absurd_date' : 'not_a_datetime' };
  const seconds = /^\d\d:\d\d$/.test(clock) ? `${clock}:00` : clock;
  const zone = offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase();
  const value = `${read.value}T${seconds}${zone}`;
  return DATETIME.test(value) ? { value } : { wrong: 'not_a_datetime' };
}

const CLOCK = /^(\d{1,2})(?:(?:[:.h])(\d{2})(?::\d{2}(?:\.\d+)?)?|h)?\s*([ap])?\.?(?:m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** A time of the day as `HH:MM`: from `9:00`, `09:00:00`, `9h30`, `9 pm`; `24:00` is read as `00:00`. */
export function readTime(text: string): Read<string> {
  const [, hour, minute, half, offset] = CLOCK.exec(text) ?? [];
  const bare = /^\d+$/.test(text);
  const hours = hour === undefined || bare ? undefined : hoursOf(Number(hour), half);
  if (hours === undefined || Number(minute ?? 0) > 59 || (hours === 24 && Number(minute ?? 0) > 0)) return { wrong: 'not_a_time' };
  const value = `${String(hours % 24).padStart(2, '0')}:${minute ?? '00'}`;
  return offset === undefined ? { value } : { value, wrong: 'offset_left_out' };
}

function hoursOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
