import type { IncomingMessage } from 'node:http';
import { refuse, type FileRules } from '@halte/contract-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chunksOf } from './body-chunks.ts';
import type { Bus } from './bus.ts';
import { sendBytes } from './call.handler.ts';
import type { EdgeRoute } from './edge-route.ts';
import { cutParts } from './part-cutter.ts';
import { departureOf } from './reply-stream.ts';
import { requestBytes } from './request-reader.ts';

/** How many parts are on their way at a time. */
const WINDOW = 4;

/** Leaves the body unread: the upload itself reads it. */
export function takeFileBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
}

/** Cuts the body into parts and hands them over a few at a time. Whatever goes wrong, the parts that arrived are discarded. */
export async function answerUpload(bus: Bus, route: EdgeRoute, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const rules = route.operation.file as FileRules;
  refuseByHeaders(request.raw, rules);
  const gone = departureOf(reply);
  const input = requestBytes(route, request);
  const upload = uploadOf(await bus.ask(route, request, input, { part: 'open' }, gone));
  const ask = (part: number | 'commit', bytes: Uint8Array) => bus.ask(route, request, bytes, { part, upload }, gone);
  try {
    await sendParts(chunksOf(request.raw, rules.maxBytes), ask);
    sendBytes(route, reply, (await ask('commit', input)).body);
  } catch (thrown) {
    bus.ask(route, request, input, { part: 'abort', upload }).catch(() => undefined);
    throw thrown;
  }
}

/** What the headers give away already is refused before the first byte of the file is read. */
function refuseByHeaders({ headers }: IncomingMessage, { mediaTypes, maxBytes }: FileRules): void {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(type)) throw refuse('unsupported_media_type', `This operation takes ${mediaTypes.join(', ')}`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw refuse('unsupported_media_type', 'A file is sent without content encoding');
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw refuse('too_large', `The file may hold ${maxBytes} bytes`);
}

function uploadOf({ body }: { readonly body: Uint8Array }): string {
  return (JSON.parse(Buffer.from(body).toString()) as { readonly upload: string }).upload;
}

/** A part that has been answered is no longer looked at, so one buffer more than the window is enough for any file. */
async function sendParts(chunks: AsyncIterable<Uint8Array>, send: (part: number, bytes: Buffer) => Promise<unknown>): Promise<void> {
  const onTheirWay: Promise<unknown>[] = [];
  let number = 0;
  for await (const part of cutParts(chunks, WINDOW + 1)) {
    const sent = send(number++, part);
    sent.catch(() => undefined);
    if (onTheirWay.push(sent) >= WINDOW) await onTheirWay.shift();
  }
  await Promise.all(onTheirWay);
}
