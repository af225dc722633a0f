import { refuse, type ErrorDetail } from '@halte/contract-kit';
import type { TableName } from '@halte/hsds';
import { detailsOf, type Detail, type DetailedTable } from './detail-places.ts';
import type { FieldValues } from './record-sql.ts';

/** What is wrong with a record as a whole: the field that is to be mended, and how. */
type Rule = (values: FieldValues) => readonly (readonly [field: string, message: string])[];

const rules: Partial<Record<TableName, Rule>> = {
  service: (values) => wrong(exceeds(values, 'minimumAge', 'maximumAge'), 'minimumAge', 'is more than maximumAge: change either'),
  location: (values) => wrong(halfGiven(values, 'latitude', 'longitude'), 'longitude', 'goes with latitude: give both or neither'),
  schedule: (values) => [
    ...wrong(exceeds(values, 'validFrom', 'validTo'), 'validTo', 'is before validFrom: change either'),
    ...hours(values),
    ...wrong(unknownZone(values['timeZone']), 'timeZone', 'is no time zone: write Europe/Brussels'),
    ...wrong(unknownDays(values), 'byday', 'is no list of days: MO,WE; in a month 2WE or -1FR'),
  ],
  closure: (values) => [
    ...wrong(exceeds(values, 'startsOn', 'endsOn'), 'endsOn', 'is before startsOn: change either'),
    ...specialHours(values),
  ],
  cost_option: (values) => wrong(exceeds(values, 'validFrom', 'validTo'), 'validTo', 'is before validFrom: change either'),
  service_capacity: (values) => wrong(exceeds(values, 'available', 'maximum'), 'available', 'is more than maximum: change either'),
};

/** @throws Failure `invalid_input` that names each field of a record that contradicts another one */
export function refuseContradictions(table: TableName, values: FieldValues): void {
  refuseAny(faultsOf(table, values, ''));
}

/** The same of all that is to belong to a record, as far as it says all of an entry itself. */
export function refuseContradictoryDetails(table: DetailedTable, changes: FieldValues): void {
  refuseAny(detailsOf(table).flatMap((detail) => listFaults(detail, changes[detail.key], detail.key)));
}

function refuseAny(details: readonly ErrorDetail[]): void {
  if (details.length > 0) throw refuse('invalid_input', 'Fields contradict each other', { details: details.slice(0, 20) });
}

function listFaults(detail: Detail, given: unknown, path: string): readonly ErrorDetail[] {
  if (given === undefined || given === null) return [];
  const items = Array.isArray(given) ? (given as readonly FieldValues[]) : [given as FieldValues];
  return items.flatMap((item, index) => itemFaults(detail, item, detail.single ? path : `${path}[${index}]`));
}

function itemFaults(detail: Detail, item: FieldValues, path: string): readonly ErrorDetail[] {
  const parts = detail.parts.flatMap((part) => listFaults(part, item[part.key], `${path}.${part.key}`));
  return [...faultsOf(detail.table, item, `${path}.`), ...parts];
}

function faultsOf(table: TableName, values: FieldValues, prefix: string): readonly ErrorDetail[] {
  return (rules[table]?.(values) ?? []).map(([field, message]) => ({ field: `${prefix}${field}`, message }));
}

const wrong = (is: boolean, field: string, message: string): ReturnType<Rule> => (is ? [[field, message]] : []);

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Numbers by size, dates and times by their text. */
function exceeds(values: FieldValues, first: string, second: string): boolean {
  const [low, high] = [values[first] as string, values[second] as string];
  return given(low) && given(high) && low > high;
}

const halfGiven = (values: FieldValues, one: string, other: string) => given(values[one]) !== given(values[other]);

function hours(values: FieldValues): ReturnType<Rule> {
  const { opensAt, closesAt, overnight } = values;
  if (!given(opensAt) || !given(closesAt)) return [];
  const later = (closesAt as string) > (opensAt as string);
  return [
    ...wrong(!later && overnight !== true, 'closesAt', 'is not after opensAt: set overnight where it closes on the next day'),
    ...wrong(later && overnight === true, 'overnight', 'is true although it closes on the day on which it opens'),
  ];
}

function specialHours(values: FieldValues): ReturnType<Rule> {
  const { kind, opensAt, closesAt } = values;
  if (kind === 'closed') return wrong(given(opensAt) || given(closesAt), 'opensAt', 'has no place where kind is closed: use special_hours');
  return [
    ...wrong(!given(opensAt), 'opensAt', 'is needed for special hours'),
    ...wrong(!given(closesAt), 'closesAt', 'is needed for special hours'),
    ...wrong(exceeds(values, 'opensAt', 'closesAt') || (given(opensAt) && opensAt === closesAt), 'closesAt', 'is not after opensAt'),
  ];
}

function unknownZone(zone: unknown): boolean {
  if (!given(zone)) return false;
  try {
    return new Intl.DateTimeFormat('nl', { timeZone: zone as string }).resolvedOptions().timeZone === '';
  } catch {
    return true;
  }
}

const WEEKDAYS = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const MONTH_DAYS = /^[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU))*$/;

function unknownDays({ byday, freq }: FieldValues): boolean {
  return given(byday) && byday !== '' && !(freq === 'MONTHLY' ? MONTH_DAYS : WEEKDAYS).test(byday as string);
}
