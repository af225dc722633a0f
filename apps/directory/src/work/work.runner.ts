import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Database } from '@halte/nest-database';
import { createLogger } from '@halte/nest-telemetry';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ExportStore } from '../export/export.store.ts';
import { ImportStore } from '../import/import.store.ts';
import { workOn, type Work } from './work-on.ts';

/** How often it is looked for work that waits, where nothing calls, in milliseconds: for what another process or a crash left. */
const POLL_MS = 5_000;

const log = createLogger('work');

/**
 * Has imports and exports done, one at a time, each in a process of its own: so a large one takes neither the memory nor the processor of the
 * service that answers. What was killed with its process is taken up again.
 */
@Injectable()
export class WorkRunner implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #stopping = new AbortController();
  #nudged = new AbortController();
  #running: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly exports: ExportStore,
  ) {}

  onApplicationBootstrap(): void {
    this.#running = this.#run();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** There is something to do. */
  nudge(): void {
    this.#nudged.abort();
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const nudged = AbortSignal.any([this.#nudged.signal, this.#stopping.signal]);
      const worked = await this.#next().catch((error: unknown) => {
        log.warn('work has to wait', { error });
        return false;
      });
      if (!worked) await pause(POLL_MS, undefined, { signal: nudged, ref: false }).catch(() => undefined);
      if (this.#nudged.signal.aborted) this.#nudged = new AbortController();
    }
  }

  /** Whether there was something. */
  async #next(): Promise<boolean> {
    const work = await this.#claim();
    if (!work) return false;
    try {
      await (IN_THIS_PROCESS ? workOn(this.database, work) : this.#inProcess(work));
    } catch (error) {
      log.warn('work was interrupted', { error });
    }
    await (work.kind === 'import' ? this.imports : this.exports).release(work.job.id);
    return true;
  }

  async #claim(): Promise<Work | undefined> {
    const imported = await this.imports.claim();
    if (imported) return { kind: 'import', job: imported };
    const exported = await this.exports.claim();
    return exported && { kind: 'export', job: exported };
  }

  /** Ends with the service: what is left is taken up by the next one. */
  async #inProcess(work: Work): Promise<void> {
    const child = fork(fileURLToPath(new URL('./work-process.js', import.meta.url)), [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const end = () => child.kill();
    this.#stopping.signal.addEventListener('abort', end, { once: true });
    child.send(work);
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the process of some work ended with ${String(code)}`))));
    }).finally(() => this.#stopping.signal.removeEventListener('abort', end));
  }
}

/** Source files run within specs; what is built has a process of its own to start. */
const IN_THIS_PROCESS = import.meta.url.endsWith('.ts');
