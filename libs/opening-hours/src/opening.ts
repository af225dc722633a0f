import { addDays, type Day } from './calendar-day.ts';
import { windowsOn, type Window } from './day-windows.ts';
import { dayBefore, timeOf, type LocalTime } from './local-time.ts';
import type { OpeningRules } from './opening-rules.ts';

/** Whether something is open at a moment; `unknown` where nobody says. */
export type Opening = 'open' | 'closed' | 'unknown';

/** A time of a day, on the clock of the place. */
export interface Change {
  readonly day: Day;
  /** `HH:MM` */
  readonly time: string;
}

/** What to tell somebody who wants to go now. */
export interface OpeningState {
  readonly opening: Opening;
  /** Until when it is open, where it is. */
  readonly until?: Change;
  /** When it opens next, where it is not; absent where that is not within the days that were looked at. */
  readonly opensAt?: Change;
}

const DAYS_AHEAD = 42;
const DAY_MINUTES = 1_440;

/** Whether something is open at a moment. What is open into the night counts with the day on which it opened. */
export function openingAt(rules: OpeningRules, at: LocalTime): Opening {
  const nights = dayBefore(at);
  const [today, yesterday] = [windowsOn(rules, at.day), windowsOn(rules, nights.day)];
  if (holding(today.windows, at.minute) ?? holding(yesterday.windows, nights.minute)) return 'open';
  return today.uncertain ? 'unknown' : 'closed';
}

/** Whether something is open at some time of a day, or of a part of it, in minutes since its midnight. */
export function openingWithin(rules: OpeningRules, day: Day, from = 0, to = DAY_MINUTES): Opening {
  const { windows, uncertain } = windowsOn(rules, day);
  if (windows.some(({ opens, closes }) => opens < to && closes > from)) return 'open';
  return uncertain ? 'unknown' : 'closed';
}

/** Open until, or opens at. Looks six weeks ahead. */
export function openingState(rules: OpeningRules, at: LocalTime): OpeningState {
  const opening = openingAt(rules, at);
  if (opening === 'open') return { opening, until: endOf(rules, at) };
  const opensAt = nextOpening(rules, at);
  return opensAt ? { opening, opensAt } : { opening };
}

function endOf(rules: OpeningRules, at: LocalTime): Change {
  const today = holding(windowsOn(rules, at.day).windows, at.minute);
  if (today) return changeOf(at.day, today.closes);
  const nights = dayBefore(at);
  const night = holding(windowsOn(rules, nights.day).windows, nights.minute) as Window;
  return changeOf(nights.day, night.closes);
}

function nextOpening(rules: OpeningRules, { day, minute }: LocalTime): Change | undefined {
  for (let later = 0; later <= DAYS_AHEAD; later += 1) {
    const candidate = addDays(day, later);
    const next = windowsOn(rules, candidate).windows.find(({ opens }) => later > 0 || opens > minute);
    if (next) return changeOf(candidate, next.opens);
  }
  return undefined;
}

function holding(windows: readonly Window[], minute: number): Window | undefined {
  return windows.find(({ opens, closes }) => opens <= minute && minute < closes);
}

function changeOf(day: Day, minute: number): Change {
  return { day: minute >= DAY_MINUTES ? addDays(day, 1) : day, time: timeOf(minute) };
}
