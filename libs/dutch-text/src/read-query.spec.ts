import { createPlaceNames } from './place-names.ts';
import { CRISES, NO_CRISES, QUESTIONS } from './testing/questions.ts';
import { readQuery } from './read-query.ts';
import { createVocabulary } from './vocabulary.ts';

const stemsIn = (question: string): string[] =>
  readQuery(question).terms.flatMap(({ alternatives }) => alternatives.map(({ stems }) => stems.join(' ')));

it.each(QUESTIONS)('“%s” is about %s, filters: %s', (question, concept, filters) => {
  const query = readQuery(question);
  expect(query.terms.flatMap(({ concepts }) => concepts)).toContain(concept);
  expect(query.filters.map(({ kind, value }) => `${kind}=${value}`).join(' ')).toBe(filters);
});

it.each(CRISES)('“%s” is urgent: %s', (question, kind) => {
  expect(readQuery(question).crisis.map((crisis) => crisis.kind)).toContain(kind);
});

it.each(NO_CRISES)('“%s” is not urgent', (question) => {
  expect(readQuery(question).crisis).toEqual([]);
});

it.each([
  ['ik ben nergens welkom, slaap in mijn auto', 'nowhere-to-sleep'],
  ['geen geld en geen eten in huis', 'no-money'],
  ['durf de post niet open doen', 'bills'],
  ['net vrij, uit den bak', 'out-of-prison'],
  ['mijn lief is weg', 'relationship-over'],
  ['ik word overal weggestuurd', 'sent-around'],
])('“%s” sounds like %s', (question, situation) => {
  expect(readQuery(question).situations[0]).toBe(situation);
});

it('a denied word is looked for with its mark first, and without it for less', () => {
  const [term] = readQuery('zonder hond').terms;
  expect(term?.alternatives.slice(0, 2)).toEqual(
    [
      { stems: ['zonder_hond'], weight: 1, why: 'word', text: 'zonder hond' },
      { stems: ['hond'], weight: 0.4, why: 'denied', text: 'hond' },
    ].map((alternative) => expect.objectContaining({ ...alternative, text: expect.any(String) })),
  );
});

it('a negation does not reach over a comma', () => {
  expect(stemsIn('geen, hond')).toContain('hond');
  expect(stemsIn('geen, hond')).not.toContain('zonder_hond');
});

it('a day and a place are filters, not words to find; taken off they are words again', () => {
  const { terms, filters } = readQuery('zondag in Deurne');
  expect(terms).toEqual([]);
  expect(filters.map((filter) => filter.terms[0]?.alternatives[0]?.stems)).toEqual([['zondag'], ['deurne'].map(() => expect.any(String))]);
});

it('each thing understood says where it was written', () => {
  const question = 'Ik zoek, a.u.b., ’s avonds een tandarts op ’t Kiel';
  const { terms, filters } = readQuery(question);
  for (const { text, start, end } of [...terms, ...filters]) expect(question.slice(start, end)).toBe(text);
  expect(terms.map(({ text }) => text)).toEqual(['tandarts']);
});

it('a typing error is mended towards the words that can be found, and the word as typed stays', () => {
  const vocabulary = createVocabulary(['knutselclub']);
  const [term] = readQuery('knutselklub', { vocabulary }).terms;
  expect(term?.alternatives.map(({ stems, why }) => [stems[0], why])).toEqual([
    ['knutselklub', 'word'],
    ['knutselclub', 'correction'],
  ]);
});

it('while typing, the last word is completed and not mended', () => {
  const vocabulary = createVocabulary([['knutselclub', 3], 'knutselen', 'knie']);
  const [term] = readQuery('knuts', { vocabulary, typing: true }).terms;
  expect(term?.alternatives.map(({ text, why }) => [text, why])).toEqual([
    ['knuts', 'word'],
    ['knutselclub', 'prefix'],
    ['knutselen', 'prefix'],
  ]);
  expect(readQuery('knuts ', { vocabulary, typing: true }).terms[0]?.alternatives.map(({ why }) => why)).not.toContain('prefix');
});

it('knows the places that it is given', () => {
  const places = createPlaceNames([['Terneuzen', ['Terneuse']]]);
  expect(readQuery('eten in terneuse', { places }).filters).toMatchObject([{ kind: 'place', value: 'Terneuzen' }]);
  expect(readQuery('eten in Deurne', { places }).filters).toEqual([]);
});

it('reads the first 64 words, and says so', () => {
  const { terms, cut } = readQuery('brood, '.repeat(65));
  expect([terms.length, cut]).toEqual([64, true]);
  expect(readQuery('brood, '.repeat(64)).cut).toBe(false);
});
