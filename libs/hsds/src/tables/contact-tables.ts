import { date, email, flag, integer, key, number, oneOf, ours, reference, required, text, time, webAddress } from '../column.ts';
import { table } from '../table.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const contact = table('contact', {
  file: 'contacts.csv',
  description: 'Whom to ask for.',
  columns: {
    id: key('the contact'),
    organization_id: reference('organization', 'The organization that it is for.'),
    service_id: reference('service', 'The service that it is for.'),
    service_at_location_id: reference('service_at_location', 'The service at one location that it is for.'),
    location_id: reference('location', 'The location that it is for.'),
    name: text('The name to ask for: a desk, a team.'),
    title: text('The role: reception, duty worker.'),
    department: text('The department.'),
    email: email('The e-mail address.'),
  },
});

export const phone = table('phone', {
  file: 'phones.csv',
  description: 'A number to call.',
  columns: {
    id: key('the phone'),
    location_id: reference('location', 'The location that answers.'),
    service_id: reference('service', 'The service that answers.'),
    organization_id: reference('organization', 'The organization that answers.'),
    contact_id: reference('contact', 'The contact that answers.'),
    service_at_location_id: reference('service_at_location', 'The service at one location that answers.'),
    number: required(text('The number, as one would dial it.', 50)),
    extension: integer('The extension; one with a leading zero or with words stands in the description.', 0, 9_999_999),
    type: text('What the number is for: voice, text, fax, cell, video (RFC 6350).', 50),
    description: text('When and for what to call it.', 1_000),
  },
});

export const language = table('language', {
  file: 'languages.csv',
  description: 'A language that is spoken.',
  columns: {
    id: key('the language'),
    service_id: reference('service', 'The service in which it is spoken.'),
    location_id: reference('location', 'The location at which it is spoken.'),
    phone_id: reference('phone', 'The phone on which it is spoken.'),
    name: text('The name of the language.', 100),
    code: text('Its code, two or three letters (ISO 639-1, 639-3).', 10),
    note: text('When, or by whom it is spoken.', 1_000),
  },
});

export const schedule = table('schedule', {
  file: 'schedules.csv',
  description: 'When something is open; a rule as in iCalendar (RFC 5545).',
  columns: {
    id: key('the schedule'),
    service_id: reference('service', 'The service that is open then.'),
    location_id: reference('location', 'The location that is open then.'),
    service_at_location_id: reference('service_at_location', 'The service at one location that is open then.'),
    valid_from: date('The first day on which it holds.'),
    valid_to: date('The last day on which it holds.'),
    dtstart: date('The day of the first occurrence, from which an interval counts.'),
    timezone: number('Hours from UTC. Halte leaves it out: it is wrong for half of the year. See time_zone.', -14, 14),
    until: date('The day of the last occurrence.'),
    count: integer('How many occurrences there are.', 1, 10_000),
    wkst: oneOf(WEEKDAYS, 'The day on which a week begins.'),
    freq: oneOf(['WEEKLY', 'MONTHLY'], 'Whether it comes back by the week or by the month.'),
    interval: integer('Every how many weeks or months.', 1, 1_000),
    byday: text('On which days: MO,WE; in a month 2WE for the second Wednesday, -1FR for the last Friday.', 200),
    byweekno: text('In which weeks of the year, separated by commas.', 200),
    bymonthday: text('On which days of the month, separated by commas; -1 is the last.', 200),
    byyearday: text('On which days of the year, separated by commas.', 1_000),
    description: text('The hours in words.', 1_000),
    opens_at: time('When it opens, by the clock on its wall.'),
    closes_at: time('When it closes, by the clock on its wall.'),
    schedule_link: webAddress('Where the hours are published.'),
    attending_type: text('How one attends: in person, by telephone, online.'),
    notes: text('What else there is to know about these hours.', 2_000),
    ...ours({
      time_zone: text('The time zone of the clock (IANA): Europe/Brussels.', 50),
      public_holidays: oneOf(['open', 'closed'], 'What holds on public holidays; left out where nobody knows.'),
      overnight: flag('Closes on the day after it opens. Only then may closes_at be before opens_at.'),
    }),
  },
});
