import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StackFailure } from '../failure.ts';
import { endProcess, forgetProcess, recordProcess, startOf } from '../process-records.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
/** Who lived this long was well: the next wait is short again. */
const WELL_MS = 30_000;
const READY_MS = 30_000;

/** A program that is kept running. */
export interface Keep {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
  readonly records: string;
  /** Asked again and again until it is true. */
  ready(): Promise<boolean>;
  /** Told of every end that nobody asked for, and that it is back. */
  say(line: string): void;
}

/** A kept program: it is started again when it ends, a little later each time. */
export class Supervised {
  readonly name: string;
  readonly #keep: Keep;
  #child: ChildProcess | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #waitMs = FIRST_WAIT_MS;
  #stopping = false;
  #restarts = 0;
  #back = new Set<() => void>();

  constructor(keep: Keep) {
    this.#keep = keep;
    this.name = keep.name;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** How often it was started again. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Starts it and waits until it is ready. @throws StackFailure where it ends or takes too long. */
  async start(): Promise<void> {
    // Who never came up is not started again and again: whoever asked is told instead.
    this.#stopping = true;
    if (await this.#untilReady(this.#launch())) {
      this.#stopping = false;
      return;
    }
    await this.stop();
    throw new StackFailure(`${this.name} did not start. The end of ${this.#keep.log}:\n${endOf(this.#keep.log)}`);
  }

  /** Ends it without being told to, as a crash would; it is started again. */
  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.#child?.kill(signal);
  }

  /** Settles when it has been started again after an end, and is ready. Call it before {@link kill}. */
  restarted(): Promise<void> {
    return new Promise((resolve) => this.#back.add(resolve));
  }

  /** Ends it in its own way and starts it anew, without a wait. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Asks it to end (SIGTERM), and waits. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const pid = this.#child?.pid;
    const started = pid === undefined ? undefined : startOf(pid);
    if (pid !== undefined && started !== undefined) await endProcess({ pid, started }, 'SIGTERM', 35_000);
    await this.#ended;
  }

  #launch(): ChildProcess {
    const { program, args, env, log, records, name } = this.#keep;
    mkdirSync(dirname(log), { recursive: true });
    const output = createWriteStream(log, { flags: 'a' });
    const child = spawn(program, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    this.#child = child;
    if (child.pid !== undefined) recordProcess(records, name, child.pid);
    const since = Date.now();
    this.#ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', (code, signal) => {
        output.end();
        if (child.pid !== undefined) forgetProcess(records, child.pid);
        resolve();
        if (!this.#stopping) void this.#startAgain(`${signal ?? `code ${code}`}`, Date.now() - since);
      });
    });
    return child;
  }

  async #startAgain(reason: string, livedMs: number): Promise<void> {
    if (livedMs >= WELL_MS) this.#waitMs = FIRST_WAIT_MS;
    const wait = this.#waitMs;
    this.#waitMs = Math.min(wait * 2, LONGEST_WAIT_MS);
    this.#keep.say(`${this.name} ended (${reason}); starting it again in ${wait / 1000} s. Its log: ${this.#keep.log}`);
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (this.#stopping) return;
    this.#restarts += 1;
    if (!(await this.#untilReady(this.#launch()))) return;
    this.#keep.say(`${this.name} is back.`);
    for (const tell of this.#back) tell();
    this.#back.clear();
  }

  async #untilReady(child: ChildProcess): Promise<boolean> {
    for (const end = Date.now() + READY_MS; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
      if (await this.#keep.ready()) return true;
    }
    return false;
  }
}

function endOf(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12);
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Whether an address answers 200, now. */
export async function answersOk(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
