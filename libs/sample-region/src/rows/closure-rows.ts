import type { ClosedDays } from '../content/closed-days.ts';
import { openingHours } from '../hours/opening-hours.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';
import type { Whose } from './schedule-rows.ts';

/** Days on which it is closed. */
export function closureRow(days: ClosedDays, key: string, whose: Whose, rights: Rights): RegionRecord {
  const { starts: starts_on, ends: ends_on, reason } = days;
  return draft('closure', rights, { id: idOf('closure', `${key}/closed`), ...whose, kind: 'closed', starts_on, ends_on, reason });
}

/** Days on which it has other hours. */
export function specialHoursRow(days: ClosedDays & { hours: string }, key: string, whose: Whose, rights: Rights): RegionRecord {
  const [window] = openingHours(`ma ${days.hours}`);
  return draft('closure', rights, {
    id: idOf('closure', `${key}/special`),
    ...whose,
    kind: 'special_hours',
    starts_on: days.starts,
    ends_on: days.ends,
    opens_at: window?.opens_at,
    closes_at: window?.closes_at,
    reason: days.reason,
  });
}
