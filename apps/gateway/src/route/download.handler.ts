import type { FileHead, RawReply } from '@halte/nest-contract';
import { refuse } from '@halte/contract-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from '../problem/fastify-failure.ts';
import type { Bus } from './bus.ts';
import type { EdgeRoute } from './edge-route.ts';
import { departureOf, ReplyStream } from './reply-stream.ts';
import { requestBytes } from './request-reader.ts';

/** How many parts are on their way at a time. */
const WINDOW = 2;

/** Asks for the parts of a file in order, a few ahead, and writes them through. */
export async function answerDownload(bus: Bus, route: EdgeRoute, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const gone = departureOf(reply);
  const input = requestBytes(route, request);
  const ask = (part: number) => bus.ask(route, request, input, { part }, gone);
  const first = await ask(0);
  const head = first.file;
  if (!head) throw refuse('internal');
  const stream = new ReplyStream(reply, gone, headersOf(head));
  if (request.method === 'HEAD') return stream.end();
  try {
    for await (const { body } of partsInOrder(first, head.parts, ask)) await stream.write(body);
    stream.end();
  } catch (thrown) {
    request.outcome = failureOf(thrown).code;
    stream.breakOff();
  }
}

async function* partsInOrder(first: RawReply, parts: number, ask: (part: number) => Promise<RawReply>): AsyncGenerator<RawReply> {
  const ahead: Promise<RawReply>[] = [Promise.resolve(first)];
  for (let asked = 1; ahead.length > 0;) {
    while (asked < parts && ahead.length < WINDOW) ahead.push(quietly(ask(asked++)));
    yield await (ahead.shift() as Promise<RawReply>);
  }
}

/** A part that fails is noticed when its turn comes, and never if an earlier one failed. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function headersOf({ mediaType, totalBytes, fileName }: FileHead): Record<string, string | number> {
  return {
    'content-type': mediaType,
    'content-disposition': disposition(fileName),
    'accept-ranges': 'none',
    ...(totalBytes !== undefined && { 'content-length': totalBytes }),
  };
}

/** RFC 6266: always saved, never shown; the name in ASCII for the old, in UTF-8 (RFC 8187) for the rest. */
function disposition(fileName: string | undefined): string {
  if (fileName === undefined) return 'attachment';
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
