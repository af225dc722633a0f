import { hash } from 'node:crypto';
import type { Grades } from './judgements.ts';
import type { Question } from './question.ts';
import type { Runner } from './runner.ts';

/** What a judge has still to look at for one question. */
export interface Unjudged {
  readonly question: Question;
  readonly slugs: readonly string[];
}

/**
 * What any search puts in its first twenty and nobody judged yet. The order is that of a hash, so that it says nothing of
 * who found what, nor how high.
 */
export async function unjudged(
  runners: readonly Runner[],
  asked: readonly Question[],
  judged: ReadonlyMap<string, Grades>,
  { depth = 20 } = {},
): Promise<readonly Unjudged[]> {
  const list: Unjudged[] = [];
  for (const question of asked) {
    const found = await Promise.all(runners.map(async (runner) => (await runner.search(question)).slice(0, depth)));
    const grades = judged.get(question.id) ?? {};
    const slugs = [...new Set(found.flat())].filter((slug) => grades[slug] === undefined);
    if (slugs.length > 0) list.push({ question, slugs: shuffled(slugs, question.id) });
  }
  return list;
}

const shuffled = (slugs: readonly string[], id: string) => {
  const place = (slug: string) => hash('sha256', `${id} ${slug}`, 'hex');
  return [...slugs].sort((one, other) => (place(one) < place(other) ? -1 : 1));
};

/** The list as a judge reads it; what each slug is stands in the overview of the sample region. */
export const poolPage = (list: readonly Unjudged[]): string =>
  list
    .map(({ question: { id, text, point, postcode, clock, caller }, slugs }) =>
      [`${id}  ${text}  [${postcode ?? point?.join(', ')}; ${clock.slice(0, 16)}; ${caller}]`, ...slugs.map((slug) => `  ${slug}`)].join(
        '\n',
      ),
    )
    .join('\n');
