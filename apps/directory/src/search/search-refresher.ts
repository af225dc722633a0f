import { releaseStartUpMemory } from '@halte/nest-contract';
import { createLogger } from '@halte/nest-telemetry';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BATCH, SearchIndex } from './index/search-index.ts';
import { KnownPlaces } from './query/known-places.ts';
import { KnownWords } from './query/known-words.ts';

/** How often it is asked whether a record has changed, in milliseconds: an edit is found within two seconds. */
const EVERY_MS = 500;
/** How often words and places are read again where this process has indexed nothing itself, in milliseconds. */
const RELOAD_MS = 60_000;

const log = createLogger('search');

/** Keeps the index, and what is kept in memory of it, as the records are. */
@Injectable()
export class SearchRefresher implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();
  #loadedAt = 0;

  constructor(
    private readonly index: SearchIndex,
    private readonly words: KnownWords,
    private readonly places: KnownPlaces,
  ) {}

  onApplicationBootstrap(): void {
    this.#next(0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#turn;
  }

  #next(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#turn = this.#refresh().then((busy) => {
        if (this.#timer) this.#next(busy ? 0 : EVERY_MS);
      });
    }, delayMs);
    this.#timer.unref();
  }

  async #refresh(): Promise<boolean> {
    try {
      const count = await this.index.refresh();
      // A batch that is full is not the last one.
      const due = count > 0 ? count < BATCH : Date.now() - this.#loadedAt > RELOAD_MS;
      if (due) await this.#reload();
      return count > 0;
    } catch (error) {
      log.warn('indexing has to wait', { error: error as Error });
      return false;
    }
  }

  async #reload(): Promise<void> {
    await this.words.reload();
    await this.places.reload();
    // What it took to index everything is not needed any more.
    if (this.#loadedAt === 0) releaseStartUpMemory();
    this.#loadedAt = Date.now();
  }
}
