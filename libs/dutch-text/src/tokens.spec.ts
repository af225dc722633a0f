import { fold } from './fold.ts';
import { tokenize } from './tokens.ts';

it.each([
  ['Kledij, KLEDĲ en kledij', 'kledy kledy en kledy'],
  ["foto's van baby'tje", 'foto van baby'],
  ['OCMW-kantoor', 'ocmw kantoor'],
  ['O.C.M.W. of c.a.w', 'ocmw of caw'],
  ["'s avonds op ’t Kiel", 's avonds op t kiel'],
  ["l'aide d’urgence, aujourd'hui", 'aide urgence aujourd hui'],
  ["I don't, I'm", 'i don not i'],
  ['9u30 tot 17u, 24/7, 03 123 45 67', '9u30 tot 17u 24 7 03 123 45 67'],
  ['geïnformeerd naïef café crème', 'geinformeerd naief cafe creme'],
  ['slaap\u00ADplaats e\u0301cole', 'slaapplaats ecole'],
  ['Sint-Jans-plein', 'sint jans plein'],
  ['مأوى للنوم', 'ماوى للنوم'],
  ['Straße Łódź œuvre', 'strasse lodz oeuvre'],
  ['€ 5,50 (50 %)', '5 50 50'],
  ['😀 🏠 \uD800', ''],
])('%s → %s', (text, words) => {
  expect(
    tokenize(text)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

it('two words with a hyphen are also one', () => {
  expect(tokenize('e-mail of drop-in').map(({ joined }) => joined)).toEqual(['email', undefined, undefined, 'dropin', undefined]);
});

it('says where a word stands, and where a clause ends', () => {
  expect(tokenize("geen bed, foto's")).toEqual([
    { word: 'geen', start: 0, end: 4, clause: 0 },
    { word: 'bed', start: 5, end: 8, clause: 0 },
    { word: 'foto', start: 10, end: 14, clause: 1 },
  ]);
});

it('a word without end is cut', () => {
  expect(tokenize('x'.repeat(100))).toMatchObject([{ word: 'x'.repeat(48), start: 0, end: 100 }]);
});

it('folding leaves letters and digits', () => {
  expect(['Bĳ-les', 'ÀÉÎ', '½', 'İ', ''].map(fold)).toEqual(['byles', 'aei', '12', 'i', '']);
});
