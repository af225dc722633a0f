import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../network/build.ts';
import { repositoryRoot } from '../repository.ts';

/** Builds, then runs a program of tools/load: `bench` or `load`. */
export async function runLoadTool(name: 'bench' | 'load', args: readonly string[]): Promise<number> {
  await build();
  const program = join(repositoryRoot, 'tools/load/src', `${name}.ts`);
  const child = spawn(process.execPath, ['--conditions=halte-source', '--no-warnings', program, ...args], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
