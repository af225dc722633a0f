import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

const parents = [
  { table: 'location', column: 'location_id' },
  { table: 'service_at_location', column: 'service_at_location_id' },
  { table: 'service', column: 'service_id' },
] as const;

/** Local time on the clock of the place. */
const TIME = "'^([01][0-9]|2[0-3]):[0-5][0-9]$'";

/** When something is open, and when it is not. */
export const scheduleTables = forward('schedule_tables', '2026-11-25T09:12:00Z', async (run) => {
  const schedule = recordTable({ name: 'schedule', columns: SCHEDULE, parents });
  const closure = recordTable({ name: 'closure', columns: CLOSURE, parents });
  for (const statement of [...schedule, ...closure]) await run(statement);
});

const SCHEDULE = `
  valid_from date,
  valid_to date,
  dtstart date,
  timezone double precision check (timezone between -14 and 14),
  until date,
  count integer check (count > 0),
  wkst text check (wkst in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  interval integer check (interval > 0),
  byday text,
  byweekno text,
  bymonthday text,
  byyearday text,
  description text,
  opens_at text check (opens_at ~ ${TIME}),
  closes_at text check (closes_at ~ ${TIME}),
  schedule_link text,
  attending_type text,
  notes text,
  time_zone text,
  public_holidays text check (public_holidays in ('open', 'closed')),
  overnight boolean,
  constraint schedule_days check (valid_to >= valid_from),
  constraint schedule_hours check ((closes_at collate "C" <= opens_at collate "C") = coalesce(overnight, false))`;

const CLOSURE = `
  kind text not null check (kind in ('closed', 'special_hours')),
  starts_on date not null,
  ends_on date not null,
  opens_at text check (opens_at ~ ${TIME}),
  closes_at text check (closes_at ~ ${TIME}),
  reason text,
  constraint closure_days check (ends_on >= starts_on),
  constraint closure_hours check (case kind when 'closed' then num_nonnulls(opens_at, closes_at) = 0 else num_nulls(opens_at, closes_at) = 0 end)`;
