/** Ends a call when its time is over or its caller asks for it, and remembers which of the two it was. */
export class TimeLimit {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endsAt = 0;
  #endedBy: 'aborted' | 'timeout' | undefined;

  constructor(outer: AbortSignal | undefined, milliseconds: number) {
    this.#outer = outer;
    this.#milliseconds = milliseconds;
    if (outer?.aborted) this.#abort();
    else outer?.addEventListener('abort', this.#abort, { once: true });
    this.start();
  }

  /** Hand this to whatever waits. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the call was ended; `undefined` while it was not. */
  get endedBy(): 'aborted' | 'timeout' | undefined {
    return this.#endedBy;
  }

  /** Whether there is time left after a wait. */
  allows(milliseconds: number): boolean {
    return this.#endedBy === undefined && Date.now() + milliseconds < this.#endsAt;
  }

  /** Lets the whole time run again: for the next piece of a stream. */
  start(): void {
    this.stop();
    this.#endsAt = Date.now() + this.#milliseconds;
    this.#timer = setTimeout(
      () => this.#end('timeout', new DOMException('The time for this call is over', 'TimeoutError')),
      this.#milliseconds,
    );
  }

  /** Stops the clock, while nobody waits for the network. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Lets go of the timer and of the caller's signal. */
  release(): void {
    this.stop();
    this.#outer?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => this.#end('aborted', this.#outer?.reason);

  #end(by: 'aborted' | 'timeout', reason: unknown): void {
    this.#endedBy ??= by;
    this.#controller.abort(reason);
  }
}

/** Waits, unless the signal ends it: then it throws the signal's reason. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
