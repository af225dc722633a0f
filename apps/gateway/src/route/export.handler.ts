import { NDJSON_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from '../problem/fastify-failure.ts';
import type { Bus } from './bus.ts';
import type { EdgeRoute } from './edge-route.ts';
import { linesOfPage } from './page-lines.ts';
import { departureOf, ReplyStream } from './reply-stream.ts';
import { requestBytes } from './request-reader.ts';

/** Repeats the call page by page and writes each item as a line; one page is held at a time. */
export async function answerExport(bus: Bus, route: EdgeRoute, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const gone = departureOf(reply);
  const input = requestBytes(route, request);
  const pageAfter = async (cursor?: string) => linesOfPage((await bus.ask(route, request, input, { cursor }, gone)).body);
  const first = await pageAfter();
  const stream = new ReplyStream(reply, gone, { 'content-type': NDJSON_MEDIA_TYPE });
  if (request.method === 'HEAD') return stream.end();
  try {
    for (let page = first; ; page = await pageAfter(page.nextCursor)) {
      if (page.lines.length > 0) await stream.write(page.lines);
      if (page.nextCursor === null) return stream.end();
    }
  } catch (thrown) {
    request.outcome = failureOf(thrown).code;
    stream.breakOff();
  }
}
