import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge, type Edge } from './testing/start-edge.ts';

let edge: Edge;
let bearer: string;

beforeAll(async () => {
  edge = await startEdge();
  bearer = `Bearer ${await edge.token()}`;
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown> & { readonly details?: readonly { field: string; message: string; suggestion?: string }[] };
}

async function send(
  method: string,
  path: string,
  { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${edge.url}${path}`, { method, headers: { ...type, ...headers }, ...(body !== undefined && { body }) });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
}

function expectProblem(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.body).toMatchObject({ type: `/problems/${code}`, status, requestId: answer.headers.get('x-request-id') });
  for (const member of ['title', 'detail']) expect(answer.body[member]).toEqual(expect.any(String));
}

const echo = (body: string, headers: Record<string, string> = {}) => send('POST', '/v1/probe/echo', { body, headers });

describe('a call', () => {
  it('comes back through the bus', async () => {
    const answer = await echo('{"text":"hallo"}');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ text: 'hallo' });
  });

  it('carries a declared error with its status and data', async () => {
    const answer = await send('POST', '/v1/probe/shout', { body: '{"text":"HALLO"}', headers: { authorization: bearer } });
    expectProblem(answer, 422, 'too_loud');
    expect(answer.body['data']).toEqual({ decibels: expect.any(Number) });
  });

  it('hides what a service did not mean to say', async () => {
    const answer = await send('POST', '/v1/probe/crash', { body: '{"text":"x"}' });
    expectProblem(answer, 500, 'internal');
    expect(JSON.stringify(answer.body)).not.toMatch(/Error|at |\.ts/);
  });

  it('is given up at its deadline', async () => {
    expectProblem(await send('POST', '/v1/probe/slow', { body: '{"milliseconds":3000}' }), 504, 'deadline');
  });

  it('is refused at once where the reply is too large', async () => {
    expectProblem(await send('GET', '/v1/probe/large?bytes=2000000'), 413, 'too_large');
  });

  it('reads typed parameters, arrays and defaults of a foreign standard, and leaves its unknown ones alone', async () => {
    const answer = await send('GET', '/probe/v3/rows?per_page=3&unheard=of');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ page_number: 1, size: 3 });
  });

  it('has no effect a second time under the same key', async () => {
    const headers = { authorization: bearer, 'idempotency-key': 'edge-1' };
    const draft = { body: '{"text":"once"}', headers };
    const [first, second] = [await send('POST', '/v1/probe/notes', draft), await send('POST', '/v1/probe/notes', draft)];
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expectProblem(await send('POST', '/v1/probe/notes', { body: '{"text":"other"}', headers }), 409, 'conflict');
  });

  it('answers HEAD without a body', async () => {
    const answer = await fetch(`${edge.url}/v1/probe/rows`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
  });
});

describe('sign-in', () => {
  it.each([
    ['no token', undefined, 401, 'unauthenticated', 'Bearer realm="halte"'],
    ['a bad token', 'Bearer nonsense', 401, 'unauthenticated', 'Bearer realm="halte", error="invalid_token"'],
  ])('is refused with %s', async (_, authorization, status, code, challenge) => {
    const answer = await send('GET', '/v1/probe/notes', { headers: authorization ? { authorization } : {} });
    expectProblem(answer, status, code);
    expect(answer.headers.get('www-authenticate')).toBe(challenge);
  });

  it('shows a client only what belongs to its own organisation', async () => {
    const body = '{"text":"of straathoek"}';
    await send('POST', '/v1/probe/notes', { body, headers: { authorization: bearer, 'idempotency-key': 'edge-own' } });
    const other = `Bearer ${await edge.token('partner-de-brug')}`;
    const answer = await send('GET', '/v1/probe/notes', { headers: { authorization: other } });
    expect(answer.body['items']).toEqual([]);
  });

  it('turns a bad token away from a public operation too', async () => {
    expectProblem(await echo('{"text":"x"}', { authorization: 'Bearer nonsense' }), 401, 'unauthenticated');
  });
});

describe('bad input', () => {
  it.each([
    ['malformed JSON', '{"text":'],
    ['NUL', '{"text":"a\\u0000b"}'],
    ['a lone surrogate', '{"text":"\\ud800"}'],
    ['a duplicate key', '{"text":"a","text":"b"}'],
    ['too deep', `${'['.repeat(500)}${']'.repeat(500)}`],
    ['no object', '[]'],
    ['an unknown key', '{"text":"a","texd":"b"}'],
    ['a wrong type', '{"text":7}'],
    ['over a limit', JSON.stringify({ text: 'x'.repeat(3_000) })],
    ['a poisonous key', '{"__proto__":{"a":1},"text":"x"}'],
  ])('%s is a problem that names the field', async (_, body) => {
    expectProblem(await echo(body), 400, 'invalid_input');
  });

  it('proposes the nearest known name', async () => {
    const query = await send('GET', '/v1/probe/rows?limt=3&rows=many&rowBytes=1&rowBytes=2');
    expectProblem(query, 400, 'invalid_input');
    expect(query.body.details?.map(({ field, suggestion }) => [field, suggestion])).toEqual([
      ['limt', 'limit'],
      ['rows', undefined],
      ['rowBytes', undefined],
    ]);
    const body = await echo('{"texd":"b"}');
    expect(body.body.details).toContainEqual(expect.objectContaining({ field: 'texd', suggestion: 'text' }));
  });

  it('never says again what was sent', async () => {
    for (const answer of [await send('GET', '/v1/probe/rows?rows=Lievens'), await echo('{"text":7,"Lievens 0470":1}')]) {
      expect(JSON.stringify(answer.body)).not.toMatch(/"[^"]*=?Lievens"(?!:)/);
    }
  });

  it.each([
    ['another media type', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }, 415, 'unsupported_media_type'],
    ['a content encoding', { 'content-encoding': 'gzip' }, 415, 'unsupported_media_type'],
    ['an Accept that nothing fits', { accept: 'text/html' }, 406, 'not_acceptable'],
    ['a key that is no key', { 'idempotency-key': 'a b' }, 400, 'invalid_input'],
  ])('%s is refused', async (_, headers, status, code) => {
    expectProblem(await echo('{"text":"x"}', headers as Record<string, string>), status as number, code as string);
  });

  it('a body larger than a message is refused', async () => {
    expectProblem(await echo(JSON.stringify({ text: 'x'.repeat(2_000_000) })), 413, 'too_large');
  });

  it('a query string beside a body is refused by name', async () => {
    expectProblem(await send('POST', '/v1/probe/echo?text=a', { body: '{"text":"x"}' }), 400, 'invalid_input');
  });

  it('an unknown address is 404 and another method 405, before sign-in', async () => {
    expectProblem(await send('GET', '/v1/nowhere', { headers: { authorization: 'Bearer nonsense' } }), 404, 'not_found');
    const answer = await send('DELETE', '/v1/probe/notes', { headers: { authorization: 'Bearer nonsense' } });
    expectProblem(answer, 405, 'method_not_allowed');
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
  });

  it('a header of 1 MB is 431', async () => {
    const text = await raw(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(1_000_000)}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({ code: 'headers_too_large', requestId: expect.any(String) });
  });

  it('what is no HTTP is 400', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"invalid_input"/);
  });

  it.each([
    ['headers', 'POST /v1/probe/echo HTTP/1.1\r\nHost: x\r\n'],
    ['a body', 'POST /v1/probe/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{'],
  ])(
    '%s that do not arrive are 408',
    async (_, text) => {
      expect(await raw(text)).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"request_timeout"/);
    },
    40_000,
  );
});

describe('headers', () => {
  it('takes a sane request id and replaces another', async () => {
    const own = await echo('{"text":"x"}', { 'x-request-id': 'partner-000001' });
    expect(own.headers.get('x-request-id')).toBe('partner-000001');
    const made = await echo('{"text":"x"}', { 'x-request-id': 'a b' });
    expect(made.headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/);
  });

  it('tells each client where it stands and keeps the reply closed', async () => {
    const { headers } = await echo('{"text":"x"}', { authorization: bearer });
    expect(headers.get('ratelimit-limit')).toBe('1000000');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

/** Sends bytes as they are and reads until the other side closes. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(edge.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}
