import { localTime, openingAt, openingState, openingWithin, type Closure, type ScheduleRule } from './index.ts';

const rule = (more: ScheduleRule): ScheduleRule => ({ opens_at: '10:00', closes_at: '12:00', public_holidays: 'closed', ...more });
const week = rule({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR' });
const only = (schedule: ScheduleRule, closures: readonly Closure[] = []) => ({ schedules: [schedule], closures });
const at = (day: string, time: string) => ({ day, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) });

describe('whether something is open', () => {
  it.each([
    ['2026-08-12', '09:59', 'closed'],
    ['2026-08-12', '10:00', 'open'],
    ['2026-08-12', '11:59', 'open'],
    ['2026-08-12', '12:00', 'closed'],
    ['2026-08-15', '11:00', 'closed'],
  ] as const)('follows the days of the week: %s %s is %s', (day, time, opening) => {
    expect(openingAt(only(week), at(day, time))).toBe(opening);
  });

  it('takes several windows a day together, and those that touch as one', () => {
    const rules = {
      schedules: [
        week,
        rule({ byday: 'WE', opens_at: '14:00', closes_at: '16:00' }),
        rule({ byday: 'WE', opens_at: '12:00', closes_at: '12:30' }),
      ],
      closures: [],
    };
    expect(openingAt(rules, at('2026-08-12', '13:00'))).toBe('closed');
    expect(openingAt(rules, at('2026-08-12', '15:00'))).toBe('open');
    expect(openingState(rules, at('2026-08-12', '10:30'))).toEqual({ opening: 'open', until: { day: '2026-08-12', time: '12:30' } });
  });

  it('knows the second Wednesday and the last Friday of a month', () => {
    const second = only(rule({ freq: 'MONTHLY', byday: '2WE' }));
    expect(['2026-08-05', '2026-08-12', '2026-08-19'].map((day) => openingAt(second, at(day, '11:00')))).toEqual([
      'closed',
      'open',
      'closed',
    ]);
    const last = only(rule({ freq: 'MONTHLY', byday: '-1FR' }));
    expect(['2026-08-21', '2026-08-28', '2026-09-25'].map((day) => openingAt(last, at(day, '11:00')))).toEqual(['closed', 'open', 'open']);
  });

  it('knows days of the month, from its end too', () => {
    const rules = only(rule({ freq: 'MONTHLY', bymonthday: '1,-1' }));
    expect(['2026-02-28', '2026-08-30', '2026-08-31', '2026-09-01'].map((day) => openingWithin(rules, day))).toEqual([
      'open',
      'closed',
      'open',
      'open',
    ]);
  });

  it('counts every second week from its first day', () => {
    const rules = only(rule({ freq: 'WEEKLY', byday: 'WE', interval: 2, dtstart: '2026-08-05' }));
    expect(['2026-07-22', '2026-08-05', '2026-08-12', '2026-08-19'].map((day) => openingWithin(rules, day))).toEqual([
      'closed',
      'open',
      'closed',
      'open',
    ]);
  });

  it('ends after so many times, or on a day', () => {
    const thrice = only(rule({ freq: 'WEEKLY', byday: 'WE', count: 3, dtstart: '2026-08-05' }));
    expect(['2026-08-05', '2026-08-19', '2026-08-26'].map((day) => openingWithin(thrice, day))).toEqual(['open', 'open', 'closed']);
    const until = only(rule({ byday: 'WE', valid_from: '2026-08-10', valid_to: '2026-08-20' }));
    expect(['2026-08-05', '2026-08-12', '2026-08-26'].map((day) => openingWithin(until, day))).toEqual(['closed', 'open', 'closed']);
  });

  it('counts the night with the evening before', () => {
    const rules = only(rule({ byday: 'FR', opens_at: '21:00', closes_at: '08:00', overnight: true }));
    expect(openingAt(rules, at('2026-08-14', '23:00'))).toBe('open');
    expect(openingAt(rules, at('2026-08-15', '07:59'))).toBe('open');
    expect(openingAt(rules, at('2026-08-14', '07:00'))).toBe('closed');
    expect(openingState(rules, at('2026-08-15', '01:00'))).toEqual({ opening: 'open', until: { day: '2026-08-15', time: '08:00' } });
    expect(openingState(rules, at('2026-08-15', '09:00'))).toEqual({ opening: 'closed', opensAt: { day: '2026-08-21', time: '21:00' } });
  });

  it('is closed when it is said to be, and open at special hours', () => {
    const closed: Closure = { kind: 'closed', starts_on: '2026-08-10', ends_on: '2026-08-14' };
    expect(openingAt(only(week, [closed]), at('2026-08-14', '11:00'))).toBe('closed');
    expect(openingState(only(week, [closed]), at('2026-08-12', '11:00')).opensAt).toEqual({ day: '2026-08-17', time: '10:00' });
    const special: Closure = {
      kind: 'special_hours',
      starts_on: '2026-08-15',
      ends_on: '2026-08-15',
      opens_at: '15:00',
      closes_at: '17:00',
    };
    expect(openingAt(only(week, [special]), at('2026-08-15', '16:00'))).toBe('open');
  });

  it('says what happens on a public holiday, or that nobody knows', () => {
    const easterMonday = at('2026-04-06', '11:00');
    expect(openingAt(only(week), easterMonday)).toBe('closed');
    expect(openingAt(only({ ...week, public_holidays: 'open' }), easterMonday)).toBe('open');
    expect(openingAt(only({ ...week, public_holidays: null }), easterMonday)).toBe('unknown');
  });

  it('is unknown where there are no hours', () => {
    expect(openingAt({ schedules: [], closures: [] }, at('2026-08-12', '11:00'))).toBe('unknown');
    expect(openingAt(only({ byday: 'WE' }), at('2026-08-12', '11:00'))).toBe('unknown');
    expect(openingAt(only({ byday: 'WE' }), at('2026-08-13', '11:00'))).toBe('closed');
  });

  it('is asked of a part of a day', () => {
    expect(openingWithin(only(week), '2026-08-12', 0, 600)).toBe('closed');
    expect(openingWithin(only(week), '2026-08-12', 600, 660)).toBe('open');
  });
});

describe('the clock of a place', () => {
  it.each([
    ['2026-08-12T22:30:00Z', { day: '2026-08-13', minute: 30 }],
    ['2026-01-12T22:30:00Z', { day: '2026-01-12', minute: 1_410 }],
    ['2026-03-29T00:59:00Z', { day: '2026-03-29', minute: 119 }],
    ['2026-03-29T01:00:00Z', { day: '2026-03-29', minute: 180 }],
    ['2026-10-25T00:30:00Z', { day: '2026-10-25', minute: 150 }],
    ['2026-10-25T01:30:00Z', { day: '2026-10-25', minute: 150 }],
  ])('goes with summer time: %s', (moment, shown) => {
    expect(localTime(new Date(moment))).toEqual(shown);
  });
});
