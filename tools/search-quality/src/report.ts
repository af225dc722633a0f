import { summary, type Measured } from './measure.ts';
import { bootstrapLowerBound } from './metrics/statistics.ts';
import { isHeldOut, SLICES } from './question.ts';

/** What one search made of every question. */
export interface RunnerResult {
  readonly name: string;
  readonly measured: readonly Measured[];
}

const HEAD = ['', 'nDCG@10', 'MRR', 'judged@10', 'silent', '± baseline', 'at least'] as const;

/** The tables as text: totals of both halves, and slices of the tuning half. Nothing smaller is ever told of the held-out half. */
export function report(results: readonly RunnerResult[]): string {
  const tuning = results.map((result) => half(result, false));
  const heldOut = results.map((result) => half(result, true));
  return [
    section('Tuning half', tuning),
    '',
    'Tuning half, nDCG@10 by slice (no-answer: share met with silence)',
    '',
    table(['', ...results.map(({ name }) => name)], sliceRows(tuning)),
    '',
    section('Held-out half, totals only', heldOut),
  ].join('\n');
}

const half = ({ name, measured }: RunnerResult, heldOut: boolean): RunnerResult => ({
  name,
  measured: measured.filter(({ question }) => isHeldOut(question) === heldOut),
});

function section(title: string, results: readonly RunnerResult[]): string {
  const count = results[0]?.measured.length ?? 0;
  return [
    `${title} (${count} questions)`,
    '',
    table(
      HEAD,
      results.map((result) => totals(result, results[0] ?? result)),
    ),
  ].join('\n');
}

function totals(result: RunnerResult, baseline: RunnerResult): readonly string[] {
  const { ndcg, reciprocalRank, judgedAt10, silence } = summary(result.measured);
  const own = [ndcg, reciprocalRank, judgedAt10, silence].map(rounded);
  if (result === baseline) return [result.name, ...own, 'baseline', ''];
  const differences = pairedDifferences(result, baseline);
  return [result.name, ...own, rounded(ndcg - summary(baseline.measured).ndcg), rounded(bootstrapLowerBound(differences))];
}

/** Per answerable question, how much better in nDCG. Both were asked the same questions in the same order. */
const pairedDifferences = (result: RunnerResult, baseline: RunnerResult): readonly number[] =>
  result.measured.flatMap(({ question, ndcg }, at) => (question.slice === 'no-answer' ? [] : [ndcg - (baseline.measured[at]?.ndcg ?? 0)]));

const sliceRows = (results: readonly RunnerResult[]) =>
  SLICES.map((slice) => [
    slice,
    ...results.map(({ measured }) => {
      const figures = summary(measured.filter(({ question }) => question.slice === slice));
      return rounded(slice === 'no-answer' ? figures.silence : figures.ndcg);
    }),
  ]);

const rounded = (value: number) => value.toFixed(3);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => (column === 0 ? (cells[0] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
