import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repositoryRoot } from '../src/repository.ts';

const READY = 'Ctrl-C stops it.';
const PATIENCE_MS = 240_000;

/** A start of a clone: what it printed, and how to end it. */
export interface RunningStart {
  readonly pid: number;
  text(): string;
  /** Waits until it prints something. */
  says(words: string | RegExp): Promise<void>;
  /** As Ctrl-C would; settles when it has ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A clone of this repository in a directory of its own, with the packages that are installed here. */
export class Clone {
  readonly directory = mkdtempSync(join(tmpdir(), 'halte-clone-'));

  constructor() {
    execFileSync('chmod', ['755', this.directory]);
    execFileSync('git', ['clone', '--quiet', repositoryRoot, this.directory]);
    for (const folder of globSync(['node_modules', '{apps,libs,tools}/*/node_modules'], { cwd: repositoryRoot })) this.#take(folder);
    const now = new Date();
    utimesSync(join(this.directory, 'node_modules/.package-lock.json'), now, now);
  }

  /** By hard links where the file system allows: the packages are many, and nobody changes them. */
  #take(folder: string): void {
    const [from, to] = [join(repositoryRoot, folder), join(this.directory, folder)];
    if (spawnSync('cp', ['-al', from, to]).status !== 0) execFileSync('cp', ['-a', from, to]);
  }

  /** `npm start`, up to where it is ready. `wrapper` runs it inside something: a network namespace. */
  async start(args: readonly string[] = [], wrapper: readonly string[] = []): Promise<RunningStart> {
    const [program = '', ...rest] = [...wrapper, 'node', 'tools/stack/launch.mjs', 'start', ...args];
    const running = follow(spawn(program, rest, { cwd: this.directory, stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() }));
    await running.says(READY);
    return running;
  }

  /** Another command, to its end. */
  run(command: string): string {
    const result = spawnSync('node', ['tools/stack/launch.mjs', command], {
      cwd: this.directory,
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    return `${result.stdout}${result.stderr}`;
  }

  get hasState(): boolean {
    return existsSync(join(this.directory, '.halte'));
  }

  remove(): void {
    this.run('clean');
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** What the test run sets for itself is not there in a terminal of somebody who starts the network. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, HALTE_TEST_POSTGRES_URL: _postgres, HALTE_TEST_SLOW: _slow, ...env } = process.env;
  return env;
}

function follow(child: ChildProcess): RunningStart {
  let text = '';
  let over = false;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then(() => (over = true));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const { pid = 0 } = child;
  const found = (words: string | RegExp): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));
  return {
    pid,
    text: () => text,
    says: async (words) => {
      for (const end = Date.now() + PATIENCE_MS; !found(words); await pause(100)) {
        if (over || Date.now() > end) throw new Error(`It did not say ${String(words)}, but:\n${text}`);
      }
    },
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
