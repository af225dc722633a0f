import fc from 'fast-check';
import { compoundParts } from './compound.ts';
import { fold } from './fold.ts';
import { explainQuery } from './explain-query.ts';
import { indexText } from './index-text.ts';
import { readQuery } from './read-query.ts';
import { stem } from './stem.ts';
import { COMPOUNDS, QUESTIONS } from './testing/questions.ts';
import { SAME_WORD } from './testing/forms-of-words.ts';
import { tokenize } from './tokens.ts';

/** Anything that a string may be, lone surrogates included. */
const anyString = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("'", '-', '.', 'ij', 'é', ' '),
  ),
  maxLength: 60,
});
const dutchWord = fc.oneof(
  fc.constantFrom(...SAME_WORD.trim().split(/\s+/), ...COMPOUNDS.trim().split(/\s+/), 'zonder', 'geen', 'niet', 'de', 'op', 'ik'),
  fc
    .array(
      fc.constantFrom(
        'b',
        'dr',
        'l',
        'sch',
        't',
        'z',
        'v',
        'a',
        'aa',
        'e',
        'ee',
        'ij',
        'o',
        'oe',
        'en',
        'je',
        'tje',
        'ing',
        'heid',
        's',
        'eren',
        'heden',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const dutchText = fc
  .array(fc.tuple(dutchWord, fc.constantFrom(' ', ' ', ', ', '. ', '\n', ' – ')), { maxLength: 25 })
  .map((pairs) => pairs.flat().join(''));

it('folding and stemming twice is as once', () => {
  fc.assert(
    fc.property(fc.oneof(anyString, dutchWord), (text) => {
      const once = fold(text);
      expect(fold(once)).toBe(once);
      expect(stem(stem(once))).toBe(stem(once));
    }),
    { numRuns: 2000 },
  );
});

/** The stems of the words of a question as written, those of its filters included. */
function queryStems(text: string): Set<string> {
  const { terms, filters } = readQuery(text);
  const all = [...terms, ...filters.flatMap((filter) => filter.terms)];
  return new Set(all.flatMap(({ alternatives }) => alternatives.filter(({ why }) => why === 'word').flatMap(({ stems }) => stems)));
}

it.each([
  ['Dutch', dutchText],
  ['anything', anyString],
  ['questions', fc.constantFrom(...QUESTIONS.map(([question]) => question))],
])('a text is found by its own words: %s', (_kind, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const indexed = indexText(text).filter(({ kind }) => kind === 'whole' || kind === 'negated');
      expect(queryStems(text)).toEqual(new Set(indexed.map((found) => found.stem)));
    }),
    { numRuns: 500 },
  );
});

it('never throws, and gives sound answers to any string', () => {
  fc.assert(
    fc.property(fc.oneof(anyString, dutchText), fc.boolean(), (text, typing) => {
      const query = readQuery(text, { typing });
      expect(readQuery(text, { typing })).toEqual(query);
      for (const { start, end, alternatives } of query.terms) {
        expect(start < end && end <= text.length && alternatives.length > 0 && alternatives.length <= 24).toBe(true);
        for (const { stems, weight } of alternatives) expect(stems.length > 0 && weight > 0 && weight <= 1).toBe(true);
      }
      for (const found of indexText(text)) expect(found.stem).toMatch(/^[\p{L}\p{N}_]+$/u);
      explainQuery(query);
    }),
    { numRuns: 500 },
  );
});

it('tokens come in order and do not overlap', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      let last = 0;
      for (const { start, end, word } of tokenize(text)) {
        expect(start >= last && end > start && word.length <= 48).toBe(true);
        last = end;
      }
    }),
  );
});

/** Each would take hours if time grew with the square of the length. */
it.each([
  ['one word', 'a'],
  ['one compound', 'nachtopvang'],
  ['hyphens', 'a-'],
  ['apostrophes', "l'"],
  ['dots', 'a.'],
  ['marks', 'e\u0301'],
  ['negations', 'niet '],
  ['negations without end', 'geen vaste '],
  ['a phrase that nearly is one', 'van het kastje naar de '],
  ['sentences', 'Gratis maaltijden, ook zonder papieren. '],
])('a megabyte of %s is read', (_what, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  expect(indexText(text).length).toBeLessThanOrEqual(1_000_000);
  expect(readQuery(text).terms.length).toBeLessThanOrEqual(64);
});

it('a word of many possible parts is taken apart in no time', () => {
  expect(compoundParts('bedbadbusbonbrilbedbadbusbonbrilbedbadbusbonzz')).toEqual([]);
});
