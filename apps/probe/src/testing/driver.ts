import type { AnyOperation, ErrorDetail, RequestOf } from '@halte/contract-kit';

/** Who calls: a partner's system with the scope of the probe, another one, the first without the scope, nobody. */
export type Who = 'straathoek' | 'de-brug' | 'without-scope' | 'nobody';

/** What came of a call, the same whatever it travelled over. */
export type Outcome =
  | { readonly code: 'ok'; readonly value: unknown }
  | {
      readonly code: string;
      readonly message: string;
      readonly status: number;
      readonly retryable: boolean;
      readonly requestId: string;
      readonly details?: readonly ErrorDetail[];
      readonly data?: unknown;
    };

export interface CallAs {
  readonly as?: Who;
  readonly key?: string;
}

/** A transport. A request may be wrong on purpose: what a driver sends is up to the test. */
export interface Driver {
  call(operation: AnyOperation, input: unknown, options?: CallAs): Promise<Outcome>;
  /** All items of an export. */
  lines(operation: AnyOperation, input: unknown): Promise<unknown[]>;
  upload(operation: AnyOperation, input: unknown, bytes: Uint8Array, options?: CallAs): Promise<Outcome>;
  download(operation: AnyOperation, input: unknown): Promise<Uint8Array>;
  stop(): Promise<void>;
}

/** A request that fits. */
export function fitting<Op extends AnyOperation>(_operation: Op, input: RequestOf<Op>): RequestOf<Op> {
  return input;
}
