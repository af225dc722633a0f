/** What tests of other projects need to hold what they publish against the standard itself. */
export { closedStandard, closedTaxonomies, type JsonSchema, type StandardSchema } from './closed-standard.ts';
export { withExtraKey, withNull, withoutKey, withWrongLeaf, type Mutant } from './mutants.ts';
export { describeWithStandard, readStandard, sharedData } from './standard-files.ts';
export { rowsArbitrary, type Rows } from './row-arbitrary.ts';
