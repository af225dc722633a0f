import type { HalteErrorInit } from './halte-error.ts';

/** Why one attempt failed. The call makes a `HalteError` of it when it gives up. */
export class AttemptFailure extends Error {
  readonly code: string;
  readonly facts: AttemptFacts;

  constructor(code: string, message: string, facts: AttemptFacts = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** What is known about a failed attempt beside its code. */
export type AttemptFacts = Partial<
  Pick<HalteErrorInit, 'status' | 'retryable' | 'retryAfterMs' | 'details' | 'data' | 'requestId' | 'cause'>
>;
