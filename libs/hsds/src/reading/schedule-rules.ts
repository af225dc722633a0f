import type { Draft } from './reading.ts';
import { readWeekdays, WEEKDAYS } from './weekdays.ts';

/** What makes a schedule: a row in which one of these cannot be read is not taken, or the hours would be other hours. */
export const DECISIVE: Readonly<Partial<Record<string, readonly string[]>>> = {
  schedule: [
    ...['valid_from', 'valid_to', 'dtstart', 'until', 'count', 'freq', 'interval', 'opens_at', 'closes_at', 'overnight'],
    ...['byday', 'byweekno', 'bymonthday', 'byyearday'],
  ],
  closure: ['opens_at', 'closes_at'],
};

/** The rules of a schedule. */
export function scheduleRules(draft: Draft, cells: Readonly<Record<string, string>>): void {
  readDays(draft);
  for (const [name, most] of Object.entries(DAY_NUMBERS)) readDayNumbers(draft, name, most);
  const zone = draft.text('time_zone');
  if (zone !== undefined && !isTimeZone(zone)) draft.note('not_a_time_zone', 'time_zone', 'dropped');
  midnight(draft, cells);
  if (!draft.values.has('freq') && draft.values.has('byday')) defaultFrequency(draft);
  inOrder(draft, 'valid_from', 'valid_to');
  inOrder(draft, 'dtstart', 'until');
  const said = ['opens_at', 'closes_at', 'description', 'notes', 'schedule_link'].some((name) => draft.values.has(name));
  if (!said) draft.note('no_hours', 'opens_at', 'rejected');
  if (draft.values.get('overnight') !== true) closesLater(draft);
}

function readDays(draft: Draft): void {
  const byday = draft.text('byday');
  if (byday === undefined) return;
  const days = readWeekdays(byday);
  if (days === undefined) draft.note('not_a_weekday', 'byday', 'rejected');
  else draft.values.set('byday', days);
}

const DAY_NUMBERS = { bymonthday: 31, byweekno: 53, byyearday: 366 } as const;

function readDayNumbers(draft: Draft, name: string, most: number): void {
  const numbers = draft
    .text(name)
    ?.split(',')
    .map((part) => (/^\s*[+-]?\d{1,3}\s*$/.test(part) ? Math.abs(Number(part)) : 0));
  if (numbers?.some((number) => number < 1 || number > most)) draft.note('not_a_day_number', name, 'rejected');
}

const zones = new Map<string, boolean>();

/** Whether a text names a time zone (IANA). Asked for once for each name of a reasonable length. */
function isTimeZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const is = zoneExists(name);
  if (zones.size < 1_000) zones.set(name, is);
  return is;
}

function zoneExists(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Who writes 24:00 says that it closes when the day ends. */
function midnight(draft: Draft, cells: Readonly<Record<string, string>>): void {
  if (/^24[:.h]/.test(cells['closes_at']?.trim() ?? '') && !draft.values.has('overnight')) draft.values.set('overnight', true);
}

function defaultFrequency(draft: Draft): void {
  draft.values.set('freq', /\d/.test(draft.text('byday') ?? '') ? 'MONTHLY' : 'WEEKLY');
  draft.defaulted.push('freq');
}

/** 2.x knew every day as a frequency of its own. Changes the cells before they are read. */
export function everyDay(cells: Record<string, string>): boolean {
  const often = Number(cells['interval'] ?? '1') > 1;
  if (cells['freq']?.trim().toUpperCase() !== 'DAILY' || cells['byday'] !== undefined || often) return false;
  Object.assign(cells, { freq: 'WEEKLY', byday: WEEKDAYS.join(',') });
  return true;
}

/** The rules of a closure. */
export function closureRules(draft: Draft): void {
  inOrder(draft, 'starts_on', 'ends_on');
  const hours = draft.values.has('opens_at') && draft.values.has('closes_at');
  if (draft.text('kind') === 'special_hours' && !hours) draft.note('no_hours', 'opens_at', 'rejected');
  closesLater(draft);
}

function closesLater(draft: Draft): void {
  const [opens, closes] = [draft.text('opens_at'), draft.text('closes_at')];
  if (opens !== undefined && closes !== undefined && closes <= opens) draft.note('closes_before_opens', 'closes_at', 'rejected');
}

function inOrder(draft: Draft, first: string, last: string): void {
  const [from, to] = [draft.text(first), draft.text(last)];
  if (from !== undefined && to !== undefined && to < from) draft.note('dates_crossed', last, 'rejected');
}
