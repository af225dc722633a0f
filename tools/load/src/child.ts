import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of this folder that runs beside the benchmark. */
export interface Child {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `bare` or `sink` and waits until it says where it listens. */
export async function startChild(name: 'bare' | 'sink', env: NodeJS.ProcessEnv = {}): Promise<Child> {
  const child = fork(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), { env: { ...process.env, ...env }, stdio: 'inherit' });
  const ended = once(child, 'exit');
  const early = ended.then(([code]) => Promise.reject(new Error(`${name} ended with ${code} before it listened`)));
  const [message] = (await Promise.race([once(child, 'message'), early])) as [{ pid: number; url: string }];
  early.catch(() => undefined);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { pid: message.pid, url: message.url, stop };
}
