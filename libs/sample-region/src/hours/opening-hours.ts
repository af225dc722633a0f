/** One rule of a schedule, in the columns of HSDS. */
export interface ScheduleRule {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  readonly dtstart?: string;
  readonly byday: string;
  readonly opens_at: string;
  readonly closes_at: string;
  readonly overnight?: true;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly public_holidays: 'open' | 'closed';
}

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const ICAL = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const OPEN_ON_HOLIDAYS = 'feestdagen open';
const ALWAYS = 'ma-zo 0-0+; feestdagen open';

/** The Monday from which every second week is counted. */
const FIRST_WEEK = Date.UTC(2026, 7, 3);

/**
 * Reads hours as they are written in the content.
 *
 * `ma-vr 9-12 13-16:30; wo 9-12` several windows a day · `2e-wo 14-16` the second Wednesday, `laatste-vr` the last Friday ·
 * `~di 14-16` every second week · `ma-zo 21-8+` closes on the next day · `van=…`, `tot=…` the first and last day of the rule ·
 * `feestdagen open` for all rules · `altijd` day and night.
 * @throws TypeError where the text is none of this
 */
export function openingHours(text: string): readonly ScheduleRule[] {
  const parts = (text === 'altijd' ? ALWAYS : text).split(';').map((part) => part.trim());
  const public_holidays = parts.includes(OPEN_ON_HOLIDAYS) ? 'open' : 'closed';
  const rules = parts.filter((part) => part !== OPEN_ON_HOLIDAYS).flatMap((part) => rulesOf(part));
  return merged(rules.map((rule) => ({ ...rule, public_holidays })));
}

type Rule = Omit<ScheduleRule, 'public_holidays'>;

function rulesOf(part: string): readonly Rule[] {
  const [days = '', ...words] = part.split(' ');
  const windows = words.filter((word) => !word.includes('='));
  const limits = Object.fromEntries(words.filter((word) => word.includes('=')).map(limitOf));
  if (windows.length === 0) throw new TypeError(`Hours without a window: ${part}`);
  return windows.map((window) => ({ ...daysOf(days), ...windowOf(window), ...limits }));
}

function limitOf(word: string): readonly [string, string] {
  const [name, day = ''] = word.split('=');
  if ((name !== 'vanaf' && name !== 'tot') || Number.isNaN(Date.parse(day))) throw new TypeError(`No limit of hours: ${word}`);
  return [name === 'vanaf' ? 'valid_from' : 'valid_to', day];
}

function daysOf(days: string): Pick<Rule, 'freq' | 'byday' | 'interval' | 'dtstart'> {
  const monthly = /^(\d)e-(..)$/.exec(days) ?? /^(laatste)-(..)$/.exec(days);
  if (monthly) return { freq: 'MONTHLY', byday: `${monthly[1] === 'laatste' ? '-1' : monthly[1]}${ICAL[dayOf(monthly[2] ?? '')]}` };
  if (!days.startsWith('~')) return { freq: 'WEEKLY', byday: weekdays(days).join(',') };
  const day = dayOf(days.slice(1));
  const dtstart = new Date(FIRST_WEEK + day * 86_400_000).toISOString().slice(0, 10);
  return { freq: 'WEEKLY', interval: 2, dtstart, byday: ICAL[day] ?? '' };
}

function weekdays(days: string): readonly string[] {
  return days.split(',').flatMap((span) => {
    const [first = '', last = first] = span.split('-');
    return ICAL.slice(dayOf(first), dayOf(last) + 1);
  });
}

function dayOf(word: string): number {
  const index = DAYS.indexOf(word);
  if (index < 0) throw new TypeError(`No day: ${word}`);
  return index;
}

function windowOf(window: string): Pick<Rule, 'opens_at' | 'closes_at' | 'overnight'> {
  const [, from = '', to = '', mark] = /^([\d:]+)-([\d:]+)(\+?)$/.exec(window) ?? [];
  if (!from) throw new TypeError(`No window of hours: ${window}`);
  const [opens_at, closes_at] = [clock(from), clock(to)];
  const midnight = closes_at === '00:00' && from !== '0';
  if (closes_at <= opens_at && !mark && !midnight) throw new TypeError(`Closes before it opens, and says no night (+): ${window}`);
  return { opens_at, closes_at, ...((mark || midnight) && { overnight: true as const }) };
}

function clock(word: string): string {
  const [hour = '', minute = '00'] = word.split(':');
  if (Number(hour) > 24 || Number(minute) > 59) throw new TypeError(`No hour of a day: ${word}`);
  return `${String(Number(hour) % 24).padStart(2, '0')}:${minute}`;
}

/** Rules that differ in their days only become one: first and third Thursday. */
function merged(rules: readonly ScheduleRule[]): readonly ScheduleRule[] {
  const byRest = new Map<string, ScheduleRule>();
  for (const rule of rules) {
    const rest = JSON.stringify({ ...rule, byday: '' });
    const same = byRest.get(rest);
    byRest.set(rest, same ? { ...same, byday: `${same.byday},${rule.byday}` } : rule);
  }
  return [...byRest.values()];
}
