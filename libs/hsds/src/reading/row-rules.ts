import { tables, type TableName } from '../tables.ts';
import { provinceOf } from './belgian-province.ts';
import { readExtension, readPhone, type PhoneCell } from './read-phone.ts';
import type { Draft } from './reading.ts';
import { closureRules, scheduleRules } from './schedule-rules.ts';

type Cells = Readonly<Record<string, string>>;

/** What must hold between the columns of a row. Runs after each cell was read by itself. */
export type RowRule = (draft: Draft, cells: Cells, options: { readonly exact: boolean }) => void;

export const ROW_RULES: Readonly<Partial<Record<TableName, RowRule>>> = {
  schedule: scheduleRules,
  closure: closureRules,
  service: (draft) => {
    const [least, most] = [draft.number('minimum_age'), draft.number('maximum_age')];
    if (least === undefined || most === undefined || least <= most) return;
    draft.note('ages_crossed', 'minimum_age', 'dropped');
    draft.drop('maximum_age');
  },
  cost_option: (draft) => {
    const [from, to] = [draft.text('valid_from'), draft.text('valid_to')];
    if (from !== undefined && to !== undefined && to < from) draft.note('dates_crossed', 'valid_to', 'rejected');
  },
  location: coordinates,
  phone: (draft, cells, { exact }) => (exact ? undefined : phone(draft, cells)),
};

/** Both coordinates or none; and not the point where nobody lives, which means that nothing was filled in. */
function coordinates(draft: Draft): void {
  const [latitude, longitude] = [draft.number('latitude'), draft.number('longitude')];
  if (latitude === undefined && longitude === undefined) return;
  if (latitude === undefined) return draft.note('half_coordinates', 'longitude', 'dropped');
  if (longitude === undefined) return draft.note('half_coordinates', 'latitude', 'dropped');
  if (latitude !== 0 || longitude !== 0) return;
  draft.note('absurd_coordinates', 'latitude', 'dropped');
  draft.drop('longitude');
}

/** Longer than several numbers with their extensions. */
const LONGEST_PHONE = 150;

function phone(draft: Draft, cells: Cells): void {
  const cell = draft.text('number');
  if (cell === undefined) return;
  const given = cells['number'] ?? cell;
  if (given.length > LONGEST_PHONE) return draft.note('too_long', 'number', 'rejected');
  const read = readPhone(given);
  if (read.number === undefined) return draft.note('no_number', 'number', 'rejected');
  if (read.number.length > tables.phone.columns.number.maxLength) return draft.note('too_long', 'number', 'rejected');
  draft.values.set('number', read.number);
  add(draft, 'number', read);
  const own = cells['extension'];
  if (own !== undefined && own.trim() !== '') add(draft, 'extension', readExtension(own));
}

function add(draft: Draft, field: string, { extension, words, wrong }: PhoneCell): void {
  for (const code of wrong) draft.note(code, field, 'mended');
  if (words !== undefined) draft.append('description', words, tables.phone.columns.description.maxLength);
  if (extension !== undefined) draft.values.set('extension', extension);
}

const COUNTRIES = new Map(
  Object.entries({
    ...{ belgium: 'BE', belgië: 'BE', belgie: 'BE', belgique: 'BE', bel: 'BE' },
    ...{ netherlands: 'NL', nederland: 'NL', france: 'FR', frankrijk: 'FR', germany: 'DE', duitsland: 'DE' },
    ...{ usa: 'US', 'united states': 'US', 'united states of america': 'US', 'united kingdom': 'GB', uk: 'GB' },
  }),
);

/** The country as two letters, where it was written otherwise. */
export function countryCode(cell: string): string {
  const name = cell.trim().toLowerCase();
  return COUNTRIES.get(name) ?? (/^[a-z]{2}$/.test(name) ? name.toUpperCase() : cell);
}

/** The province of a Belgian address follows from its postcode. */
export function defaultProvince(cells: Cells): string | undefined {
  return cells['country'] === 'BE' ? provinceOf(cells['postal_code']?.trim() ?? '') : undefined;
}
