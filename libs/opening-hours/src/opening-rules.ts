/** One rule of when something is open: the columns of an HSDS 3.0 `schedule` that say so, and three of our profile. */
export interface ScheduleRule {
  /** First and last day on which the rule counts, `YYYY-MM-DD`, both included. */
  readonly valid_from?: string | null;
  readonly valid_to?: string | null;
  /** First day of the recurrence: what `interval` and `count` are counted from. */
  readonly dtstart?: string | null;
  /** Last day of the recurrence. */
  readonly until?: string | null;
  readonly count?: number | null;
  /** Weekly where days of the week are given, each day where nothing is. */
  readonly freq?: 'WEEKLY' | 'MONTHLY' | null;
  readonly interval?: number | null;
  /** RFC 5545 BYDAY: `MO,TH`, or with a place in the month `2WE`, `-1FR`. */
  readonly byday?: string | null;
  /** RFC 5545 BYMONTHDAY: `1,15,-1`. */
  readonly bymonthday?: string | null;
  /** `HH:MM` on the clock of the place; without both it is open that day, nobody says when. */
  readonly opens_at?: string | null;
  readonly closes_at?: string | null;
  /** It closes after midnight, on the day after. */
  readonly overnight?: boolean | null;
  /** On a public holiday. Nothing where nobody says. */
  readonly public_holidays?: 'open' | 'closed' | null;
}

/** Days that differ from the rules: closed, or open at other hours (our profile's `closure`). */
export interface Closure {
  readonly kind: 'closed' | 'special_hours';
  /** `YYYY-MM-DD`, both included. */
  readonly starts_on: string;
  readonly ends_on: string;
  readonly opens_at?: string | null;
  readonly closes_at?: string | null;
}

/** All that is known of when something is open. Several rules add up: a morning and an afternoon are two. */
export interface OpeningRules {
  readonly schedules: readonly ScheduleRule[];
  readonly closures: readonly Closure[];
}
