import { parseArgs } from 'node:util';
import { judgements } from './judgements.ts';
import { measure } from './measure.ts';
import { pairs, weightedKappa } from './metrics/agreement.ts';
import { poolPage, unjudged } from './pool.ts';
import { questions } from './questions.ts';
import { report, type RunnerResult } from './report.ts';
import type { Runner } from './runner.ts';
import { withRunners } from './runners/every-runner.ts';

const { values } = parseArgs({ options: { part: { type: 'string' }, pool: { type: 'boolean', default: false } } });
const asked = questions(values.part === undefined ? {} : { part: Number(values.part) });
const judged = judgements();

console.log(await withRunners(values.pool ? async (runners) => poolPage(await unjudged(runners, asked, judged)) : tables));

async function tables(runners: readonly Runner[]): Promise<string> {
  const results: RunnerResult[] = [];
  for (const runner of runners) results.push({ name: runner.name, measured: await measure(runner, asked, judged) });
  return `${report(results)}\n\n${agreement()}`;
}

function agreement(): string {
  const twice = pairs(judged, judgements(2));
  if (twice.length === 0) return 'Agreement: judged once so far.';
  return `Agreement of two passes: weighted kappa ${weightedKappa(twice).toFixed(2)} over ${twice.length} grades.`;
}
