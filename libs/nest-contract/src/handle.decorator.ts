import type { AnyOperation, InOf, OutOf } from '@halte/contract-kit';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import type { CallContext } from './call-context.ts';

/** A method that answers an operation. */
export type Handler<Op> = (input: InOf<Op>, context: CallContext) => Promise<OutOf<Op>>;

/** Identifies our transport to Nest, so that no other one picks the handlers up. */
export const TRANSPORT = Symbol('halte.nats');

/** What the decorator hands to the strategy. */
export interface HandlerExtras {
  readonly operation: AnyOperation;
}

/**
 * Answers an operation. The input has been validated and the caller's right to call it checked before the method runs; what it
 * returns is validated too, and whatever the contract does not name is left out. Refuse with `refuse()` or `fail()`.
 *
 * Where the operation is `idempotent: 'key'` and a key was sent, the method runs within the transaction that keeps its answer.
 * @example
 * @Handle(directory.services.read)
 * read(input: InOf<typeof directory.services.read>, { caller }: CallContext) { return this.services.read(caller, input.serviceId); }
 */
export function Handle<Op extends AnyOperation>(operation: Op) {
  return <Method extends Handler<Op>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<Method>): void => {
    const extras: HandlerExtras = { operation };
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    MessagePattern(operation.subject, TRANSPORT, { ...extras })(target, key, descriptor);
  };
}
