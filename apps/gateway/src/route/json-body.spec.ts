import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { BodyRoom } from './body-room.ts';
import { BODY_MS, takeJsonBodies } from './json-body.ts';

const ROOM = 100;
const body = JSON.stringify({ text: 'x'.repeat(60) });

let server: FastifyInstance;
let address: string;
let release: () => void;

beforeEach(async () => {
  server = fastify();
  takeJsonBodies(server, BODY_MS, new BodyRoom(ROOM));
  const held = new Promise<void>((resolve) => (release = resolve));
  server.post('/held', async () => held);
  server.post('/free', async () => ({}));
  address = await server.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(() => server.close());

const post = (path: string, signal: AbortSignal | null = null) =>
  fetch(address + path, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal });

/** The server hears of an end a moment after the client. */
async function statusWhenFree(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { status } = await post('/free');
    if (status === 200) return status;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return (await post('/free')).status;
}

const arrived = () => new Promise((resolve) => setTimeout(resolve, 100));

it('refuses a body that there is no room for, and takes it when there is', async () => {
  const first = post('/held');
  await arrived();
  expect((await post('/free')).status).toBe(503);
  release();
  expect((await first).status).toBe(200);
  expect(await statusWhenFree()).toBe(200);
});

it('gives the room of a caller who went away back', async () => {
  const leaving = new AbortController();
  const first = post('/held', leaving.signal).catch(() => undefined);
  await arrived();
  expect((await post('/free')).status).toBe(503);
  leaving.abort();
  await first;
  expect(await statusWhenFree()).toBe(200);
});

it('holds nothing of a body that was refused', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const large = await fetch(`${address}/free`, {
      method: 'POST',
      body: `{"text":"${'x'.repeat(ROOM)}"}`,
      headers: { 'content-type': 'application/json' },
    });
    expect(large.status).toBe(503);
  }
  expect(await statusWhenFree()).toBe(200);
});
