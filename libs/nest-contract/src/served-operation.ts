import type { AnyOperation, Schema } from '@halte/contract-kit';
import type { CallContext } from './call-context.ts';

/** An operation, and the method that answers it. */
export interface ServedOperation {
  readonly operation: AnyOperation;
  /** The schema of what leaves. */
  readonly output: Schema;
  readonly handle: (input: unknown, context: CallContext) => Promise<unknown>;
}
