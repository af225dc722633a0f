import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../repository.ts';

/** Runs the command line of the network, tools/halte-cli. */
export async function halte(args: readonly string[]): Promise<number> {
  const program = join(repositoryRoot, 'tools/halte-cli/src/main.ts');
  const child = spawn(process.execPath, ['--conditions=halte-source', '--no-warnings', program, ...args], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
