import type { Grades } from './judgements.ts';
import { judgedAt10, ndcg, reciprocalRank, silence } from './metrics/ranking.ts';
import { mean } from './metrics/statistics.ts';
import type { Question } from './question.ts';
import type { Runner } from './runner.ts';

/** What one search made of one question. */
export interface Measured {
  readonly question: Question;
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly judged: number;
  readonly shown: number;
  readonly silence: number;
}

/** Asks a search every question, one after the other. */
export async function measure(
  runner: Runner,
  asked: readonly Question[],
  judged: ReadonlyMap<string, Grades>,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const question of asked) {
    const grades = judged.get(question.id) ?? {};
    const ranking = await runner.search(question);
    measured.push({
      question,
      ndcg: ndcg(ranking, grades),
      reciprocalRank: reciprocalRank(ranking, grades),
      silence: silence(ranking),
      ...judgedAt10(ranking, grades),
    });
  }
  return measured;
}

/** Figures over many questions. What nothing answers is counted in `silence` only: there is no order to be good at. */
export function summary(measured: readonly Measured[]): {
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly judgedAt10: number;
  readonly silence: number;
} {
  const answerable = measured.filter(({ question }) => question.slice !== 'no-answer');
  const unanswerable = measured.filter(({ question }) => question.slice === 'no-answer');
  const total = (count: (one: Measured) => number) => measured.reduce((sum, one) => sum + count(one), 0);
  return {
    ndcg: mean(answerable.map((one) => one.ndcg)),
    reciprocalRank: mean(answerable.map((one) => one.reciprocalRank)),
    judgedAt10: total(({ shown }) => shown) === 0 ? 1 : total(({ judged }) => judged) / total(({ shown }) => shown),
    silence: mean(unanswerable.map((one) => one.silence)),
  };
}
