import { refuse, type Failure } from '@halte/contract-kit';
import type { RawReply } from './raw-message.ts';

interface Pending {
  readonly resolve: (reply: RawReply) => void;
  readonly reject: (failure: Failure) => void;
  readonly expires: number;
  readonly forget: (() => void) | undefined;
}

/** How often deadlines are looked at: a call ends at most this much late. */
const SWEEP_MS = 20;

/** Requests that wait for a reply, by token. One timer serves them all, and runs only while there are any. */
export class PendingRequests {
  readonly #byToken = new Map<string, Pending>();
  #last = 0;
  #timer: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#byToken.size;
  }

  /** Waits for the reply to a token of its own, until the deadline or the caller's abort. */
  add(milliseconds: number, signal: AbortSignal | undefined): { readonly token: string; readonly reply: Promise<RawReply> } {
    const token = (this.#last += 1).toString(36);
    const forget = signal && this.#cancelledBy(signal, token);
    const reply = new Promise<RawReply>((resolve, reject) => {
      this.#byToken.set(token, { resolve, reject, expires: performance.now() + milliseconds, forget });
    });
    this.#timer ??= setTimeout(this.#sweep, SWEEP_MS);
    return { token, reply };
  }

  /** Hands a reply to whoever waits for it. One that comes late finds nobody. */
  settle(token: string, reply: RawReply | Failure): void {
    const pending = this.#take(token);
    if (!pending) return;
    if (reply instanceof Error) pending.reject(reply);
    else pending.resolve(reply);
  }

  /** Ends all of them. */
  failAll(code: 'unavailable', message: string): void {
    for (const token of [...this.#byToken.keys()]) this.settle(token, refuse(code, message));
  }

  #take(token: string): Pending | undefined {
    const pending = this.#byToken.get(token);
    if (!pending) return undefined;
    this.#byToken.delete(token);
    pending.forget?.();
    return pending;
  }

  #cancelledBy(signal: AbortSignal, token: string): () => void {
    const cancel = (): void => this.settle(token, refuse('cancelled'));
    signal.addEventListener('abort', cancel, { once: true });
    return () => signal.removeEventListener('abort', cancel);
  }

  readonly #sweep = (): void => {
    const now = performance.now();
    for (const [token, { expires }] of this.#byToken) if (expires <= now) this.settle(token, refuse('deadline'));
    this.#timer = this.#byToken.size > 0 ? setTimeout(this.#sweep, SWEEP_MS) : undefined;
  };
}
