import { PART_BYTES, refuse, type Failure } from '@halte/contract-kit';
import { parseBusJson } from '@halte/contract-kit/json-text';
import { answerOnce } from './answer-once.ts';
import { createLogger } from '@halte/nest-telemetry';
import type { HandlerContext } from './handler-context.ts';
import { readInput } from './read-input.ts';
import type { AnswerPorts, Reply, RequestBytes } from './reply.ts';
import type { ServedOperation } from './served-operation.ts';
import type { UploadStore } from './upload.port.ts';
import { printOutput } from './write-output.ts';

const log = createLogger('uploads');

/**
 * Answers one step of an upload:
 * - `open` with the request as its body, which is checked before the first byte is taken; the answer is `{ "upload": "<id>" }`
 * - a number with the bytes of that part, in any order and more than one at a time; the answer is `{}`
 * - `commit` with the request again: the handler runs, its answer is the operation's; the parts are deleted whatever it says
 * - `abort`: the parts are deleted; the answer is `{}`
 */
export async function answerUploadStep(
  served: ServedOperation,
  request: RequestBytes,
  context: HandlerContext,
  ports: AnswerPorts,
): Promise<Reply> {
  const store = storeOf(ports);
  const { part, upload, body } = request;
  if (part === 'open') return open(served, body, context, store);
  if (upload === undefined) throw wrong('Halte-Upload', 'name the upload that `open` began');
  if (part === 'commit') return commit(served, { body, upload }, context, ports);
  if (part === 'abort') await store.discard(context.caller, upload);
  else await store.write(context.caller, upload, partNumber(part), partBytes(body));
  return { body: printOutput({}) };
}

async function open({ operation }: ServedOperation, body: Uint8Array, { caller }: HandlerContext, store: UploadStore): Promise<Reply> {
  readInput(operation, parseBusJson(body));
  return { body: printOutput({ upload: await store.open(caller, operation.id) }) };
}

async function commit(
  served: ServedOperation,
  { body, upload }: { readonly body: Uint8Array; readonly upload: string },
  context: HandlerContext,
  ports: AnswerPorts,
): Promise<Reply> {
  const store = storeOf(ports);
  const input = readInput(served.operation, parseBusJson(body));
  try {
    context.upload = await store.seal(context.caller, upload);
    if (context.upload.bytes > (served.operation.file?.maxBytes ?? 0)) throw refuse('too_large');
    return await answerOnce(served, input, context, ports);
  } finally {
    await store.discard(context.caller, upload).catch(leftForTheSweeper);
  }
}

/** Parts that cannot be deleted now are deleted later, as those of an upload that nobody ends. They do not undo what was done with them. */
function leftForTheSweeper(error: unknown): void {
  log.warn('the parts of an upload could not be deleted yet', { error });
}

function storeOf({ uploads }: AnswerPorts): UploadStore {
  if (uploads) return uploads;
  throw refuse('internal', undefined, { cause: new TypeError('uploads need a provider of UPLOADS, e.g. DatabaseModule') });
}

/** Which part a header names. @throws Failure `invalid_input` */
export function partNumber(part: string | undefined): number {
  if (part !== undefined && /^\d{1,7}$/.test(part)) return Number(part);
  throw wrong('Halte-Part', 'use the number of a part, from 0; for uploads also open, commit or abort');
}

function partBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= PART_BYTES) return bytes;
  throw refuse('too_large', `A part holds at most ${PART_BYTES} bytes`);
}

function wrong(field: string, message: string): Failure {
  return refuse('invalid_input', undefined, { details: [{ field, message }] });
}
