/** Work that several callers wait for together. It is called off when the last of them has left. */
export class SharedFlight<Result> {
  readonly #controller = new AbortController();
  readonly #result: Promise<Result>;
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    this.#result = work(this.#controller.signal);
    this.#result.catch(() => undefined);
  }

  /** Whether nobody waits for it any more: whoever comes now starts another one. */
  get calledOff(): boolean {
    return this.#controller.signal.aborted;
  }

  /**
   * Waits for the result.
   * @throws the signal's reason where it ends the wait; the others go on waiting.
   */
  async join(signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    this.#waiting += 1;
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([this.#result, left]);
    } finally {
      if (leave) signal?.removeEventListener('abort', leave);
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort();
    }
  }
}
