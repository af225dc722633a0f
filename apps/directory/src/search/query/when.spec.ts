import { readQuery } from '@halte/dutch-text';
import { openingDuring, whenOf } from './when.ts';

const at = { day: '2026-08-12', minute: 14 * 60 };
const rules = {
  schedules: [
    { byday: 'WE,SU', opens_at: '10:00', closes_at: '12:00' },
    { byday: 'FR', opens_at: '20:00', closes_at: '08:00', overnight: true },
  ],
  closures: [],
};

const during = (text: string) => {
  const when = whenOf(readQuery(text).filters, at);
  return when === undefined ? undefined : openingDuring(rules, when, at);
};

describe('what a question says about time', () => {
  it.each([
    ['soep', undefined],
    ['soep nu', 'closed'],
    ['soep vandaag', 'closed'],
    ['soep zondag', 'open'],
    ['soep zondag namiddag', 'closed'],
    ['soep zondag om 11u', 'open'],
    ['soep morgen', 'closed'],
    ['soep in het weekend', 'open'],
    ['slapen vrijdag nacht', 'open'],
  ])('%s: %s', (text, opening) => {
    expect(during(text)).toBe(opening);
  });

  it('counts from the moment on, on the same day', () => {
    expect(openingDuring(rules, [{ day: at.day, from: 0, to: 1_440 }], { ...at, minute: 600 })).toBe('open');
    expect(openingDuring(rules, [{ day: at.day, from: 0, to: 1_440 }], at)).toBe('closed');
  });
});
