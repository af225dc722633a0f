import type { Caller } from '@halte/nest-identity';

/** One request that must have one effect. */
export interface IdempotencyClaim {
  /** The operation's id: `directory.services.create`. */
  readonly operation: string;
  /** The caller's key. */
  readonly key: string;
  readonly caller: Caller;
  /** Differs where the request differs: SHA-256 of the validated input, in hexadecimal. */
  readonly requestHash: string;
  /** When the caller stops waiting, in milliseconds since the epoch. */
  readonly deadline: number;
}

/** Keeps a repeated request from having a second effect. Implemented by nest-database. */
export interface Idempotency {
  /**
   * Claims the key, runs the effect and keeps its answer in one transaction, which `effect` joins; a repeated request gets the
   * kept answer for 24 hours. Failures are not kept.
   * @throws Failure `in_progress` at once where the same key is still being handled, `conflict` where it came with another request.
   */
  once(claim: IdempotencyClaim, effect: () => Promise<unknown>): Promise<unknown>;
}

/** Nest token of the {@link Idempotency} of an app. */
export const IDEMPOTENCY = Symbol.for('halte.idempotency');
