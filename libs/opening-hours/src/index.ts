export { addDays, weekdayOf, type Day, type Weekday } from './calendar-day.ts';
export { windowsOn, type DayWindows, type Window } from './day-windows.ts';
export { DEFAULT_TIME_ZONE, localTime, minuteOf, timeOf, type LocalTime } from './local-time.ts';
export { openingAt, openingState, openingWithin, type Change, type Opening, type OpeningState } from './opening.ts';
export type { Closure, OpeningRules, ScheduleRule } from './opening-rules.ts';
export { isPublicHoliday } from './public-holidays.ts';
