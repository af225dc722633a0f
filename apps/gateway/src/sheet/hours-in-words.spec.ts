import { closureInWords, holidaysInWords, hoursInWords, type Hours } from './hours-in-words.ts';

const weekly = (days: string, opens: string, closes: string, more: Partial<Hours> = {}): Hours => ({
  freq: 'WEEKLY',
  days,
  opens,
  closes,
  ...more,
});
const said = (rules: readonly Hours[], language: 'nl' | 'fr' | 'en' = 'nl') =>
  hoursInWords(rules, language).map(({ days, hours }) => `${days}: ${hours.join(', ')}`);

describe('opening times in plain words', () => {
  it('say days of the same hours in one line, with the morning and the afternoon', () => {
    const rules = [weekly('MO,TU,WE,FR', '09:00', '12:00'), weekly('MO,TU,WE', '13:00', '16:30'), weekly('FR', '13:00', '16:30')];
    expect(said(rules)).toEqual(['maandag tot en met woensdag en vrijdag: van 9 tot 12 uur, van 13 tot 16.30 uur']);
    expect(said([...rules, weekly('SA,SU', '10:00', '12:00')], 'en')).toEqual([
      'Monday to Wednesday and Friday: from 9:00 to 12:00, from 13:00 to 16:30',
      'Saturday and Sunday: from 10:00 to 12:00',
    ]);
  });

  it('say every day, nights, and always', () => {
    const all = 'MO,TU,WE,TH,FR,SA,SU';
    expect(said([weekly(all, '21:00', '08:00', { overnight: true })])).toEqual(['elke dag: van 21 tot 8 uur (de dag erna)']);
    expect(said([weekly(all, '00:00', '00:00', { overnight: true })])).toEqual(['elke dag: dag en nacht']);
    expect(said([weekly(all, '18:00', '00:00', { overnight: true })], 'fr')).toEqual(['tous les jours: de 18 h à 24 h']);
  });

  it('say days of the month, every other week, seasons, and hours that nobody wrote down', () => {
    expect(said([{ freq: 'MONTHLY', days: '2WE', opens: '13:00', closes: '16:00' }])).toEqual([
      'elke tweede woensdag van de maand: van 13 tot 16 uur',
    ]);
    expect(said([{ freq: 'MONTHLY', days: '1MO,-1FR', opens: '13:30', closes: '16:00' }], 'fr')).toEqual([
      'le premier lundi et dernier vendredi du mois: de 13 h 30 à 16 h',
    ]);
    expect(said([weekly('SA', '10:00', '12:00', { interval: 2, start: '2026-08-01' })], 'en')).toEqual([
      'every other week on Saturday: from 10:00 to 12:00',
    ]);
    expect(said([weekly('SA', '10:00', '12:00', { from: '2026-11-01', until: '2027-03-31' })])).toEqual([
      'zaterdag: van 10 tot 12 uur, van 1 november 2026 tot en met 31 maart 2027',
    ]);
    expect(said([{ freq: 'WEEKLY', days: 'MO' }])).toEqual(['maandag: vraag het uur']);
    expect(said([{ note: 'Na de mis.' }])).toEqual([': Na de mis.']);
  });

  it('say what holds on holidays only where all rules agree', () => {
    expect(holidaysInWords([weekly('MO', '9:00', '10:00', { holidays: 'closed' })], 'nl')).toBe('niet op feestdagen');
    expect(holidaysInWords([weekly('MO', '9:00', '10:00', { holidays: 'open' }), weekly('TU', '9:00', '10:00')], 'nl')).toBeUndefined();
    expect(holidaysInWords([], 'nl')).toBeUndefined();
  });

  it('say days that differ', () => {
    expect(closureInWords({ from: '2026-08-12', until: '2026-08-20', reason: 'Verlof.' }, 'nl')).toBe(
      'Gesloten van 12 augustus 2026 tot en met 20 augustus 2026: Verlof.',
    );
    expect(closureInWords({ from: '2026-12-24', until: '2026-12-24', opens: '10:00', closes: '12:00' }, 'fr')).toBe(
      'Le 24 décembre 2026 de 10 h à 12 h.',
    );
  });
});
