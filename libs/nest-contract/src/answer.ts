import type { FilePart } from '@halte/contract-kit';
import { parseBusJson } from '@halte/contract-kit/json-text';
import { answerOnce } from './answer-once.ts';
import { within, type HandlerContext } from './handler-context.ts';
import { readInput } from './read-input.ts';
import type { AnswerPorts, Reply, RequestBytes } from './reply.ts';
import type { ServedOperation } from './served-operation.ts';
import { answerUploadStep } from './upload-steps.ts';
import { printFileHeaders } from './wire-headers.ts';
import { checkPart } from './write-output.ts';

/** Answers one request of a caller who may make it. @throws Failure whatever the handler refuses, and what is wrong with the input */
export function answer(served: ServedOperation, request: RequestBytes, context: HandlerContext, ports: AnswerPorts): Promise<Reply> {
  const { kind } = served.operation;
  if (kind === 'upload') return answerUploadStep(served, request, context, ports);
  if (kind === 'download') return answerPart(served, request, context);
  return answerOnce(served, readInput(served.operation, parseBusJson(request.body)), context, ports);
}

async function answerPart(served: ServedOperation, { body }: RequestBytes, context: HandlerContext): Promise<Reply> {
  const input = readInput(served.operation, parseBusJson(body));
  const part = checkPart((await within(context, () => served.handle(input, context))) as FilePart);
  return { body: part.bytes, headers: printFileHeaders(part) };
}
