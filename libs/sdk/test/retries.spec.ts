import { parseRetryAfter } from '../src/http-reply.ts';
import type { HalteError } from '../src/index.ts';
import { waitBefore } from '../src/retry.ts';
import { failureOf, json, problem, route, startPeer, transportTo, type Peer } from './peer.ts';

const keyed = route({ method: 'POST', inQuery: false, idempotent: 'key' });
const plain = route({ method: 'POST', inQuery: false, idempotent: 'no' });

let peer: Peer | undefined;
afterEach(async () => {
  await peer?.stop();
  peer = undefined;
});

it('repeats what the network calls retryable, under one key and one request id', async () => {
  peer = await startPeer((reply, _, before) =>
    before < 2 ? problem(reply, 503, 'unavailable', { retryable: true }) : json(reply, { id: '1' }),
  );
  expect(await transportTo(peer).send(keyed, { name: 'stop' })).toEqual({ id: '1' });
  expect(peer.seen).toHaveLength(3);
  expect(new Set(peer.seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(new Set(peer.seen.map(({ headers }) => headers['x-request-id'])).size).toBe(1);
});

it('gives each call a key of its own, and a caller may give one', async () => {
  peer = await startPeer((reply) => json(reply, {}));
  await transportTo(peer).send(keyed, {});
  await transportTo(peer).send(keyed, {});
  await transportTo(peer).send(keyed, {}, { idempotencyKey: 'mine' });
  const [first, second, third] = peer.seen.map(({ headers }) => headers['idempotency-key']);
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
  expect(third).toBe('mine');
});

it('sends no key where the operation takes none', async () => {
  peer = await startPeer((reply) => json(reply, {}));
  await transportTo(peer).send(plain, {}, { idempotencyKey: 'mine' });
  expect(peer.seen[0]?.headers['idempotency-key']).toBeUndefined();
});

it('gives up after maxRetries, with the last error', async () => {
  peer = await startPeer((reply) => problem(reply, 504, 'deadline', { retryable: true }));
  expect(await failureOf(transportTo(peer).send(route(), {}, { maxRetries: 1 }))).toMatchObject({ code: 'deadline', retryable: true });
  expect(peer.seen).toHaveLength(2);
});

it('does not repeat what the network calls final', async () => {
  peer = await startPeer((reply) => problem(reply, 503, 'unavailable', { retryable: false }));
  await failureOf(transportTo(peer).send(keyed, {}));
  expect(peer.seen).toHaveLength(1);
});

it('does not repeat an effect that may be there already', async () => {
  peer = await startPeer((reply) => problem(reply, 503, 'unavailable', { retryable: true }));
  await failureOf(transportTo(peer).send(plain, {}));
  expect(peer.seen).toHaveLength(1);
});

it('repeats what was turned away at the door, whatever it is', async () => {
  peer = await startPeer((reply, _, before) =>
    before === 0 ? problem(reply, 429, 'rate_limited', { retryable: true }, '0') : json(reply, 1),
  );
  expect(await transportTo(peer).send(plain, {})).toBe(1);
});

it('repeats after a connection that broke off in the middle of the answer', async () => {
  peer = await startPeer((reply, _, before) => {
    if (before > 0) return json(reply, { whole: true });
    reply.writeHead(200, { 'content-length': '100' }).write('{"half":');
    setTimeout(() => reply.destroy(), 20);
  });
  expect(await transportTo(peer).send(route(), {})).toEqual({ whole: true });
});

it('repeats what a proxy in between calls passing', async () => {
  peer = await startPeer((reply, _, before) => (before === 0 ? reply.writeHead(502).end('<h1>Bad gateway') : json(reply, { ok: true })));
  expect(await transportTo(peer).send(route(), {})).toEqual({ ok: true });
});

it('waits as long as the network asks, and does not begin a wait that is longer than the call may last', async () => {
  peer = await startPeer((reply) => problem(reply, 429, 'rate_limited', { retryable: true }, '3600'));
  const error = await failureOf<HalteError>(transportTo(peer).send(route(), {}));
  expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 3_600_000 });
  expect(peer.seen).toHaveLength(1);
});

it('stops waiting for the next attempt when the signal says so', async () => {
  peer = await startPeer((reply) => problem(reply, 429, 'rate_limited', { retryable: true }, '2'));
  const controller = new AbortController();
  const call = transportTo(peer).send(route(), {}, { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  expect(await failureOf(call)).toMatchObject({ code: 'aborted' });
});

it('waits twice as long each time, spread, and never less than it was asked to', () => {
  expect([0, 1, 2, 20].map((attempt) => waitBefore(attempt, undefined, () => 1))).toEqual([250, 500, 1_000, 8_000]);
  expect(waitBefore(1, undefined, () => 0)).toBe(250);
  expect(waitBefore(0, 3_000, () => 0)).toBe(3_000);
});

it('reads Retry-After as seconds or as a date', () => {
  expect(parseRetryAfter('2')).toBe(2_000);
  expect(parseRetryAfter(new Date(Date.now() + 60_000).toUTCString())).toBeGreaterThan(58_000);
  expect(parseRetryAfter(new Date(0).toUTCString())).toBe(0);
  expect(parseRetryAfter('soon')).toBeUndefined();
  expect(parseRetryAfter(null)).toBeUndefined();
});
