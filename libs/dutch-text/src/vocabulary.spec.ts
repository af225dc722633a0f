import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { createVocabulary } from './vocabulary.ts';

const words = ['slaapplaats', 'eten', 'kledij', 'opvang', 'voedselbedeling', 'Café', 'bril', 'brood'];
const vocabulary = createVocabulary(words);

it.each([
  ['slaaplaats', 'slaapplaats'],
  ['slaapplats', 'slaapplaats'],
  ['salapplaats', 'slaapplaats'],
  ['etn', 'eten'],
  ['kledei', 'kledij'],
  ['opfang', 'opvang'],
  ['voedselbedling', 'voedselbedeling'],
  ['voetselbedelink', 'voedselbedeling'],
  ['cafee', 'café'],
  ['brilll', 'bril'],
])('%s was meant to be %s', (typed, meant) => {
  expect(vocabulary.correct(typed)[0]?.word).toBe(meant);
});

it.each(['bril', 'CAFE', 'xx', 'b', '', '2060', 'fietsenmaker', 'opvallende'])('%j is left as it is', (typed) => {
  expect(vocabulary.correct(typed)).toEqual([]);
});

it('finds what a comparison with every word finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'd', 'e'), minLength: 4, maxLength: 11 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 60 }), letters, (known, typed) => {
      fc.pre(!known.includes(typed));
      const most = typed.length < 8 ? 1 : 2;
      const found = createVocabulary(known).correct(typed, { limit: 100 });
      for (const word of known.filter((other) => !typed.startsWith(other) && editDistance(typed, other, most) <= most))
        expect(found.map((one) => one.word)).toContain(word);
    }),
    { numRuns: 300 },
  );
});

it('the bounded distance is the distance, as far as the bound goes', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const whole = editDistance(one, other, 20);
      expect(editDistance(other, one, 20)).toBe(whole);
      for (const most of [0, 1, 2]) expect(editDistance(one, other, most)).toBe(Math.min(whole, most + 1));
    }),
  );
  expect(['etn', 'tean', 'eten'].map((word) => editDistance('eten', word, 3))).toEqual([1, 2, 0]);
  expect(editDistance('opvnag', 'opvang', 2)).toBe(1);
});

it('completes to what occurs, commonest first', () => {
  const counted = createVocabulary([['opvang', 3], ['opvoeding', 9], 'opvang', ['opvanghuis', 0], 'eten', ['op', 50]]);
  expect(counted.complete('opv')).toEqual(['opvoeding', 'opvang']);
  expect(counted.complete('OPVO')).toEqual(['opvoeding']);
  expect([counted.complete(''), counted.complete('zz'), counted.size]).toEqual([[], [], 5]);
});

it('shows a word as it was written, and knows it in any spelling', () => {
  expect(vocabulary.complete('kled')).toEqual(['kledij']);
  expect([vocabulary.has('KLEDĲ'), vocabulary.has('kledy'), vocabulary.has('cafe')]).toEqual([true, true, true]);
});

it('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(vocabulary.has(text)).toBe(words.map(fold).includes(fold(text)));
      vocabulary.correct(text);
      vocabulary.complete(text);
    }),
  );
});
