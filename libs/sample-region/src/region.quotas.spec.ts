import type { RowOf, TableName } from '@halte/hsds';
import { idOf } from './record-id.ts';
import { REFERENCE_DATE } from './reference-day.ts';
import type { Rights } from './region-record.ts';
import { region } from './region.ts';
import { contradictions } from './slugs.ts';

const records = <T extends TableName>(table: T) =>
  region().filter((record) => record.table === table) as unknown as readonly { readonly row: RowOf<T>; readonly rights: Rights }[];
const rows = <T extends TableName>(table: T): readonly RowOf<T>[] => records(table).map(({ row }) => row);

const services = records('service');
const links = records('service_at_location');
const serviceOfLink = new Map(links.map(({ row }) => [row.id, row.service_id]));
const howMany = (ids: Iterable<string | undefined>) => new Set([...ids].filter((id) => id !== undefined)).size;

/** A year before the reference date. */
const YEAR_AGO = '2025-08-12';

describe('the quotas of 400', () => {
  it('25 have no location', () => {
    const located = new Set(links.map(({ row }) => row.service_id));
    const without = services.filter(({ row }) => !located.has(row.id));
    expect(without).toHaveLength(25);
    const found = new Set(rows('service_area').map(({ service_id }) => service_id));
    expect(without.filter(({ row }) => !found.has(row.id))).toEqual([]);
  });

  it('30 are for whoever lives in certain postcodes', () => {
    const areas = rows('service_area').filter(({ extent }) => /^\d{4}$/.test(extent ?? ''));
    expect(howMany(areas.map(({ service_id }) => service_id))).toBe(30);
  });

  it('20 are confidential, of their own or by where they are', () => {
    const hidden = [
      ...services.filter(({ rights }) => rights.visibility !== 'public').map(({ row }) => row.id),
      ...links.filter(({ rights }) => rights.visibility !== 'public').map(({ row }) => row.service_id),
    ];
    expect(howMany(hidden)).toBe(20);
  });

  it('12 are mobile', () => {
    const mobile = idOf('taxonomy_term', 'methods/mobile/nl');
    expect(rows('attribute').filter(({ taxonomy_term_id }) => taxonomy_term_id === mobile)).toHaveLength(12);
  });

  it('15 % go by appointment', () => {
    const profiles = rows('threshold_profile').filter(({ service_id, no_appointment }) => service_id && no_appointment === false);
    expect(profiles).toHaveLength(60);
  });

  it('10 % are on a certain day of the month', () => {
    const monthly = rows('schedule').filter(({ freq, location_id }) => freq === 'MONTHLY' && location_id === undefined);
    expect(howMany(monthly.map((row) => row.service_id ?? serviceOfLink.get(row.service_at_location_id ?? '')))).toBe(40);
  });

  it('8 % are closed or have an alert', () => {
    const alerts = services.filter(({ row }) => row.alert !== undefined).map(({ row }) => row.id);
    const closures = rows('closure').map(({ service_id }) => service_id);
    expect(howMany([...alerts, ...closures])).toBe(32);
    const now = rows('closure').filter(({ starts_on, ends_on }) => starts_on <= REFERENCE_DATE && ends_on >= REFERENCE_DATE);
    expect(now.length).toBeGreaterThan(8);
  });

  it('12 % were looked at more than a year ago', () => {
    const dates = services.map(({ row }) => row.verified_on ?? '');
    expect(dates.filter((date) => date < YEAR_AGO)).toHaveLength(48);
    expect(dates.filter((date) => date > REFERENCE_DATE || date === '')).toEqual([]);
  });

  it('5 % say one thing in words and another in hours', () => {
    expect(contradictions()).toHaveLength(20);
  });
});
