import type { HandlerContext } from './handler-context.ts';

/** How often deadlines are looked at: a handler hears of its deadline at most this much late. */
const SWEEP_MS = 20;

/** The requests that are being answered. One timer tells those whose deadline has passed, and runs only while there are any. */
export class RequestsInFlight {
  readonly #contexts = new Set<HandlerContext>();
  #timer: NodeJS.Timeout | undefined;
  #idle: (() => void) | undefined;

  get size(): number {
    return this.#contexts.size;
  }

  add(context: HandlerContext): void {
    this.#contexts.add(context);
    this.#timer ??= setTimeout(this.#sweep, SWEEP_MS);
  }

  delete(context: HandlerContext): void {
    this.#contexts.delete(context);
    if (this.#contexts.size === 0) this.#idle?.();
  }

  /** Settles when nothing is being answered any more. */
  async settled(): Promise<void> {
    if (this.#contexts.size > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
  }

  readonly #sweep = (): void => {
    for (const context of this.#contexts) if (context.expired) context.expire();
    this.#timer = this.#contexts.size > 0 ? setTimeout(this.#sweep, SWEEP_MS) : undefined;
  };
}
