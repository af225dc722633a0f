import { spawn } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StackFailure } from '../failure.ts';
import { build } from '../network/build.ts';
import { Progress } from '../progress.ts';
import { repositoryRoot } from '../repository.ts';
import { readJson } from '../state.ts';
import type { TestCounts } from '../testing/count-reporter.ts';
import { isSlowKind, slowSpecs, type SlowKind } from '../testing/slow-specs.ts';
import { testState } from '../testing/test-state.ts';
import { findNats } from '../toolchain/find-nats.ts';

/**
 * Builds and runs every spec that needs no network, or those whose path matches a word; `--slow keycloak` runs those that
 * otherwise are left out. The last line is `N passed, N failed`.
 */
export async function test(args: readonly string[]): Promise<number> {
  const { slow, patterns } = readArguments(args);
  const progress = new Progress();
  await progress.part('build', build);
  const nats = await progress.part('NATS', () => findNats(progress.say));
  progress.say(`nats-server ${nats.version}, ${nats.path}`);
  const counts = join(testState, `counts-${process.pid}.json`);
  const code = await runJest(patterns, { HALTE_TEST_COUNTS: counts, ...(slow && { HALTE_TEST_SLOW: slow }) });
  const result = readJson<TestCounts>(counts) ?? { passed: 0, failed: 1, skipped: [] };
  rmSync(counts, { force: true });
  tellSkipped(result.skipped, slow);
  if (result.passed + result.failed === 0) console.log(`No test matches ${patterns.join(' ')}.`);
  console.log(`${result.passed} passed, ${result.failed} failed`);
  return code === 0 && result.failed === 0 && result.passed > 0 ? 0 : 1;
}

function readArguments(args: readonly string[]): { slow: SlowKind | undefined; patterns: readonly string[] } {
  const at = args.indexOf('--slow');
  if (at === -1) return { slow: undefined, patterns: args };
  const kind = args[at + 1] ?? '';
  if (!isSlowKind(kind)) throw new StackFailure(`--slow takes one of ${Object.keys(slowSpecs).join(', ')}.`);
  return { slow: kind, patterns: args.toSpliced(at, 2) };
}

function runJest(patterns: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const jest = join(repositoryRoot, 'node_modules/jest/bin/jest.js');
  const options = ['--experimental-vm-modules', '--no-warnings', jest, '--forceExit', '--passWithNoTests', ...patterns];
  const child = spawn(process.execPath, options, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

function tellSkipped(skipped: readonly string[], slow: SlowKind | undefined): void {
  const left = slow ? [] : Object.entries(slowSpecs).flatMap(([kind, reason]) => leftOut(kind, reason));
  if (skipped.length + left.length === 0) return;
  console.log('\nSkipped:');
  for (const line of [...skipped, ...left]) console.log(`  ${line}`);
}

function leftOut(kind: string, reason: string): string[] {
  const files = globSync(`{apps,libs,tools}/*/{src,test}/**/*.${kind}.spec.ts`, { cwd: repositoryRoot });
  return files.map((file) => `${relative('.', file)}: ${reason} (npm test -- --slow ${kind})`);
}
