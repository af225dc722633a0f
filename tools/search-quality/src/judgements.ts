import { readParts } from './read-parts.ts';

/** 3 the door, 2 good, 1 somewhat useful, 0 looked at and of no use. */
export type Grade = 0 | 1 | 2 | 3;

/** Grades of one question by slug of service or find place. What is not there has not been judged. */
export type Grades = Readonly<Record<string, Grade>>;

/** One file of one pass. */
export interface JudgementFile {
  /** `regionChecksum()` of the region that was judged. */
  readonly region: string;
  readonly grades: Readonly<Record<string, Grades>>;
}

/** The files of a pass, by part. */
export const judgementFiles = (pass: number): readonly JudgementFile[] =>
  readParts<JudgementFile>(`judgements/pass-${pass}`).map(({ content }) => content);

/** Every grade of a pass, by id of the question. */
export const judgements = (pass = 1): ReadonlyMap<string, Grades> =>
  new Map(judgementFiles(pass).flatMap(({ grades }) => Object.entries(grades)));
