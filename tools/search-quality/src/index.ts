export { judgements, type Grade, type Grades } from './judgements.ts';
export { CALLERS, isHeldOut, SLICES, type Question, type QuestionCaller, type Slice } from './question.ts';
export { questions } from './questions.ts';
export type { Runner } from './runner.ts';
