import type { Day } from './calendar-day.ts';
import { minuteOf } from './local-time.ts';
import type { Closure, OpeningRules, ScheduleRule } from './opening-rules.ts';
import { isPublicHoliday } from './public-holidays.ts';
import { recursOn } from './recurrence.ts';

/** From when to when, in minutes since the midnight that begins the day; the end is past 1440 where it is open into the night. */
export interface Window {
  readonly opens: number;
  readonly closes: number;
}

/** What is known of a day. */
export interface DayWindows {
  /** In order; those that touch are one. */
  readonly windows: readonly Window[];
  /** It may be open at other hours too: nobody says when that day, or whether on a holiday. */
  readonly uncertain: boolean;
}

const MIDNIGHT = 1_440;

/** When something is open on a day: its exceptions, else its rules. */
export function windowsOn({ schedules, closures }: OpeningRules, day: Day): DayWindows {
  const exceptions = closures.filter(({ starts_on: first, ends_on: last }) => first <= day && day <= last);
  if (exceptions.some(({ kind }) => kind === 'closed')) return { windows: [], uncertain: false };
  if (exceptions.length > 0) return { windows: joined(exceptions.flatMap(windowOf)), uncertain: false };
  const rules = schedules.filter((rule) => recursOn(rule, day));
  const holiday = isPublicHoliday(day);
  const sure = holiday ? rules.filter((rule) => rule.public_holidays === 'open') : rules;
  const unsure = holiday && rules.some((rule) => !rule.public_holidays);
  return { windows: joined(sure.flatMap(windowOf)), uncertain: unsure || schedules.length === 0 || sure.some(hasNoHours) };
}

function windowOf(rule: ScheduleRule | Closure): Window[] {
  if (hasNoHours(rule)) return [];
  const [opens, closes] = [minuteOf(rule.opens_at as string), minuteOf(rule.closes_at as string)];
  return [{ opens, closes: closes <= opens ? closes + MIDNIGHT : closes }];
}

function hasNoHours({ opens_at: opens, closes_at: closes }: ScheduleRule | Closure): boolean {
  return !opens || !closes;
}

function joined(windows: readonly Window[]): Window[] {
  const sorted = [...windows].sort((one, other) => one.opens - other.opens);
  const result: Window[] = [];
  for (const window of sorted) {
    const last = result.at(-1);
    if (last && window.opens <= last.closes)
      result[result.length - 1] = { opens: last.opens, closes: Math.max(last.closes, window.closes) };
    else result.push(window);
  }
  return result;
}
