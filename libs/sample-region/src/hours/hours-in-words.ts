import type { ScheduleRule } from './opening-hours.ts';

const WEEKDAY: Readonly<Record<string, string>> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
};
const RANK: Readonly<Record<string, string>> = { '1': 'eerste', '2': 'tweede', '3': 'derde', '4': 'vierde', '-1': 'laatste' };

/** A rule as one would say it: "elke tweede woensdag van de maand van 13 tot 16 uur". */
export function hoursInWords(rule: ScheduleRule): string {
  return [daysInWords(rule), windowInWords(rule), seasonInWords(rule)].filter(Boolean).join(' ');
}

function daysInWords({ freq, byday, interval }: ScheduleRule): string {
  const days = byday.split(',');
  if (freq === 'MONTHLY') return `elke ${listed(days.map(rankedDay))} van de maand`;
  if (days.length === 7) return 'elke dag';
  const named = listed(days.map((day) => WEEKDAY[day] ?? day));
  return interval === 2 ? `om de veertien dagen op ${named}` : `elke ${named}`;
}

function rankedDay(day: string): string {
  const rank = day.slice(0, -2);
  return `${RANK[rank] ?? rank} ${WEEKDAY[day.slice(-2)] ?? day}`;
}

function windowInWords({ opens_at, closes_at }: ScheduleRule): string {
  if (opens_at === closes_at) return 'dag en nacht';
  return `van ${hour(opens_at)} tot ${closes_at === '00:00' ? '24' : hour(closes_at)} uur`;
}

function seasonInWords({ valid_from, valid_to }: ScheduleRule): string {
  return [valid_from && `vanaf ${dayInWords(valid_from)}`, valid_to && `tot en met ${dayInWords(valid_to)}`].filter(Boolean).join(' ');
}

/** Without the zeros that nobody says. */
const hour = (time: string) =>
  time
    .replace(/^0(?=\d)/, '')
    .replace(':00', '')
    .replace(':', '.');

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`;
}
