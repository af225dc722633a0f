import { refuse, type ErrorDetail } from '@halte/contract-kit';

/** What the gateway cannot work without: settles while it is there, rejects while it is not. */
export type Dependencies = Readonly<Record<string, () => Promise<unknown>>>;

/** How long one of them may take to show itself, and how long the answer is believed, in milliseconds. */
const PATIENCE_MS = 2_000;
const BELIEVED_MS = 1_000;

/** Tells whether requests can be served. Many may ask; the dependencies are asked once a second at the most. */
export class Readiness {
  readonly #dependencies: Dependencies;
  #asked = 0;
  #missing: Promise<readonly string[]> = Promise.resolve([]);

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  /** @throws Failure `unavailable` that names what is missing. */
  async check(): Promise<void> {
    if (Date.now() - this.#asked >= BELIEVED_MS) {
      this.#asked = Date.now();
      this.#missing = this.#ask();
    }
    const details: ErrorDetail[] = (await this.#missing).map((field) => ({ field, message: 'cannot be reached' }));
    if (details.length > 0) throw refuse('unavailable', 'The gateway is not ready', { details });
  }

  async #ask(): Promise<readonly string[]> {
    const names = Object.keys(this.#dependencies);
    const answers = await Promise.all(names.map(async (name) => inTime(this.#dependencies[name]).then(...present)));
    return names.filter((_, index) => !answers[index]);
  }
}

const present = [() => true, () => false] as const;

async function inTime(ask: (() => Promise<unknown>) | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE_MS, new Error('late'));
  });
  await Promise.race([ask?.(), late]).finally(() => clearTimeout(timer));
}
