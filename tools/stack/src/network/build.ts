import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { StackFailure } from '../failure.ts';
import { repositoryRoot } from '../repository.ts';

/** The compiler, under the Node that runs us. */
export const compiler = join(repositoryRoot, 'node_modules/typescript/bin/tsc');

/** Compiles what changed. @throws StackFailure with the compiler's words where it does not compile. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, [compiler, '-b'], { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new StackFailure(`It does not compile:\n${said.trim()}`);
}
