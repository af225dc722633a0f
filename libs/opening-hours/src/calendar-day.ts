/** A day of the calendar, `YYYY-MM-DD`. Texts of this form compare as days do. */
export type Day = string;

const MS = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** A day of the week as RFC 5545 names it. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS;
}

/** The day so many days later, or earlier where it is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * MS).toISOString().slice(0, 10);
}

/** @example weekdayOf('2026-08-12') // 'WE' */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7] as Weekday;
}

/** From 1. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

export function daysInMonth(day: Day): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}

/** Months since the year 0. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
