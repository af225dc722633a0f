import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testNetwork } from '@halte/contracts';
import { edgeRoutes } from './route/edge-route.ts';
import { startEdge, type Edge } from './testing/start-edge.ts';

let edge: Edge;
let bearer: string;

beforeAll(async () => {
  edge = await startEdge({ HALTE_CORS_ORIGINS: 'https://console.example' });
  bearer = `Bearer ${await edge.token()}`;
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

/** Sends bytes as they are, then others after a while, and reads until the other side closes. */
function raw(head: readonly string[], body = '', later?: { readonly ms: number; readonly text: string }): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(edge.url).port), '127.0.0.1', () => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`));
    const timer = later && setTimeout(() => socket.write(later.text), later.ms);
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined).on('close', () => resolve((clearTimeout(timer), answer)));
  });
}

/** Whether it is one problem document, and which. */
function problemIn(answer: string): unknown {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  const { status, code, details } = JSON.parse(body) as { status: number; code: string; details?: readonly { field: string }[] };
  expect(head).toContain(`HTTP/1.1 ${status} `);
  return [status, code, ...(details ?? []).map(({ field }) => field)];
}

const [host, close] = ['Host: x', 'Connection: close'];

describe('an address that is not there', () => {
  it.each([
    ['GET', '/v1/nowhere%00'],
    ['POST', '/v1/services/%41'],
    ['OPTIONS', '/v1/nowhere'],
    ['OPTIONS', '*'],
    ['QUERY', '/v1/nowhere'],
  ])('%s %s is a problem document', async (method, path) => {
    expect(problemIn(await raw([`${method} ${path} HTTP/1.1`, host, close]))).toEqual([404, 'not_found']);
  });

  it.each(['{', '', '{"__proto__":1}'])('is told so whatever is sent to it: %j', async (body) => {
    const head = ['POST /v1/nowhere HTTP/1.1', host, close, 'Content-Type: application/json', `Content-Length: ${body.length}`];
    expect(problemIn(await raw(head, body))).toEqual([404, 'not_found']);
  });
});

it.each(['QUERY', 'SEARCH', 'TRACE', 'DELETE'])('%s is refused where it is not taken, whatever the body', async (method) => {
  const head = [`${method} /v1/services HTTP/1.1`, host, close, 'Content-Type: application/json', 'Content-Length: 1'];
  expect(problemIn(await raw(head, '{'))).toEqual([405, 'method_not_allowed']);
});

it.each([
  ['POST /v1/nowhere', '404'],
  ['DELETE /healthz', '405'],
  ['POST /%zz', '404'],
  ['GET /en', '200'],
])(
  'a body that does not arrive keeps no connection: %s',
  async (line, status) => {
    const answer = await raw([`${line} HTTP/1.1`, host, 'Content-Type: application/json', 'Content-Length: 90'], '{');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  },
  15_000,
);

describe('headers', () => {
  it('with two tokens are refused, whichever comes first', async () => {
    for (const tokens of [
      [bearer, 'Bearer nonsense'],
      ['Bearer nonsense', bearer],
    ]) {
      const head = ['GET /v1/probe/notes HTTP/1.1', host, close, ...tokens.map((token) => `Authorization: ${token}`)];
      expect(problemIn(await raw(head))).toEqual([401, 'unauthenticated', 'authorization']);
    }
  });

  it('with two media types are refused', async () => {
    const types = ['Content-Type: application/json', 'Content-Type: text/plain'];
    const head = ['POST /v1/probe/echo HTTP/1.1', host, close, ...types, 'Content-Length: 12'];
    expect(problemIn(await raw(head, '{"text":"x"}'))).toEqual([415, 'unsupported_media_type']);
  });

  it.each([[[]], [['Host: a', 'Host: b']]])('name one host: %j', async (hosts) => {
    expect(problemIn(await raw(['GET /healthz HTTP/1.1', close, ...hosts]))).toEqual([400, 'invalid_input', 'Host']);
  });

  it('with an expectation that nobody knows are answered all the same', async () => {
    expect(await raw(['GET /healthz HTTP/1.1', host, close, 'Expect: the-unexpected'])).toMatch(/^HTTP\/1.1 200 [\s\S]*"ok"/);
  });

  it('of an odd preflight get no text', async () => {
    const answer = await raw(['OPTIONS /v1/services HTTP/1.1', host, close, 'Access-Control-Request-Method: GET']);
    expect(answer).not.toMatch(/content-type: text/i);
  });
});

/** Those that belong to a record ask for it first. */
const lists = edgeRoutes(testNetwork).filter(({ operation, path }) => operation.kind === 'list' && path.size === 0);

it.each(lists.map(({ url, http }) => [url, http.method] as const))('%s names a cursor that it did not give out', async (url, method) => {
  for (const cursor of ['x', 'a'.repeat(500), "' or 1=1", '😀', '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9bZZ']) {
    const auth = `Authorization: ${bearer}`;
    const body = JSON.stringify({ cursor });
    const answer =
      method === 'GET'
        ? await raw([`GET ${url}?cursor=${encodeURIComponent(cursor)} HTTP/1.1`, host, close, auth])
        : await raw(
            [
              `${method} ${url} HTTP/1.1`,
              host,
              close,
              auth,
              'Content-Type: application/json',
              `Content-Length: ${Buffer.byteLength(body)}`,
            ],
            body,
          );
    expect(problemIn(answer)).toEqual([400, 'invalid_input', 'cursor']);
  }
});

it('is no proxy', async () => {
  expect(problemIn(await raw(['CONNECT elsewhere:443 HTTP/1.1', 'Host: elsewhere:443']))).toEqual([400, 'invalid_input']);
});

it('never writes an error into a body that is under way', async () => {
  const head = ['GET /v1/probe/rows-export?rows=1000000&rowBytes=10 HTTP/1.1', host];
  const answer = await raw(head, '', { ms: 300, text: 'nonsense\r\n\r\n' });
  expect(answer.length).toBeGreaterThan(1_000);
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  expect(answer).not.toMatch(/\r\n0\r\n\r\n$/);
});
