import type { CallerRead } from './caller-read.ts';

/** How many reads share a round trip at the most. */
const MAX_READS = 32;

/**
 * Sends the brief reads of one turn of the event loop together. Requests arrive in groups, and what reading one row costs is mostly
 * waking a server process up and hearing back from it: once for each round trip, however many reads travel in it.
 */
export class BriefReads {
  readonly #send: (reads: readonly CallerRead[]) => void;
  #waiting: CallerRead[] = [];

  constructor(send: (reads: readonly CallerRead[]) => void) {
    this.#send = send;
  }

  add(read: CallerRead): void {
    if (this.#waiting.push(read) === 1) setImmediate(this.#sendAll);
  }

  readonly #sendAll = (): void => {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let first = 0; first < waiting.length; first += MAX_READS) this.#send(waiting.slice(first, first + MAX_READS));
  };
}
