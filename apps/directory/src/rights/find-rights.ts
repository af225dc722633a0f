import { indexText, readQuery, type Alternative, type QueryTerm } from '@halte/dutch-text';
import type { SearchedRight } from './right.store.ts';

/** No more are worth talking about at once. */
const MOST_FOUND = 20;

/** How much a word counts by where it stands: in a name, or in an explanation. */
const IN_NAME = 3;
const IN_TEXT = 1;

/** Rights whose texts speak of what somebody asks, the closest first. How close is told to nobody: it would be read as how likely. */
export function findRights(rights: readonly SearchedRight[], text: string): readonly SearchedRight[] {
  const { terms } = readQuery(text);
  const scored = rights.map((right) => ({ right, score: scoreOf(right, terms) }));
  const found = scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.right.code < other.right.code ? -1 : 1));
  return found.slice(0, MOST_FOUND).map(({ right }) => right);
}

function scoreOf({ name, words, explanation, prompts }: SearchedRight, terms: readonly QueryTerm[]): number {
  const names = stemsOf([...Object.values(name), ...words]);
  const texts = stemsOf([...Object.values(explanation), ...prompts.flatMap((prompt) => Object.values(prompt))]);
  return terms.reduce((sum, { alternatives }) => sum + Math.max(0, ...alternatives.map((one) => weightOf(one, names, texts))), 0);
}

function weightOf({ stems, weight }: Alternative, names: ReadonlySet<string>, texts: ReadonlySet<string>): number {
  if (stems.every((stem) => names.has(stem))) return weight * IN_NAME;
  return stems.every((stem) => names.has(stem) || texts.has(stem)) ? weight * IN_TEXT : 0;
}

const stemsOf = (texts: readonly (string | undefined)[]) => new Set(texts.flatMap((text) => indexText(text ?? '').map(({ stem }) => stem)));
