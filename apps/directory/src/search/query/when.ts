import type { FilterCandidate } from '@halte/dutch-text';
import {
  addDays,
  minuteOf,
  openingAt,
  openingWithin,
  weekdayOf,
  type Day,
  type LocalTime,
  type Opening,
  type OpeningRules,
} from '@halte/opening-hours';

/** A stretch of a day that somebody asks about. */
interface Stretch {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

/** When a door has to be open: now, or at some time of one of these. */
export type When = 'now' | readonly Stretch[];

const MIDNIGHT = 1_440;
const WEEKDAYS: Readonly<Record<string, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [360, 720],
  afternoon: [720, 1_080],
  evening: [1_080, MIDNIGHT],
  tonight: [1_080, MIDNIGHT],
  night: [1_320, 1_800],
};

/** What a question says about time, seen from a moment; nothing where it says nothing that can be checked. */
export function whenOf(filters: readonly FilterCandidate[], at: LocalTime): When | undefined {
  const times = filters.flatMap((filter) => (filter.kind === 'time' ? [filter.value] : []));
  const hours = filters.flatMap((filter) => (filter.kind === 'hour' ? [minuteOf(filter.value)] : []));
  const days = daysOf(times, at);
  const parts = times.flatMap((time) => (PARTS[time] ? [PARTS[time]] : []));
  if (times.includes('now') && hours.length === 0) return 'now';
  if (days.length === 0 && parts.length === 0 && hours.length === 0) return undefined;
  const stretches = [...parts, ...hours.map((hour) => [hour, hour + 1] as const)];
  return (days.length > 0 ? days : [at.day]).flatMap((day) =>
    (stretches.length > 0 ? stretches : [[0, MIDNIGHT] as const]).map(([from, to]) => ({ day, from, to })),
  );
}

/** Whether a door is open then. */
export function openingDuring(rules: OpeningRules, when: When, at: LocalTime): Opening {
  if (when === 'now') return openingAt(rules, at);
  const openings = when.map(({ day, from, to }) =>
    openingWithin(rules, day, day === at.day && to > at.minute ? Math.max(from, at.minute) : from, to),
  );
  return openings.find((opening) => opening === 'open') ?? openings.find((opening) => opening === 'unknown') ?? 'closed';
}

function daysOf(times: readonly string[], { day }: LocalTime): Day[] {
  return times.flatMap((time) => {
    if (time === 'today' || time === 'tonight') return [day];
    if (time === 'tomorrow') return [addDays(day, 1)];
    if (time === 'weekend') return [nextOf('SA', day), nextOf('SU', day)];
    const weekday = WEEKDAYS[time];
    return weekday === undefined ? [] : [nextOf(weekday, day)];
  });
}

/** Today, where today is one. */
function nextOf(weekday: string, day: Day): Day {
  return [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(day, later)).find((candidate) => weekdayOf(candidate) === weekday) as Day;
}
