import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The part of jest's result that is counted here. */
interface RunResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly testFilePath: string;
    readonly testResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** What a run came to. */
export interface TestCounts {
  readonly passed: number;
  /** A file that cannot be run counts as one. */
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** Leaves the counts of a run in the file that `HALTE_TEST_COUNTS` names, for whoever started it to print last. */
export default class CountReporter {
  onRunComplete(_contexts: unknown, result: RunResult): void {
    const file = process.env['HALTE_TEST_COUNTS'];
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(countsOf(result)));
  }
}

export function countsOf(result: RunResult): TestCounts {
  const skipped = result.testResults.flatMap(({ testResults }) => testResults.filter(isSkipped).map(({ fullName }) => fullName));
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites, skipped };
}

function isSkipped({ status }: { readonly status: string }): boolean {
  return status === 'pending' || status === 'skipped' || status === 'todo' || status === 'disabled';
}
