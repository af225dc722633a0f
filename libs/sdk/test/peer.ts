import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpTransport, type HttpTransportParts } from '../src/http-transport.ts';
import type { Route } from '../src/route.ts';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An HTTP server of the test's own, that the SDK talks to over a real socket. */
export interface Peer {
  readonly url: string;
  readonly seen: readonly Seen[];
  stop(): Promise<void>;
}

/** Starts a peer. `answer` is told how many requests came before. */
export async function startPeer(answer: (reply: ServerResponse, request: Seen, before: number) => unknown): Promise<Peer> {
  const seen: Seen[] = [];
  const server = createServer(async (incoming, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
    const before = seen.push(request) - 1;
    await answer(reply, request, before);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, seen, stop };
}

/** Answers with a JSON value. */
export function json(reply: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void {
  reply
    .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'from-the-network', ...headers })
    .end(JSON.stringify(value));
}

/** Answers with a problem document as the gateway writes them. */
export function problem(
  reply: ServerResponse,
  status: number,
  code: string,
  more: Record<string, unknown> = {},
  retryAfter?: string,
): void {
  const body = {
    type: `https://halte.example/problems/${code}`,
    title: code,
    status,
    detail: `It was ${code}`,
    code,
    retryable: false,
    requestId: 'in-the-body',
  };
  const headers = { 'content-type': 'application/problem+json', ...(retryAfter !== undefined && { 'retry-after': retryAfter }) };
  reply.writeHead(status, headers).end(JSON.stringify({ ...body, ...more }));
}

/** A route for the test. */
export function route(more: Partial<Route> = {}): Route {
  return {
    id: 'probe.test',
    method: 'GET',
    path: '/v1/things',
    parameters: [],
    inQuery: true,
    kind: 'call',
    idempotent: 'natural',
    access: 'public',
    ...more,
  };
}

/** A transport to a peer. */
export function transportTo(peer: Pick<Peer, 'url'>, more: Partial<HttpTransportParts> = {}): HttpTransport {
  return new HttpTransport({
    baseUrl: peer.url,
    timeoutMs: 5_000,
    maxRetries: 2,
    traceparent: undefined,
    fetch: globalThis.fetch,
    tokens: undefined,
    ...more,
  });
}

/** What a promise is rejected with. */
export async function failureOf<Failure>(work: PromiseLike<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (thrown) {
    return thrown as Failure;
  }
  throw new Error('this should have failed');
}
