import { CONCEPTS, conceptAlternatives } from './concepts.ts';
import { CRISIS_WORDS } from './data/crisis-words.ts';
import { AUDIENCE_WORDS, LANGUAGE_WORDS, THRESHOLD_WORDS, TIME_WORDS } from './data/filter-words.ts';
import { LIFE_SITUATIONS } from './data/life-situations.ts';
import { PLACE_NAMES } from './data/place-names.ts';
import { explainQuery } from './explain-query.ts';
import { needQuery } from './need-query.ts';
import { readQuery } from './read-query.ts';
import { entriesIn, phrasesIn } from './word-list.ts';

const ids = CONCEPTS.map(({ id }) => id);

it('each id stands for one thing', () => {
  const all = [...ids, ...LIFE_SITUATIONS.map(({ id }) => `situation ${id}`)];
  expect(new Set(all).size).toBe(all.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it.each(LIFE_SITUATIONS.map((situation) => [situation.id, situation] as const))(
  '%s leads to needs that exist, and is heard in its own words',
  (id, { needs, said }) => {
    expect(needs.filter((need) => !ids.includes(need))).toEqual([]);
    expect(phrasesIn(said).filter((phrase) => !readQuery(phrase).situations.includes(id))).toEqual([]);
  },
);

it.each(CONCEPTS.map((concept) => [concept.id, concept] as const))(
  '%s is understood by each of its words',
  (id, { label, same, said = '', fr = '', en = '' }) => {
    const missed = phrasesIn([label, same, said, fr, en].join(',')).filter((phrase) => {
      const { terms } = readQuery(phrase);
      return !terms.some(({ concepts }) => concepts.includes(id));
    });
    expect(missed).toEqual([]);
    expect(conceptAlternatives(id).length).toBeGreaterThan(0);
  },
);

const FILTERS = [
  ['time', TIME_WORDS],
  ['threshold', THRESHOLD_WORDS],
  ['audience', AUDIENCE_WORDS],
  ['language', LANGUAGE_WORDS],
] as const;

it.each(FILTERS.flatMap(([kind, words]) => Object.entries<string>(words).map(([value, phrases]) => [kind, value, phrases] as const)))(
  'the filter %s=%s is suggested by each of its words',
  (kind, value, phrases) => {
    const missed = phrasesIn(phrases).filter(
      (phrase) => !readQuery(phrase).filters.some((filter) => filter.kind === kind && filter.value === value),
    );
    expect(missed).toEqual([]);
  },
);

it.each(Object.entries(CRISIS_WORDS))('%s is recognised by each of its words', (kind, phrases) => {
  expect(phrasesIn(phrases).filter((phrase) => !readQuery(phrase).crisis.some((crisis) => crisis.kind === kind))).toEqual([]);
});

it('each place is known by each of its names', () => {
  const missed = entriesIn(PLACE_NAMES).flatMap(([name, others]) =>
    [name, ...others].filter((other) => !readQuery(`eten in ${other}`).filters.some(({ value }) => value === name)),
  );
  expect(missed).toEqual([]);
});

it('a need is looked for without a question', () => {
  expect(needQuery('meal')).toMatchObject({ text: 'maaltijd', concepts: ['meal'] });
  expect(needQuery('unheard-of')).toBeUndefined();
});

it('says in Dutch what was understood', () => {
  expect(explainQuery(readQuery('slapn zonder papieren op zondag, zelfmoord'))).toEqual([
    '“zelfmoord” klinkt dringend: bovenaan staat wie u nu kan bellen.',
    expect.stringMatching(/^Gezocht op “slapn” \(begrepen als nachtopvang\), ook op nachtopvang, daklozenopvang/),
    'Misschien bedoelde u slapen?',
    expect.stringMatching(/^Gezocht op “zonder papieren” \(begrepen als verblijfspapieren\)/),
    expect.stringMatching(/^Gezocht op “zelfmoord”/),
    'Filter wanneer: “zondag”. Haal hem weg als dat niet klopt.',
    'Filter drempel: “zonder papieren”. Haal hem weg als dat niet klopt.',
    'Het lijkt op: “Ik heb geen papieren”.',
  ]);
});
