import { NDJSON_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from '../problem/fastify-failure.ts';
import type { Bus } from './bus.ts';
import { codingFor } from './content-coding.ts';
import type { EdgeRoute } from './edge-route.ts';
import { toldRequestBytes } from './ignored-parameters.ts';
import { linesOfPage, type PageLines } from './page-lines.ts';
import { departureOf, ReplyStream } from './reply-stream.ts';

type PageAfter = (cursor: string) => Promise<PageLines>;

/**
 * Repeats the call page by page and writes each item as a line. While a page is written the next one is made, so that the caller, the
 * service and the database work side by side; two pages are held at a time.
 */
export async function answerExport(bus: Bus, route: EdgeRoute, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const gone = departureOf(reply);
  const input = toldRequestBytes(route, request, reply);
  const pageAfter = async (cursor?: string) => linesOfPage((await bus.ask(route, request, input, { cursor }, gone)).body);
  const coding = route.operation.open ? codingFor(request, reply) : undefined;
  const first = await pageAfter();
  const stream = new ReplyStream(reply, gone, { 'content-type': NDJSON_MEDIA_TYPE }, coding);
  if (request.method === 'HEAD') return stream.end();
  try {
    for await (const { lines } of pages(first, pageAfter)) if (lines.length > 0) await stream.write(lines);
    stream.end();
  } catch (thrown) {
    request.outcome = failureOf(thrown).code;
    stream.breakOff();
  }
}

async function* pages(first: PageLines, pageAfter: PageAfter): AsyncGenerator<PageLines> {
  let page = first;
  while (page.nextCursor !== null) {
    const next = pageAfter(page.nextCursor);
    // Its failure is told when its turn comes.
    next.catch(() => undefined);
    yield page;
    page = await next;
  }
  yield page;
}
