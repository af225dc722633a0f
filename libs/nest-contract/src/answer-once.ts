import { createHash } from 'node:crypto';
import { refuse, type AnyOperation } from '@halte/contract-kit';
import { within, type HandlerContext } from './handler-context.ts';
import type { AnswerPorts, Reply } from './reply.ts';
import type { ServedOperation } from './served-operation.ts';
import { printOutput, readOutput } from './write-output.ts';

/** Runs the handler, at most once for each key where the operation takes keys. */
export async function answerOnce(served: ServedOperation, input: unknown, context: HandlerContext, ports: AnswerPorts): Promise<Reply> {
  const effect = async (): Promise<unknown> => readOutput(served.output, await within(context, () => served.handle(input, context)));
  const key = keyOf(served.operation, context);
  if (key === undefined || !ports.idempotency) return { body: printOutput(await effect()) };
  const { caller, deadline } = context;
  const claim = { operation: served.operation.id, key, caller, requestHash: hashOf(input), deadline };
  return { body: printOutput(await ports.idempotency.once(claim, effect)) };
}

const KEY = /^[\x21-\x7e]{1,255}$/;

function keyOf({ idempotent }: AnyOperation, { idempotencyKey }: HandlerContext): string | undefined {
  if (idempotent !== 'key' || idempotencyKey === undefined) return undefined;
  if (KEY.test(idempotencyKey)) return idempotencyKey;
  throw refuse('invalid_input', undefined, {
    details: [{ field: 'Idempotency-Key', message: 'use 1 to 255 printable ASCII characters without spaces' }],
  });
}

/** Validated input has its members in the order of the schema, so equal requests print alike however they were sent. */
function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}
