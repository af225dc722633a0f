import type { ResponseOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { HOURS_WORDS, type HoursWords } from './hours-words.ts';
import type { Language } from './page-language.ts';

type Service = ResponseOf<typeof directory.sheets.read>['service'];
export type Hours = NonNullable<Service['hours']>[number];
export type Closure = NonNullable<Service['closures']>[number];

/** On which days, and beside them at what hours: a line for each, and one for a season. */
export interface HoursLine {
  readonly days: string;
  readonly hours: readonly string[];
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Opening times as one says them. Days with the same hours make one line. */
export function hoursInWords(rules: readonly Hours[], language: Language): readonly HoursLine[] {
  const words = HOURS_WORDS[language];
  const weekly = rules.filter(isWeekly);
  return [...weeklyLines(weekly, words), ...rules.filter((rule) => !isWeekly(rule)).map((rule) => ruleLine(rule, words))];
}

/** What holds on public holidays, where all rules say the same. */
export function holidaysInWords(rules: readonly Hours[], language: Language): string | undefined {
  const [said, ...others] = new Set(rules.map(({ holidays }) => holidays));
  if (said === undefined || others.length > 0) return undefined;
  return { closed: HOURS_WORDS[language].notOnHolidays, open: HOURS_WORDS[language].alsoOnHolidays }[said];
}

/** Days that differ: "Gesloten van 12 tot en met 20 augustus 2026: verlof". */
export function closureInWords({ from, until, opens, closes, reason }: Closure, language: Language): string {
  const words = HOURS_WORDS[language];
  const last = until === from ? undefined : dayInWords(until, language);
  const said = opens && closes ? `${words.special(dayInWords(from, language), last)} ${timeInWords({ opens, closes }, words)}` : undefined;
  return `${said ?? words.closed(dayInWords(from, language), last)}${reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`}.`;
}

/** "12 augustus 2026" */
export function dayInWords(day: string, language: Language): string {
  return dayWith(day, HOURS_WORDS[language]);
}

function dayWith(day: string, { locale }: HoursWords): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Each week the same, all year round: what can be put together with others. */
function isWeekly({ freq, interval, days, from, until }: Hours): boolean {
  return freq === 'WEEKLY' && interval === undefined && days !== undefined && from === undefined && until === undefined;
}

const BREAK = '\n';

function weeklyLines(rules: readonly Hours[], words: HoursWords): readonly HoursLine[] {
  const byTimes = new Map<string, number[]>();
  CODES.forEach((code, index) => {
    const windows = rules.filter(({ days }) => days?.split(',').includes(code)).sort(byOpening);
    if (windows.length === 0) return;
    const times = windows.map((window) => timeInWords(window, words)).join(BREAK);
    byTimes.set(times, [...(byTimes.get(times) ?? []), index]);
  });
  return [...byTimes].map(([hours, days]) => ({ days: weekdays(days, words), hours: hours.split(BREAK) }));
}

/** "maandag tot en met woensdag en vrijdag" */
function weekdays(indexes: readonly number[], words: HoursWords): string {
  if (indexes.length === 7) return words.everyDay;
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return listed(
    runs.flatMap((run) => runInWords(run, words)),
    words,
  );
}

function runInWords(run: readonly number[], { days, dayRange }: HoursWords): readonly string[] {
  const names = run.map((index) => days[index] ?? '');
  return names.length > 2 ? [dayRange(names[0] ?? '', names.at(-1) ?? '')] : names;
}

function ruleLine(rule: Hours, words: HoursWords): HoursLine {
  const [from, until] = [rule.from, rule.until].map((day) => (day === undefined ? undefined : dayWith(day, words)));
  const season = from || until ? [words.season(from, until)] : [];
  return { days: daysOf(rule, words), hours: [rule.note ?? timeInWords(rule, words), ...season] };
}

function daysOf({ freq, interval, days, monthDays }: Hours, words: HoursWords): string {
  if (monthDays !== undefined) return words.monthDays(listed(monthDays.split(','), words));
  if (days === undefined) return freq === undefined ? '' : words.everyDay;
  const codes = days.split(',');
  if (freq === 'MONTHLY')
    return words.monthly(
      listed(
        codes.map((code) => rankedDay(code, words)),
        words,
      ),
    );
  const named = weekdays(
    codes.map((code) => CODES.indexOf(code)).filter((index) => index >= 0),
    words,
  );
  return interval === undefined ? named : words.everySo(named, interval);
}

function rankedDay(code: string, { ranks, days }: HoursWords): string {
  const rank = code.slice(0, -2).replace('+', '');
  return [ranks[rank] ?? rank, days[CODES.indexOf(code.slice(-2))] ?? ''].filter(Boolean).join(' ');
}

/** "van 13 tot 16.30 uur" */
function timeInWords({ opens, closes, overnight }: Pick<Hours, 'opens' | 'closes' | 'overnight'>, words: HoursWords): string {
  if (opens === undefined || closes === undefined) return words.openOnDay;
  if (opens === closes) return words.dayAndNight;
  const end = closes === '00:00' ? clock('24:00', words) : clock(closes, words);
  return `${words.window(clock(opens, words), end)}${overnight && closes !== '00:00' ? ` (${words.nextDay})` : ''}`;
}

function clock(time: string, words: HoursWords): string {
  const [hours = '', minutes = ''] = time.split(':');
  return words.clock(Number(hours), minutes);
}

const byOpening = (one: Hours, other: Hours) => ((one.opens ?? '') < (other.opens ?? '') ? -1 : 1);

function listed(parts: readonly string[], { and }: HoursWords): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
