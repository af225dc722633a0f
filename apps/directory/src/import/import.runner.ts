import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Database } from '@halte/nest-database';
import { createLogger } from '@halte/nest-telemetry';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { ImportJob } from './import-job.ts';
import { ImportStore } from './import.store.ts';
import { workOn } from './work-on.ts';

/** How often it is looked for imports that wait, where nothing calls, in milliseconds: for what another process or a crash left. */
const POLL_MS = 5_000;

const log = createLogger('imports');

/**
 * Has imports done, one at a time, each in a process of its own: so a large one takes neither the memory nor the processor of the service that
 * answers. An import whose process was killed is taken up again.
 */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #stopping = new AbortController();
  #nudged = new AbortController();
  #running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly store: ImportStore,
  ) {}

  onApplicationBootstrap(): void {
    this.#running = this.#run();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** There is an import to do. */
  nudge(): void {
    this.#nudged.abort();
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const nudged = AbortSignal.any([this.#nudged.signal, this.#stopping.signal]);
      const worked = await this.#next().catch((error: unknown) => {
        log.warn('imports have to wait', { error });
        return false;
      });
      if (!worked) await pause(POLL_MS, undefined, { signal: nudged, ref: false }).catch(() => undefined);
      if (this.#nudged.signal.aborted) this.#nudged = new AbortController();
    }
  }

  /** Whether there was one. */
  async #next(): Promise<boolean> {
    const job = await this.store.claim();
    if (!job) return false;
    try {
      await (IN_THIS_PROCESS ? workOn(this.database, job) : this.#inProcess(job));
    } catch (error) {
      log.warn('an import was interrupted', { error });
    }
    await this.store.release(job.id);
    return true;
  }

  /** Ends with the service: what is left is taken up by the next one. */
  async #inProcess(job: ImportJob): Promise<void> {
    const child = fork(fileURLToPath(new URL('./import-process.js', import.meta.url)), [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const end = () => child.kill();
    this.#stopping.signal.addEventListener('abort', end, { once: true });
    child.send(job);
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the process of an import ended with ${String(code)}`))));
    }).finally(() => this.#stopping.signal.removeEventListener('abort', end));
  }
}

/** Source files run within specs; what is built has a process of its own to start. */
const IN_THIS_PROCESS = import.meta.url.endsWith('.ts');
