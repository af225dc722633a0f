import { addDays, type Day } from './calendar-day.ts';

/** A moment as the clock of a place shows it. */
export interface LocalTime {
  readonly day: Day;
  /** Minutes since midnight: 0 to 1439. In the hour that comes twice in autumn, the same minute twice. */
  readonly minute: number;
}

/** The zone of a place that does not say which. */
export const DEFAULT_TIME_ZONE = 'Europe/Brussels';

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clock of a place shows at a moment.
 * @throws RangeError for an unknown zone (IANA time zone database)
 */
export function localTime(moment: Date, timeZone: string = DEFAULT_TIME_ZONE): LocalTime {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, minute: minuteOf(`${part('hour')}:${part('minute')}`) };
}

/** `HH:MM` as minutes since midnight. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes since midnight as `HH:MM`; of the next day where there are more than a day's. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The minutes of a window that began on the day before, seen from the day after. */
export function dayBefore({ day, minute }: LocalTime): LocalTime {
  return { day: addDays(day, -1), minute: minute + 1_440 };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const clock = new Intl.DateTimeFormat('en-GB', { ...fields, hourCycle: 'h23', timeZone });
  clocks.set(timeZone, clock);
  return clock;
}
