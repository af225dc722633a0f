import { expect, it } from '@jest/globals';
import { faultOf } from './check-commits.ts';

it.each([
  'feat(directory): list services by name',
  'fix(sdk)!: a page may be empty',
  'ci: jobs in their order',
  'Merge branch main',
  'Revert "feat(sdk): x"',
])('takes %p', (subject) => {
  expect(faultOf(subject)).toBeUndefined();
});

it.each([
  'update stuff',
  'feat: no scope',
  'Feat(sdk): capital',
  'feat(sdk):no space',
  'feat(sdk): ends in a stop.',
  'feature(sdk): unknown kind',
  `feat(sdk): ${'x'.repeat(120)}`,
])('does not take %p', (subject) => {
  expect(faultOf(subject)).toContain(subject);
});
