import { readQuery } from '@halte/dutch-text';
import { residenceOf } from './residence.ts';

const home = (text: string): string | undefined => residenceOf(text, readQuery(text).filters);

it.each([
  ['wij wonen in Deurne en zoeken werk', 'Deurne'],
  ['een vrouw uit Schoten', 'Schoten'],
  ['in Deurne wonen zonder geld', 'Deurne'],
  ['eten, 2170', '2170'],
])('%s: somebody of %s', (text, place) => expect(home(text)).toBe(place));

it.each(['soep in Deurne', 'soep', 'uit eten in Mechelen op zondag'])('%s: nothing is said of where the person lives', (text) =>
  expect(home(text)).toBeUndefined(),
);
