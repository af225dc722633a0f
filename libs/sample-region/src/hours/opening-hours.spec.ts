import { hoursInWords } from './hours-in-words.ts';
import { openingHours } from './opening-hours.ts';

const words = (text: string) => openingHours(text).map(hoursInWords);

describe('openingHours', () => {
  it('reads several windows a day', () => {
    expect(words('ma-vr 9-12 13-16:30; wo 18-20')).toEqual([
      'elke maandag, dinsdag, woensdag, donderdag en vrijdag van 9 tot 12 uur',
      'elke maandag, dinsdag, woensdag, donderdag en vrijdag van 13 tot 16.30 uur',
      'elke woensdag van 18 tot 20 uur',
    ]);
  });

  it('reads a day of the month, and joins those with the same hours', () => {
    expect(openingHours('1e-do 9-12; 3e-do 9-12')).toEqual([
      { freq: 'MONTHLY', byday: '1TH,3TH', opens_at: '09:00', closes_at: '12:00', public_holidays: 'closed' },
    ]);
    expect(words('2e-wo 13-16; laatste-vr 14-17')).toEqual([
      'elke tweede woensdag van de maand van 13 tot 16 uur',
      'elke laatste vrijdag van de maand van 14 tot 17 uur',
    ]);
  });

  it('counts every second week from a day that it names', () => {
    expect(openingHours('~do 18-20')).toEqual([
      {
        freq: 'WEEKLY',
        interval: 2,
        dtstart: '2026-08-06',
        byday: 'TH',
        opens_at: '18:00',
        closes_at: '20:00',
        public_holidays: 'closed',
      },
    ]);
  });

  it('marks a night, and a day that ends at midnight', () => {
    const times = (text: string) => openingHours(text).map(({ opens_at, closes_at, overnight }) => [opens_at, closes_at, overnight]);
    expect(times('ma-zo 21-8:30+')).toEqual([['21:00', '08:30', true]]);
    expect(times('ma 10-24')).toEqual([['10:00', '00:00', true]]);
    expect(times('ma 5-24:30+')).toEqual([['05:00', '00:30', true]]);
    expect(words('altijd')).toEqual(['elke dag dag en nacht']);
  });

  it('keeps the limits of a rule, and whether holidays count', () => {
    const [rule] = openingHours('za 18-21 vanaf=2026-11-01 tot=2027-03-31; feestdagen open');
    expect(rule).toMatchObject({ valid_from: '2026-11-01', valid_to: '2027-03-31', public_holidays: 'open' });
    expect(words('za 18-21 vanaf=2026-11-01')).toEqual(['elke zaterdag van 18 tot 21 uur vanaf 1 november 2026']);
  });

  it.each(['ma', 'maandag 9-12', 'ma 12-9', 'ma 9:75-12', 'ma 9-12 sinds=2026-01-01', 'ma 25-26'])('refuses %s', (text) => {
    expect(() => openingHours(text)).toThrow(TypeError);
  });
});
