import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../network/build.ts';
import { repositoryRoot } from '../repository.ts';

/** Builds, then runs a program of tools/load. */
export async function runLoadTool(name: 'bench' | 'bench-search' | 'bench-import' | 'load', args: readonly string[]): Promise<number> {
  await build();
  const program = join(repositoryRoot, 'tools/load/src', `${name}.ts`);
  const child = spawn(process.execPath, ['--conditions=halte-source', '--no-warnings', program, ...args], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

/** The benchmarks that are asked for by name: `npm run bench -- search`. */
const benchmarks = { search: 'bench-search', import: 'bench-import' } as const;

/** Runs the benchmark that is named first, else that of the spine. */
export function runBench([name = '', ...rest]: readonly string[]): Promise<number> {
  return isBenchmark(name) ? runLoadTool(benchmarks[name], rest) : runLoadTool('bench', name === '' ? rest : [name, ...rest]);
}

function isBenchmark(name: string): name is keyof typeof benchmarks {
  return Object.hasOwn(benchmarks, name);
}
