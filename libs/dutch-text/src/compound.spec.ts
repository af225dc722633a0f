import { compoundParts } from './compound.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { COMPOUNDS, NO_COMPOUNDS } from './testing/questions.ts';

const rows = COMPOUNDS.trim()
  .split('\n')
  .map((line) => line.split(' '));

it.each(rows.map(([word, ...parts]) => [word!, parts] as const))('%s is made of %j', (word, parts) => {
  expect(compoundParts(fold(word))).toEqual(parts.map((part) => stem(fold(part))));
});

it.each(NO_COMPOUNDS.trim().split(/\s+/))('%s is not taken apart', (word) => {
  expect(compoundParts(fold(word))).toEqual([]);
});
