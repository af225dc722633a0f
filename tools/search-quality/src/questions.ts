import type { Question } from './question.ts';
import { readParts } from './read-parts.ts';

/** Every question, in the order of the ids; `part` for those of one file. */
export const questions = ({ part }: { readonly part?: number } = {}): readonly Question[] =>
  readParts<readonly Question[]>('questions').flatMap((file) => (part === undefined || part === file.part ? file.content : []));
