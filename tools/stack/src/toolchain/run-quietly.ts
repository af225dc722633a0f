import { spawn } from 'node:child_process';

/** Runs a program to its end; resolves with what it printed, or throws with its last lines. Killed after `patienceMs`. */
export async function runQuietly(
  program: string,
  args: readonly string[],
  { env = process.env, patienceMs, cwd }: { env?: NodeJS.ProcessEnv; patienceMs: number; cwd?: string },
): Promise<string> {
  const child = spawn(program, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: patienceMs, ...(cwd ? { cwd } : {}) });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return said;
  throw new Error(
    lastLines(said) || (code === null ? `${program} took longer than ${patienceMs / 1000} s` : `${program} ended with ${code}`),
  );
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-4).join(' / ');
}
