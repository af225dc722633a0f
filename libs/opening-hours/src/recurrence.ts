import { addDays, dayNumber, dayOfMonth, daysInMonth, monthNumber, weekdayOf, type Day, type Weekday } from './calendar-day.ts';
import type { ScheduleRule } from './opening-rules.ts';

const WEEK_ORDER: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const BYDAY = /([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)/g;
/** A Monday, from which weeks are counted where a rule has no first day. */
const SOME_MONDAY = '1970-01-05';
/** A `count` is followed for so many days at the most, which is more than any schedule promises. */
const MOST_COUNTED_DAYS = 3_700;

/** Whether a rule is about this day, holidays and closures aside (RFC 5545 section 3.3.10, of which HSDS takes weekly and monthly). */
export function recursOn(rule: ScheduleRule, day: Day): boolean {
  if (!isWithin(rule, day) || !matches(rule, day)) return false;
  return !rule.count || !rule.dtstart || occurrencesBefore(rule, rule.dtstart, day) < rule.count;
}

function isWithin({ valid_from: from, valid_to: to, dtstart, until }: ScheduleRule, day: Day): boolean {
  return (from ?? day) <= day && (dtstart ?? day) <= day && day <= (to ?? day) && day <= (until ?? day);
}

function matches(rule: ScheduleRule, day: Day): boolean {
  if (rule.freq === 'MONTHLY') return isMonth(rule, day) && isDayOfMonth(rule, day);
  if (rule.byday) return isWeek(rule, day) && daysOf(rule.byday).some(({ weekday }) => weekday === weekdayOf(day));
  if (rule.bymonthday) return isDayOfMonth(rule, day);
  if (!rule.dtstart) return true;
  return rule.freq === 'WEEKLY' ? isWeek(rule, day) && weekdayOf(rule.dtstart) === weekdayOf(day) : rule.dtstart === day;
}

function isWeek({ interval, dtstart }: ScheduleRule, day: Day): boolean {
  if (!interval || interval === 1) return true;
  const weeks = (dayNumber(mondayOf(day)) - dayNumber(mondayOf(dtstart ?? SOME_MONDAY))) / 7;
  return weeks % interval === 0;
}

function isMonth({ interval, dtstart }: ScheduleRule, day: Day): boolean {
  if (!interval || interval === 1) return true;
  return (monthNumber(day) - monthNumber(dtstart ?? SOME_MONDAY)) % interval === 0;
}

function isDayOfMonth({ byday, bymonthday, dtstart }: ScheduleRule, day: Day): boolean {
  if (bymonthday) return bymonthday.split(',').some((text) => isNth(Number(text), dayOfMonth(day), daysInMonth(day)));
  if (byday) return daysOf(byday).some(({ nth, weekday }) => weekday === weekdayOf(day) && isNthWeekday(nth, day));
  return dayOfMonth(dtstart ?? day) === dayOfMonth(day);
}

function isNth(nth: number, day: number, days: number): boolean {
  return nth > 0 ? nth === day : days + 1 + nth === day;
}

function isNthWeekday(nth: number, day: Day): boolean {
  if (nth === 0) return true;
  const [date, days] = [dayOfMonth(day), daysInMonth(day)];
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((days - date + 1) / 7) === -nth;
}

function daysOf(byday: string): { readonly nth: number; readonly weekday: Weekday }[] {
  return [...byday.matchAll(BYDAY)].map(([, nth = '0', weekday]) => ({ nth: Number(nth), weekday: weekday as Weekday }));
}

function mondayOf(day: Day): Day {
  return addDays(day, -WEEK_ORDER.indexOf(weekdayOf(day)));
}

function occurrencesBefore(rule: ScheduleRule, first: Day, day: Day): number {
  const days = Math.min(dayNumber(day) - dayNumber(first), MOST_COUNTED_DAYS);
  return Array.from({ length: days }, (_, later) => addDays(first, later)).filter(
    (earlier) => isWithin(rule, earlier) && matches(rule, earlier),
  ).length;
}
