import type { RowOf } from '@halte/hsds';
import { hoursInWords } from '../hours/hours-in-words.ts';
import { openingHours } from '../hours/opening-hours.ts';
import { idOf } from '../record-id.ts';
import { draft, type RegionRecord, type Rights } from '../region-record.ts';

/** What has hours: one of the three. */
export type Whose = Pick<RowOf<'schedule'>, 'service_id' | 'location_id' | 'service_at_location_id'>;

/** The rules of a schedule, one row each. */
export const scheduleRows = (hours: string, key: string, whose: Whose, rights: Rights): readonly RegionRecord[] =>
  openingHours(hours).map((rule, index) =>
    draft('schedule', rights, {
      id: idOf('schedule', `${key}/${index}`),
      ...whose,
      ...rule,
      wkst: 'MO',
      description: hoursInWords(rule),
      time_zone: 'Europe/Brussels',
    }),
  );
