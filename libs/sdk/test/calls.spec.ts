import { jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { HalteError } from '../src/index.ts';
import { failureOf, json, problem, route, startPeer, transportTo, type Peer } from './peer.ts';

let peer: Peer;
afterEach(() => peer.stop());

describe('a request', () => {
  beforeEach(async () => {
    peer = await startPeer((reply) => json(reply, { ok: true }));
  });

  it('spreads its members over path and query', async () => {
    const read = route({ path: '/v1/things/{thingId}', parameters: ['thingId'] });
    await transportTo(peer).send(read, { thingId: 'a/b c', status: ['open', 'shut'], left: undefined, limit: 5 });
    expect(peer.seen[0]).toMatchObject({ method: 'GET', url: '/v1/things/a%2Fb%20c?status=open&status=shut&limit=5', body: '' });
  });

  it('spreads its members over path and body', async () => {
    const change = route({ method: 'PATCH', path: '/v1/things/{thingId}', parameters: ['thingId'], inQuery: false });
    await transportTo(peer).send(change, { thingId: '1', name: 'stop', note: null });
    expect(peer.seen[0]).toMatchObject({ method: 'PATCH', url: '/v1/things/1', body: '{"name":"stop","note":null}' });
    expect(peer.seen[0]?.headers['content-type']).toBe('application/json');
  });

  it.each(['', '.', '..', undefined])('is not sent to another address by the id %p', async (thingId) => {
    const read = route({ path: '/v1/things/{thingId}', parameters: ['thingId'] });
    const error = await failureOf<HalteError>(transportTo(peer).send(read, { thingId }));
    expect(error).toMatchObject({ code: 'invalid_input', details: [{ field: 'thingId' }] });
    expect(peer.seen).toHaveLength(0);
  });

  it('carries the span it belongs to', async () => {
    const transport = transportTo(peer, { traceparent: () => '00-1-1-01' });
    await transport.send(route(), {});
    await transport.send(route(), {}, { traceparent: '00-2-2-01' });
    expect(peer.seen.map(({ headers }) => headers.traceparent)).toEqual(['00-1-1-01', '00-2-2-01']);
  });
});

describe('an answer', () => {
  it('comes with its headers where they are asked for', async () => {
    peer = await startPeer((reply) => json(reply, { name: 'stop' }, 201, { 'ratelimit-remaining': '7' }));
    const { data, response } = await transportTo(peer).send(route(), {}).withResponse();
    expect(data).toEqual({ name: 'stop' });
    expect(response).toMatchObject({ status: 201, requestId: 'from-the-network' });
    expect(response.headers.get('ratelimit-remaining')).toBe('7');
  });

  it('may be empty', async () => {
    peer = await startPeer((reply) => reply.writeHead(204).end());
    expect(await transportTo(peer).send(route(), {})).toBeUndefined();
  });

  it('that is a refusal tells all that the problem document says', async () => {
    const details = [{ field: 'nmae', message: 'is not known', suggestion: 'name' }];
    peer = await startPeer((reply) => problem(reply, 409, 'duplicate_name', { details, data: { existingId: '1' } }));
    const error = await failureOf<HalteError>(transportTo(peer).send(route({ id: 'directory.services.create' }), {}));
    expect(error).toBeInstanceOf(HalteError);
    expect(error).toMatchObject({ name: 'HalteError', code: 'duplicate_name', status: 409, requestId: 'in-the-body', details });
    expect(error).toMatchObject({ operation: 'directory.services.create', message: 'It was duplicate_name', data: { existingId: '1' } });
  });

  it('that comes from something else than the network says so', async () => {
    peer = await startPeer((reply) => reply.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome'));
    expect(await failureOf(transportTo(peer).send(route(), {}))).toMatchObject({ code: 'invalid_response' });
  });

  it('that leads elsewhere is not followed', async () => {
    peer = await startPeer((reply) => reply.writeHead(307, { location: '/elsewhere' }).end());
    expect(await failureOf(transportTo(peer).send(route(), {}))).toMatchObject({ code: 'invalid_response', status: 307 });
    expect(peer.seen).toHaveLength(1);
  });
});

describe('a call', () => {
  it('ends with its signal, and so does the request', async () => {
    let closed = 0;
    peer = await startPeer((reply) => void reply.on('close', () => (closed += 1)));
    const controller = new AbortController();
    const call = transportTo(peer).send(route(), {}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const error = await failureOf<HalteError>(call);
    expect(error).toMatchObject({ code: 'aborted', retryable: false, cause: new Error('enough') });
    await pause(50);
    expect(closed).toBe(1);
  });

  it('is not begun with a signal that has ended', async () => {
    peer = await startPeer((reply) => json(reply, {}));
    expect(await failureOf(transportTo(peer).send(route(), {}, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted' });
    expect(peer.seen).toHaveLength(0);
  });

  it('ends when its time is over, attempts and waits included', async () => {
    peer = await startPeer((reply) => problem(reply, 503, 'unavailable', { retryable: true }));
    const error = await failureOf<HalteError>(transportTo(peer).send(route(), {}, { timeoutMs: 400, maxRetries: 50 }));
    expect(error.code).toBe('unavailable');
    expect(peer.seen.length).toBeLessThan(5);
  });

  it('that hangs ends with a timeout that names the key to go on with', async () => {
    peer = await startPeer(() => undefined);
    const keyed = route({ method: 'POST', inQuery: false, idempotent: 'key' });
    const error = await failureOf<HalteError>(transportTo(peer).send(keyed, {}, { timeoutMs: 100, idempotencyKey: 'mine' }));
    expect(error).toMatchObject({ code: 'timeout', retryable: true, idempotencyKey: 'mine', status: undefined });
  });

  it('always has a request id, also where nobody answered', async () => {
    peer = await startPeer((reply) => void reply.destroy());
    const error = await failureOf<HalteError>(transportTo(peer).send(route(), {}, { maxRetries: 0 }));
    expect(error).toMatchObject({ code: 'connection', requestId: peer.seen[0]?.headers['x-request-id'] });
  });

  it('leaves no listener on the signal of its caller', async () => {
    peer = await startPeer((reply) => json(reply, {}));
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    await transportTo(peer).send(route(), {}, { signal });
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});
