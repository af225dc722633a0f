import { randomUUID } from 'node:crypto';
import { refuse, PART_BYTES } from '@halte/contract-kit';
import { serviceCaller } from '@halte/nest-identity';
import type { TestNats } from '@halte/stack/testing';
import type { INestMicroservice } from '@nestjs/common';
import type { ContractClient } from './contract-client.ts';
import { parseReply } from './contract-client.ts';
import type { RequestHeaders } from './raw-message.ts';
import { harbour, harbourApps } from './testing/harbour.contract.ts';
import { connectClient, createHarbour, startBroker } from './testing/start-bus.ts';
import { UPLOADS, type UploadStore } from './upload.port.ts';

/** Keeps parts in memory, as the tables of nest-database do. */
class MemoryUploads implements UploadStore {
  readonly uploads = new Map<string, Uint8Array[]>();

  async open(): Promise<string> {
    const id = randomUUID();
    this.uploads.set(id, []);
    return id;
  }

  async write(_caller: unknown, id: string, n: number, bytes: Uint8Array): Promise<void> {
    this.#parts(id)[n] = Uint8Array.from(bytes);
  }

  async seal(_caller: unknown, id: string) {
    const parts = this.#parts(id);
    const bytes = parts.reduce((sum, part) => sum + part.length, 0);
    return { id, bytes, parts: parts.length, read: () => readAll(parts) };
  }

  async discard(_caller: unknown, id: string): Promise<void> {
    this.uploads.delete(id);
  }

  #parts(id: string): Uint8Array[] {
    const parts = this.uploads.get(id);
    if (!parts) throw refuse('not_found');
    return parts;
  }
}

async function* readAll(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

const store = new MemoryUploads();
let nats: TestNats;
let service: INestMicroservice;
let gateway: { client: ContractClient<typeof harbourApps.gateway>; close(): Promise<void> };

beforeAll(async () => {
  nats = await startBroker();
  service = await createHarbour(nats, [{ provide: UPLOADS, useValue: store }]);
  await service.listen();
  gateway = await connectClient(nats, harbourApps.gateway);
});
afterAll(async () => {
  await gateway.close();
  await service.close();
  await nats.stop();
});

async function step(body: string | Uint8Array, headers: Partial<RequestHeaders>): Promise<unknown> {
  const caller = gateway.client.statementOf(serviceCaller('gateway'));
  const sent = { caller, requestId: randomUUID(), ...headers };
  return parseReply(await gateway.client.request(harbour.load.subject, Buffer.from(body), sent, 2_000));
}
const open = async (): Promise<string> => ((await step('{"text":"cargo"}', { part: 'open' })) as { upload: string }).upload;

describe('an upload', () => {
  it('comes in parts, in any order, is one file for the handler, and is deleted afterwards', async () => {
    const upload = await open();
    await Promise.all([step('world', { part: 1, upload }), step('hey ', { part: 0, upload })]);
    expect(await step('{"text":"cargo"}', { part: 'commit', upload })).toEqual({ text: 'cargo: hey world' });
    expect(store.uploads.size).toBe(0);
  });

  it('is refused, and deleted, where it is larger than the contract allows', async () => {
    const upload = await open();
    await step('eleven bytes', { part: 0, upload });
    await expect(step('{"text":"cargo"}', { part: 'commit', upload })).rejects.toMatchObject({ code: 'too_large' });
    expect(store.uploads.size).toBe(0);
  });

  it('is refused before its first byte where the request is wrong', async () => {
    await expect(step('{"txt":"cargo"}', { part: 'open' })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(store.uploads.size).toBe(0);
  });

  it('is gone after an abort', async () => {
    const upload = await open();
    await step('', { part: 'abort', upload });
    await expect(step('late', { part: 0, upload })).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([[undefined], ['first' as never], [-1]])('does not know the step %s', async (part) => {
    await expect(step('', { part, upload: 'any' })).rejects.toMatchObject({ code: 'invalid_input', details: [{ field: 'Halte-Part' }] });
  });

  it('takes no part that is larger than a part', async () => {
    const upload = await open();
    await expect(step(new Uint8Array(PART_BYTES + 1), { part: 0, upload })).rejects.toMatchObject({ code: 'too_large' });
    await step('', { part: 'abort', upload });
  });
});
