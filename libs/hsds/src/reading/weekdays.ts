/** The days of the week as iCalendar writes them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const NAMES = [
  ['monday', 'mon', 'maandag', 'ma', 'lundi', 'lun'],
  ['tuesday', 'tue', 'tues', 'dinsdag', 'di', 'mardi', 'mar'],
  ['wednesday', 'wed', 'woensdag', 'wo', 'mercredi', 'mer'],
  ['thursday', 'thu', 'thur', 'thurs', 'donderdag', 'do', 'jeudi', 'jeu'],
  ['friday', 'fri', 'vrijdag', 'vr', 'vendredi', 'ven'],
  ['saturday', 'sat', 'zaterdag', 'za', 'samedi', 'sam'],
  ['sunday', 'sun', 'zondag', 'zo', 'dimanche', 'dim'],
];

const DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

/** Days as `MO,2WE,-1FR`, from those, from names in English, Dutch or French, or from 1 (Monday) to 7. Undefined where one is no day. */
export function readWeekdays(text: string): string | undefined {
  const days = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(readDay);
  return days.length > 0 && days.every((day) => day !== undefined) ? days.join(',') : undefined;
}

function readDay(part: string): string | undefined {
  const [, nth, day] = DAY.exec(part.toUpperCase()) ?? [];
  if (day !== undefined) return nth === undefined || isNth(Number(nth)) ? part.toUpperCase() : undefined;
  if (/^[1-7]$/.test(part)) return WEEKDAYS[Number(part) - 1];
  return WEEKDAYS[NAMES.findIndex((names) => names.includes(part.toLowerCase()))];
}

const isNth = (nth: number) => nth !== 0 && Math.abs(nth) <= 53;
