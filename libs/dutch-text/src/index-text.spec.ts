import { indexText, vocabularyOf } from './index-text.ts';

const written = (text: string): string[] => indexText(text).map(({ stem, kind }) => (kind === 'whole' ? stem : `${stem}:${kind}`));

it.each([
  ['Gratis maaltijden in de buurt', 'gratis maaltyd'],
  ['Voedselbedeling', 'voedselbedel voedsel:part bedel:head'],
  ['Ook zonder geldige papieren.', 'zonder_papier:negated papier:denied'],
  ['Honden niet toegelaten', 'hond zonder_toegelat:negated toegelat:denied'],
  ['Papieren hebt u niet', 'zonder_papier:negated papier:denied'],
  ['Nooit alleen, altijd koffie', 'koffie'],
  ['drop-in', 'dropin:joined drop'],
])('%s → %s', (text, stems) => {
  expect(written(text).join(' ')).toBe(stems);
});

it('counts stop words, so that what is close in the text is close in the index', () => {
  expect(indexText('eten voor de daklozen').map(({ position }) => position)).toEqual([1, 4]);
});

it('gives the words as people write them', () => {
  expect(vocabularyOf("De foto's en de Kledij van het OCMW")).toEqual(['foto', 'kledij', 'ocmw']);
});
