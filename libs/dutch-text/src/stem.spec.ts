import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { SAME_WORD } from './testing/forms-of-words.ts';
import { OTHER_WORD } from './testing/words-apart.ts';

const rows = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
const stemOf = (word: string): string => stem(fold(word));

it.each(rows(SAME_WORD))('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.filter((form) => typeof form === 'string').map(stemOf)).size).toBe(1);
});
it.each(rows(OTHER_WORD))('%s is not %s', (one, other) => {
  expect(stemOf(one!)).not.toBe(stemOf(other!));
});
