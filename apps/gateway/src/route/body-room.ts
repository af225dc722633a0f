import { refuse, type Failure } from '@halte/contract-kit';

/** What all bodies that are held at one time may come to, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

const AGAIN_SECONDS = 1;

/**
 * Bounds what many large or slow bodies can make the gateway, and the services behind it, hold at a time. A body takes its room as it
 * arrives and gives it back when its request is over.
 */
export class BodyRoom {
  readonly #max: number;
  #taken = 0;

  constructor(max = MAX_BYTES) {
    this.#max = max;
  }

  /** Room for so many bytes more, or the refusal where there is none. */
  take(bytes: number): Failure | undefined {
    if (this.#taken + bytes > this.#max) {
      return refuse('unavailable', 'Too much is being sent at once; send it again in a moment', { retryAfterSeconds: AGAIN_SECONDS });
    }
    this.#taken += bytes;
    return undefined;
  }

  give(bytes: number): void {
    this.#taken -= bytes;
  }
}
