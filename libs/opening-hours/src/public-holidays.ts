import { addDays, type Day } from './calendar-day.ts';

const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;
const MOST_YEARS = 200;

const byYear = new Map<number, ReadonlySet<Day>>();

/** Whether a day is one of the ten public holidays of Belgium (law of 4 January 1974). */
export function isPublicHoliday(day: Day): boolean {
  return holidaysOf(Number(day.slice(0, 4))).has(day);
}

function holidaysOf(year: number): ReadonlySet<Day> {
  const known = byYear.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const moving = [EASTER_MONDAY, ASCENSION, WHIT_MONDAY].map((days) => addDays(easter, days));
  const holidays = new Set([...FIXED.map((date) => `${year}-${date}`), ...moving]);
  if (byYear.size < MOST_YEARS) byYear.set(year, holidays);
  return holidays;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  const [month, date] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
