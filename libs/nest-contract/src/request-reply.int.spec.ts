import { randomUUID } from 'node:crypto';
import { Failure, type WireError } from '@halte/contract-kit';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import type { TestNats } from '@halte/stack/testing';
import type { INestMicroservice } from '@nestjs/common';
import type { ContractClient } from './contract-client.ts';
import type { RequestHeaders } from './raw-message.ts';
import { harbour, harbourApps, reef } from './testing/harbour.contract.ts';
import { HarbourController } from './testing/harbour.controller.ts';
import { connectClient, createHarbour, startBroker } from './testing/start-bus.ts';

const captain: Caller = { kind: 'system', subject: 'captain', roles: [], scopes: ['harbour:use'] };
const passenger: Caller = { ...captain, subject: 'passenger', scopes: [] };

let nats: TestNats;
let service: INestMicroservice;
let gateway: { client: ContractClient<typeof harbourApps.gateway>; close(): Promise<void> };

beforeAll(async () => {
  nats = await startBroker();
  service = await createHarbour(nats);
  await service.listen();
  gateway = await connectClient(nats, harbourApps.gateway);
});

afterAll(async () => {
  await gateway.close();
  await service.close();
  await nats.stop();
});

const caught = (work: Promise<unknown>): Promise<Failure> =>
  work.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: Failure) => error,
  );

/** Sends bytes as they are. */
function send(subject: string, body: string | Uint8Array, headers: Partial<RequestHeaders> = {}) {
  const caller = gateway.client.statementOf(captain);
  return gateway.client.request(subject, Buffer.from(body), { caller, requestId: randomUUID(), ...headers }, 2_000);
}

const json = (bytes: Uint8Array): WireError => JSON.parse(Buffer.from(bytes).toString()) as WireError;

describe('a request and its reply', () => {
  it('carries plain JSON, without an envelope', async () => {
    const reply = await send(harbour.echo.subject, '{"text":"ahoy"}');
    expect(Buffer.from(reply.body).toString()).toBe('{"text":"ahoy"}');
    expect(reply.error).toBeUndefined();
  });

  it('keeps many calls apart on one inbox', async () => {
    const texts = Array.from({ length: 200 }, (_, index) => `call ${index}`);
    const replies = await Promise.all(texts.map((text) => gateway.client.call(harbour.echo, { text }, { caller: captain })));
    expect(replies.map(({ text }) => text)).toEqual(texts);
    expect(gateway.client.waiting).toBe(0);
  });

  it('hands the handler the caller and the request id', async () => {
    const requestId = randomUUID();
    await send(harbour.echo.subject, '{"text":"who"}', { requestId });
    expect(service.get(HarbourController).seen.at(-1)).toMatchObject({ caller: 'captain', requestId });
  });

  it('leaves out what the contract does not name, in one object and in each item of a page', async () => {
    expect(await gateway.client.call(harbour.leak, { text: 'a' }, { caller: captain })).toEqual({ text: 'a' });
    expect(await gateway.client.call(harbour.list, {}, { caller: captain })).toEqual({ items: [{ number: 50 }], nextCursor: null });
  });

  it('gives the pages of an export by cursor', async () => {
    const numbers: number[] = [];
    for (let cursor: string | undefined | null; cursor !== null;) {
      const page = await gateway.client.call(harbour.lines, {}, { caller: captain, cursor });
      numbers.push(...page.items.map(({ number }) => number));
      cursor = page.nextCursor;
    }
    expect(numbers).toEqual([0, 1, 2]);
  });

  it('gives a part of a file as bytes, with what the file is', async () => {
    const reply = await send(harbour.unload.subject, '{"text":"abc"}', { part: 1 });
    expect(Buffer.from(reply.body).toString()).toBe('b');
    expect(reply.file).toEqual({ parts: 3, mediaType: 'text/plain', fileName: 'façade.txt' });
  });
});

describe('an error on the wire', () => {
  it('is the declared code with its data and status', async () => {
    const reply = await send(harbour.fail.subject, '{"text":"a"}', { requestId: 'r-1' });
    expect(reply.error).toEqual({ code: 'aground', status: 422 });
    expect(json(reply.body)).toEqual({
      code: 'aground',
      message: 'Too shallow here',
      retryable: false,
      requestId: 'r-1',
      data: { depth: 2 },
    });
  });

  it('is thrown by the client as it was thrown by the handler', async () => {
    const failure = await caught(gateway.client.call(harbour.fail, { text: 'a' }, { caller: captain }));
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code: 'aground', status: 422, data: { depth: 2 } });
  });

  it('says nothing of what went wrong inside', async () => {
    const reply = await send(harbour.crash.subject, '{"text":"a"}');
    expect(reply.error).toEqual({ code: 'internal', status: 500 });
    expect(Buffer.from(reply.body).toString()).not.toContain('secret');
  });

  it('is internal where a handler answers with something else than its contract', async () => {
    expect((await send(harbour.wrong.subject, '{"text":"a"}')).error).toEqual({ code: 'internal', status: 500 });
  });

  it('tells of an answer that is larger than a message, in place of silence', async () => {
    const failure = await caught(gateway.client.call(harbour.swell, { text: 'x'.repeat(600_000) }, { caller: captain }));
    expect(failure.code).toBe('too_large');
  });

  it('does not send a request that is larger than a message', async () => {
    expect((await caught(send(harbour.echo.subject, 'x'.repeat(900_001)))).code).toBe('too_large');
  });
});

describe('bad input', () => {
  it.each([
    ['no JSON', 'ahoy'],
    ['cut-off JSON', '{"text":'],
    ['no body', ''],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a NUL', '{"text":"a\\u0000b"}'],
    ['half a surrogate pair', '{"text":"\\ud800"}'],
    ['another type', '[]'],
    ['null', 'null'],
  ])('%s is answered with invalid_input', async (_what, body) => {
    const reply = await send(harbour.echo.subject, body);
    expect(reply.error).toEqual({ code: 'invalid_input', status: 400 });
  });

  it('names an unknown field, at any depth, and the nearest known one', async () => {
    const reply = await send(harbour.echo.subject, '{"text":"a","tga":{},"tag":{"color":"red"}}');
    expect(json(reply.body).details).toEqual(
      expect.arrayContaining([
        { field: 'tga', message: 'there is no such field; did you mean tag?', suggestion: 'tag' },
        { field: 'tag.color', message: 'there is no such field; did you mean colour?', suggestion: 'colour' },
      ]),
    );
  });

  it('never repeats a value', async () => {
    const reply = await send(harbour.echo.subject, '{"text":12345678,"tag":{"colour":["a private word"]}}');
    expect(Buffer.from(reply.body).toString()).not.toMatch(/12345678|private/);
  });

  it('does not let a header value break out of its line', async () => {
    expect((await caught(send(harbour.echo.subject, '{"text":"a"}', { requestId: 'a\r\nHalte-Caller:forged' }))).code).toBe(
      'invalid_input',
    );
  });
});

describe('who is calling', () => {
  it('is refused where nobody says', async () => {
    expect((await send(harbour.echo.subject, '{"text":"a"}', { caller: '' })).error?.code).toBe('unauthenticated');
  });

  it('is refused where the statement was tampered with', async () => {
    const statement = gateway.client.statementOf(passenger);
    const [head, , signature] = statement.split('.');
    const forged = Buffer.from(JSON.stringify({ caller: captain })).toString('base64url');
    expect((await send(harbour.whisper.subject, '{"text":"a"}', { caller: `${head}.${forged}.${signature}` })).error?.code).toBe(
      'unauthenticated',
    );
  });

  it('is refused where an app speaks for somebody else', async () => {
    const stranger = await connectClient(nats, harbourApps.stranger);
    const failure = await caught(stranger.client.call(harbour.whisper, { text: 'a' }, { caller: captain }));
    expect(failure.code).toBe('unauthenticated');
    expect(await stranger.client.call(harbour.whisper, { text: 'a' })).toEqual({ text: 'service stranger: a' });
    await stranger.close();
  });

  it('needs the scope of the operation, at the service too', async () => {
    expect((await caught(gateway.client.call(harbour.whisper, { text: 'a' }, { caller: passenger }))).code).toBe('forbidden');
    expect((await caught(gateway.client.call(harbour.whisper, { text: 'a' }, { caller: anonymousCaller }))).code).toBe('unauthenticated');
  });

  it('goes along with a call that a handler makes', async () => {
    expect(await gateway.client.call(harbour.relay, { text: 'a' }, { caller: captain })).toEqual({ text: 'system captain: a' });
    expect((await caught(gateway.client.call(harbour.relay, { text: 'a' }, { caller: passenger }))).code).toBe('forbidden');
  });
});

describe('the end of waiting', () => {
  it('is deadline when the time is up, and the handler hears of it', async () => {
    const { seen } = service.get(HarbourController);
    const failure = await caught(gateway.client.call(harbour.wait, { text: '1500' }, { caller: captain, deadlineMs: 60 }));
    expect(failure).toMatchObject({ code: 'deadline', retryable: true });
    await until(() => seen.some(({ text, aborted }) => text === '1500' && aborted));
    expect(gateway.client.waiting).toBe(0);
  });

  it('is cancelled when the caller goes away; the late reply finds nobody', async () => {
    const abort = new AbortController();
    const call = caught(gateway.client.call(harbour.wait, { text: '50' }, { caller: captain, signal: abort.signal }));
    abort.abort();
    expect((await call).code).toBe('cancelled');
    expect(gateway.client.waiting).toBe(0);
    expect(await gateway.client.call(harbour.wait, { text: '80' }, { caller: captain })).toEqual({ text: '80' });
  });

  it('does not begin with a signal that has fired', async () => {
    const failure = await caught(gateway.client.call(harbour.echo, { text: 'a' }, { caller: captain, signal: AbortSignal.abort() }));
    expect(failure.code).toBe('cancelled');
  });

  it('is unavailable at once where nobody serves the operation', async () => {
    const failure = await caught(gateway.client.call(reef.echo, { text: 'a' }, { caller: captain }));
    expect(failure).toMatchObject({ code: 'unavailable', retryable: true });
    expect(gateway.client.waiting).toBe(0);
  });
});

describe('what an app does not declare', () => {
  it('is not called', async () => {
    const stranger = await connectClient(nats, harbourApps.stranger);
    const undeclared = harbour.echo as unknown as typeof harbour.whisper;
    expect(await caught(stranger.client.call(undeclared, { text: 'a' }))).toBeInstanceOf(TypeError);
    await stranger.close();
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
