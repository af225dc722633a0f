import { tables } from '../tables.ts';
import { asUri } from './read-address.ts';
import { readCell } from './read-cell.ts';
import { readDate, readDateTime, readTime } from './read-moment.ts';
import { readWeekdays } from './weekdays.ts';

const { service, location, schedule, threshold_profile, phone, taxonomy } = tables;
const read = (column: Parameters<typeof readCell>[0], cell: string) => readCell(column, cell, false);

it.each([
  ['9:00', '09:00'],
  ['09:00:00', '09:00'],
  ['9h30', '09:30'],
  ['9h', '09:00'],
  ['9.30', '09:30'],
  ['4 pm', '16:00'],
  ['12:15 AM', '00:15'],
  ['12 p.m.', '12:00'],
  ['24:00', '00:00'],
])('reads %s as %s', (cell, value) => expect(readTime(cell)).toEqual({ value }));

it.each(['', '9', '0900', '25:00', '24:30', '9:75', '13 pm', 'noon', '9:00 to 10:00'])('does not read %j as a time', (cell) => {
  expect(readTime(cell)).toEqual({ wrong: 'not_a_time' });
});

it.each(['09:00-05:00', '09:00Z', '9:00+0200'])('leaves out the offset of %s, and says so', (cell) => {
  expect(readTime(cell)).toEqual({ value: '09:00', wrong: 'offset_left_out' });
});

it.each([
  ['2026-08-12', '2026-08-12'],
  ['2026/8/2', '2026-08-02'],
  ['2026-08-12T00:00:00Z', '2026-08-12'],
  ['2028-02-29', '2028-02-29'],
])('reads %s as %s', (cell, value) => expect(readDate(cell)).toEqual({ value }));

it.each(['2027-02-29', '12/08/2026', '2026-13-01', '2026-00-10', 'soon', '0000-01-01'])('does not read %s as a day', (cell) => {
  expect(readDate(cell)).toEqual({ wrong: 'not_a_date' });
});

it.each(['1026-08-12', '9999-12-31'])('finds the day %s absurd', (cell) => expect(readDate(cell)).toEqual({ wrong: 'absurd_date' }));

it.each([
  ['2026-08-12T09:30:00.123Z', '2026-08-12T09:30:00.123Z'],
  ['2026-08-12 09:30', '2026-08-12T09:30:00Z'],
  ['2026-08-12T09:30:00+0200', '2026-08-12T09:30:00+02:00'],
  ['2026-08-12', '2026-08-12T00:00:00Z'],
])('reads %s as %s', (cell, value) => expect(readDateTime(cell)).toEqual({ value }));

it.each(['2026-08-12T25:00:00Z', 'now', '2026-02-30T09:30:00Z', '1755000000'])('does not read %s as a time', (cell) => {
  expect(readDateTime(cell)).toEqual({ wrong: 'not_a_datetime' });
});

it.each([
  ['MO,WE', 'MO,WE'],
  ['+1MO, -1fr', '+1MO,-1FR'],
  ['Sunday', 'SU'],
  ['woensdag;vrijdag', 'WE,FR'],
  ['1 7', 'MO,SU'],
])('reads the days %s as %s', (cell, days) => expect(readWeekdays(cell)).toBe(days));

it.each(['', '8', 'someday', '0MO', 'MO,XX', '99MO'])('does not read %j as days', (cell) => expect(readWeekdays(cell)).toBeUndefined());

it.each([
  [service.columns.status, ' Temporarily_Closed ', { value: 'temporarily closed' }],
  [service.columns.status, 'open', { wrong: 'not_listed' }],
  [service.columns.minimum_age, '18.0', { value: 18 }],
  [service.columns.minimum_age, '0.5', { wrong: 'not_whole' }],
  [service.columns.minimum_age, '181', { wrong: 'out_of_range' }],
  [service.columns.minimum_age, 'adult', { wrong: 'not_a_number' }],
  [location.columns.latitude, '151.2', { wrong: 'out_of_range' }],
  [location.columns.latitude, '51,2', { wrong: 'not_a_number' }],
  [location.columns.latitude, '-0', { value: 0 }],
  [threshold_profile.columns.dogs, 'Ja', { value: true }],
  [threshold_profile.columns.dogs, '0', { value: false }],
  [threshold_profile.columns.dogs, 'perhaps', { wrong: 'not_yes_or_no' }],
  [service.columns.email, 'mailto:info@halte.example', { value: 'info@halte.example' }],
  [service.columns.email, 'info@halte.example, x@y.be', { wrong: 'not_an_email' }],
  [service.columns.url, 'www.halte.example/a', { value: 'https://www.halte.example/a', wrong: 'no_scheme' }],
  [service.columns.url, 'javascript:alert(1)', { wrong: 'not_a_web_address' }],
  [service.columns.url, 'see our page', { wrong: 'not_a_web_address' }],
  [taxonomy.columns.uri, 'urn:x:y', { value: 'urn:x:y' }],
  [service.columns.verified_by, 'An', { wrong: 'not_an_id' }],
  [service.columns.name, ' Soup\u0000 ', { value: 'Soup', wrong: 'control_characters' }],
  [schedule.columns.freq, 'YEARLY', { wrong: 'not_listed' }],
])('%#: reads a cell by its column', (column, cell, expected) => expect(read(column, cell)).toEqual(expected));

it('cuts long prose after a word, and says so', () => {
  const { value, wrong } = read(service.columns.name, 'word '.repeat(50));
  expect(wrong).toBe('too_long');
  expect(value).toMatch(/word…$/);
  expect(String(value).length).toBeLessThanOrEqual(200);
});

it('never cuts what would then say something else', () => {
  expect(read(phone.columns.type, 'word '.repeat(20))).toEqual({ wrong: 'too_long' });
  expect(read(tables.service_area.columns.uri, `https://${'x'.repeat(500)}`)).toEqual({ wrong: 'too_long' });
  expect(read(tables.address.columns.country, 'Neverland')).toEqual({ wrong: 'not_a_country' });
  expect(read(service.columns.email, 'x'.repeat(100_000))).toEqual({ wrong: 'too_long' });
});

it('writes an address in the characters of the standard', () => {
  expect(asUri('https://bücher.example/café?q=ü')).toBe('https://xn--bcher-kva.example/caf%C3%A9?q=%C3%BC');
  expect(asUri('http://example.com')).toBe('http://example.com');
  expect(asUri('not an address')).toBeUndefined();
});
