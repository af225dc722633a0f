import type { tables } from '../tables.ts';
import { tableOfFile, versionOfFiles } from './package-files.ts';
import { PROBLEMS } from './problem.ts';
import { readRow, type ReadOptions, type ReadRow } from './read-row.ts';
import { countOrdinals, recordId } from './record-id.ts';

const ID = '3f6c0f60-64c5-4a8f-a1a5-7a1d6f6a0c11';
const options: ReadOptions = { version: '3', source: 'test' };
const old: ReadOptions = { version: '1', source: 'test' };
const read = (table: string, cells: Parameters<typeof readRow>[1], more: Partial<ReadOptions> = {}) =>
  readRow(table, { id: ID, ...cells }, { ...options, ...more });
const codes = ({ problems }: ReadRow) => problems.map(({ code, field, effect }) => `${field} ${code} ${effect}`);
const idIn = (table: keyof typeof tables, key: string) => recordId('test', table, key);

describe('a row of 3.0', () => {
  it('is read, and what is empty is left out', () => {
    const { row, ...rest } = read('service', { organization_id: ID, name: 'Soup', status: 'active', url: '', minimum_age: '18' });
    expect(row).toEqual({ id: ID, organization_id: ID, name: 'Soup', status: 'active', minimum_age: 18 });
    expect(rest).toEqual({ table: 'service', key: ID, defaulted: [], dropped: [], problems: [] });
  });

  it('takes values of JSON', () => {
    const { row } = read('service', { organization_id: ID, name: 'Soup', status: 'active', minimum_age: 18, alert: null });
    expect(row).toEqual({ id: ID, organization_id: ID, name: 'Soup', status: 'active', minimum_age: 18 });
    expect(codes(read('unit', { name: { en: 'bed' } as never, scheme: ['x'] as never }))).toEqual([
      'name not_a_value rejected',
      'scheme not_a_value dropped',
    ]);
  });

  it('takes a default for a status, a kind of location, a description, and says so', () => {
    expect(read('service', { organization_id: ID, name: 'Soup' })).toMatchObject({ row: { status: 'active' }, defaulted: ['status'] });
    expect(read('location', {})).toMatchObject({ row: { location_type: 'physical' }, defaulted: ['location_type'] });
    expect(read('organization', { name: 'De Brug' })).toMatchObject({ row: { description: '' }, defaulted: ['description'] });
  });

  it('takes the defaults of its source, and the province of a postcode', () => {
    const cells = { location_id: ID, address_1: 'Soepstraat 1', city: 'Antwerpen', postal_code: '2060' };
    const read1 = read('address', cells, { defaults: { address: { country: 'BE' } } });
    expect(read1.row).toMatchObject({ country: 'BE', state_province: 'Antwerpen', address_type: 'physical' });
    expect(read1.defaulted).toEqual(['address_type', 'country', 'state_province']);
    expect(codes(read('address', cells))).toEqual(['state_province missing rejected', 'country missing rejected']);
    expect(read('address', { ...cells, country: 'België' }).row).toMatchObject({ country: 'BE' });
  });

  it('is rejected where something is missing that it needs', () => {
    const result = read('service', { name: ' ', status: 'open' });
    expect(result.row).toBeUndefined();
    expect(codes(result)).toEqual(['organization_id missing rejected', 'name missing rejected', 'status not_listed rejected']);
    expect(result.problems[0]?.message).toBe(PROBLEMS.missing);
  });

  it('is taken without what cannot be read and is not needed', () => {
    const result = read('service', { organization_id: ID, name: 'Soup', status: 'active', assured_date: '2027-02-30', email: 'x' });
    expect(result.row).toEqual({ id: ID, organization_id: ID, name: 'Soup', status: 'active' });
    expect(result.dropped).toEqual(['email', 'assured_date']);
    expect(codes(result)).toEqual(['email not_an_email dropped', 'assured_date not_a_date dropped']);
  });

  it('tells of columns that the standard does not know', () => {
    const result = read('unit', { name: 'bed', colour: 'blue', Shape: '' });
    expect(result).toMatchObject({ row: { id: ID, name: 'bed' }, dropped: ['colour'] });
    expect(read('unit', { ' Name': 'bed' }).row).toEqual({ id: ID, name: 'bed' });
  });

  it('belongs to something', () => {
    expect(codes(read('phone', { number: '03 000 00 00' }))).toEqual([' no_parent rejected']);
    expect(codes(read('phone', { number: '03 000 00 00', contact_id: '7' }))).toEqual([]);
  });

  it('never repeats what was written', () => {
    const secret = 'Jan Peeters';
    const { problems } = read('service', {
      organization_id: ID,
      name: 'Soup',
      status: secret,
      minimum_age: secret,
      url: secret,
      email: secret,
    });
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });
});

describe('what must hold between columns', () => {
  const schedule = (cells: object) => read('schedule', { service_id: ID, ...cells });

  it.each([
    [{ opens_at: '10:00', closes_at: '4:00', byday: 'MO', freq: 'WEEKLY' }, ['closes_at closes_before_opens rejected']],
    [{ opens_at: '10:00', closes_at: '10:00' }, ['closes_at closes_before_opens rejected']],
    [{ opens_at: '22:00', closes_at: '6:00', overnight: 'true' }, []],
    [{ byday: 'MO', freq: 'WEEKLY' }, ['opens_at no_hours rejected']],
    [{ byday: 'MO', freq: 'WEEKLY', description: 'By appointment.' }, []],
    [{ byday: 'someday', opens_at: '9:00', closes_at: '17:00' }, ['byday not_a_weekday rejected']],
    [{ opens_at: 'early', closes_at: '17:00' }, ['opens_at not_a_time rejected']],
    [{ opens_at: '9:00Z', closes_at: '17:00' }, ['opens_at offset_left_out mended']],
    [{ notes: 'x', valid_from: '2026-02-01', valid_to: '2026-01-01' }, ['valid_to dates_crossed rejected']],
    [{ notes: 'x', freq: 'DAILY' }, ['freq every_day mended']],
    [{ notes: 'x', bymonthday: '1,-1' }, []],
    [{ notes: 'x', bymonthday: '0' }, ['bymonthday not_a_day_number rejected']],
    [{ notes: 'x', byweekno: '1;54' }, ['byweekno not_a_day_number rejected']],
    [{ notes: 'x', time_zone: 'Europe/Brussels' }, []],
    [{ notes: 'x', time_zone: 'Europe/Deurne' }, ['time_zone not_a_time_zone dropped']],
    [{ notes: 'x', freq: 'YEARLY' }, ['freq not_listed rejected']],
  ])('%#: the hours of a schedule', (cells, expected) => expect(codes(schedule(cells))).toEqual(expected));

  it('reads older ways of writing hours', () => {
    expect(schedule({ opens_at: '18:00', closes_at: '24:00', byday: 'friday' })).toMatchObject({
      row: { opens_at: '18:00', closes_at: '00:00', overnight: true, byday: 'FR', freq: 'WEEKLY' },
      defaulted: ['freq'],
    });
    expect(schedule({ opens_at: '9:00', closes_at: '17:00', freq: 'daily' }).row).toMatchObject({
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      freq: 'WEEKLY',
    });
  });

  it.each([
    [{ latitude: '0', longitude: '0' }, ['latitude absurd_coordinates dropped'], ['latitude', 'longitude']],
    [{ latitude: '51.2' }, ['latitude half_coordinates dropped'], ['latitude']],
    [
      { latitude: '512', longitude: '4.4' },
      ['latitude out_of_range dropped', 'longitude half_coordinates dropped'],
      ['latitude', 'longitude'],
    ],
    [{ latitude: '51.2', longitude: '4.4' }, [], []],
  ])('%#: the coordinates of a location', (cells, expected, dropped) => {
    const result = read('location', { location_type: 'physical', ...cells });
    expect(codes(result)).toEqual(expected);
    expect(result.dropped).toEqual(dropped);
    expect(Object.keys(result.row ?? {}).filter((name) => name.endsWith('itude'))).toHaveLength(dropped.length > 0 ? 0 : 2);
  });

  it('the ages of a service', () => {
    const result = read('service', { organization_id: ID, name: 'Soup', status: 'active', minimum_age: '60', maximum_age: '6' });
    expect(codes(result)).toEqual(['minimum_age ages_crossed dropped']);
    expect(result.dropped).toEqual(['minimum_age', 'maximum_age']);
  });

  it('the days and hours of a closure', () => {
    const closure = { service_id: ID, kind: 'closed', starts_on: '2026-08-15', ends_on: '2026-08-14' };
    expect(codes(read('closure', closure))).toEqual(['ends_on dates_crossed rejected']);
    expect(codes(read('closure', { ...closure, ends_on: '2026-08-15', kind: 'special_hours' }))).toEqual(['opens_at no_hours rejected']);
  });

  it('the number of a phone', () => {
    const phone = (cells: object) => read('phone', { service_id: ID, ...cells });
    expect(codes(phone({ number: '' }))).toEqual(['number missing rejected']);
    expect(codes(phone({ number: 'no phone' }))).toEqual(['number no_number rejected']);
    expect(phone({ number: '03 000 00 00; 03 000 00 01', description: 'Desk' }).row).toMatchObject({
      number: '03 000 00 00',
      description: 'Desk; 03 000 00 01',
    });
    expect(phone({ number: '03 000 00 00', extension: '012' }).row).toEqual({
      id: ID,
      service_id: ID,
      number: '03 000 00 00',
      description: 'ext. 012',
    });
    expect(codes(phone({ number: '0 '.repeat(100) }))).toEqual(['number too_long rejected']);
    expect(phone({ number: '03 000 00 00', extension: '12' }).row).toMatchObject({ extension: 12 });
  });
});

describe('an older package', () => {
  it('is known by its files', () => {
    expect(versionOfFiles(['services.csv', 'regular_schedules.csv'])).toBe('1');
    expect(versionOfFiles(['a/taxonomy.csv'])).toBe('1');
    expect(versionOfFiles(['services.csv', 'service_attributes.csv'])).toBe('2');
    expect(versionOfFiles(['services.csv', 'taxonomies.csv', 'schedules.csv'])).toBe('3');
    const files = [
      'x/postal_addresses.csv',
      'SERVICES.CSV',
      'services_at_location.csv',
      'phone.csv',
      'accessibility_for_disabilities.csv',
      'x.csv',
    ];
    expect(files.map(tableOfFile)).toEqual([
      'postal_address',
      'service',
      'service_at_location',
      'phone',
      'accessibility_for_disabilities',
      undefined,
    ]);
  });

  const cases: readonly [string, Record<string, string>, object][] = [
    ['organization', { name: 'De Brug', description: 'x', url: 'https://brug.example' }, { website: 'https://brug.example' }],
    [
      'regular_schedule',
      { location_id: '7', weekday: 'Sunday', opens_at: '9:00', closes_at: '17:00' },
      { byday: 'SU', freq: 'WEEKLY', opens_at: '09:00' },
    ],
    [
      'regular_schedule',
      { location_id: '7', weekday: '1', opens_at: '9:00', closes_at: '17:00' },
      { byday: 'MO', location_id: idIn('location', '7') },
    ],
    [
      'postal_address',
      {
        location_id: '7',
        address_1: 'A 1',
        address_2: 'B',
        address_3: 'C',
        city: 'D',
        state_province: 'E',
        postal_code: '1',
        country: 'US',
      },
      { address_type: 'postal', address_2: 'B, C', country: 'US' },
    ],
    [
      'holiday_schedule',
      { service_id: '7', closed: 'TRUE', start_date: '2026-12-25', end_date: '2026-12-25' },
      { kind: 'closed', starts_on: '2026-12-25', ends_on: '2026-12-25' },
    ],
    ['language', { service_id: '7', language: 'fr' }, { name: 'fr' }],
    ['service_area', { service_id: '7', service_area: 'Deurne' }, { name: 'Deurne' }],
    ['accessibility_for_disabilities', { location_id: '7', accessibility: 'ramp' }, { description: 'ramp' }],
    ['taxonomy', { name: 'Food', vocabulary: 'own', parent_id: '8' }, { taxonomy: 'own', parent_id: idIn('taxonomy_term', '8') }],
    [
      'service_taxonomy',
      { service_id: '7', taxonomy_id: '8' },
      { link_id: idIn('service', '7'), link_entity: 'service', taxonomy_term_id: idIn('taxonomy_term', '8') },
    ],
    [
      'other_attribute',
      { link_id: '7', link_type: 'physical_address', taxonomy_term_id: '8' },
      { link_id: idIn('address', '7'), link_entity: 'address' },
    ],
    ['phone', { service_id: '7', number: '03 000 00 00', department: 'Desk', extension: '' }, { description: 'Desk' }],
  ];
  it.each(cases)('%s is read as 3.0', (name, cells, expected) => {
    const result = readRow(name, { id: '9', ...cells }, old);
    expect(result.problems).toEqual([]);
    expect(result.row).toMatchObject({ id: idIn(result.table ?? 'unit', '9'), ...expected });
    expect(result.key).toBe('9');
  });

  it('tells what has no place in 3.0', () => {
    expect(readRow('eligibility', { id: '9', eligibility: 'adult' }, old)).toMatchObject({
      table: undefined,
      row: undefined,
      problems: [{ code: 'unknown_table' }],
    });
    expect(readRow('phone', { service_id: '7', number: '03 000 00 00', language: 'fr' }, old).dropped).toEqual(['language']);
  });
});

describe('a row without an id', () => {
  const phone = (cells: object, ordinal?: (id: string) => number) =>
    readRow('phone', { service_id: '7', ...cells }, { ...options, ...(ordinal && { ordinal }) });

  it('gets one of what it says, the same each time', () => {
    const first = phone({ number: '03 000 00 00' });
    expect(first.key).toBeUndefined();
    expect(phone({ number: ' 03 000 00 00', id: '' }).row?.['id']).toBe(first.row?.['id']);
    expect(phone({ number: '03 000 00 01' }).row?.['id']).not.toBe(first.row?.['id']);
    expect(phone({ number: '03 000 00 00', service_id: '8' }).row?.['id']).not.toBe(first.row?.['id']);
  });

  it('gets another one for each row that says the same', () => {
    const ids = (ordinal: (id: string) => number) => [1, 2, 3].map(() => phone({ number: '03 000 00 00' }, ordinal).row?.['id']);
    expect(new Set(ids(countOrdinals())).size).toBe(3);
    expect(ids(countOrdinals())).toEqual(ids(countOrdinals()));
  });
});
