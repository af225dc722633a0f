import { randomUUID } from 'node:crypto';
import { PART_BYTES, type AnyOperation, type WireError } from '@halte/contract-kit';
import { testApps } from '@halte/contracts';
import { Broker, ContractClient, ContractModule, type RawReply, type RequestHeaders } from '@halte/nest-contract';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { CallAs, Driver, Outcome, Who } from './driver.ts';

const straathoek: Caller = {
  kind: 'system',
  subject: 'straathoek',
  organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01',
  roles: [],
  scopes: ['probe:use'],
};

const callers: Readonly<Record<Who, Caller>> = {
  straathoek,
  'de-brug': { ...straathoek, subject: 'de-brug', organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02' },
  'without-scope': { ...straathoek, scopes: [] },
  nobody: anonymousCaller,
};

/** Speaks over the bus, in the gateway's place. */
export async function natsDriver(environment: NodeJS.ProcessEnv): Promise<Driver> {
  const root: new () => object = class {};
  Module({ imports: [ContractModule.forApp(testApps.gateway, environment)] })(root);
  const app = await NestFactory.createApplicationContext(root, { logger: false });
  await app.get(Broker).connection;
  return new NatsDriver(app.get<ContractClient>(ContractClient), () => app.close());
}

class NatsDriver implements Driver {
  readonly #client: ContractClient;
  readonly stop: () => Promise<void>;

  constructor(client: ContractClient, stop: () => Promise<void>) {
    this.#client = client;
    this.stop = stop;
  }

  async call(operation: AnyOperation, input: unknown, options: CallAs = {}): Promise<Outcome> {
    return outcomeOf(await this.#send(operation, JSON.stringify(input), options));
  }

  async lines(operation: AnyOperation, input: unknown): Promise<unknown[]> {
    const items: unknown[] = [];
    for (let cursor: string | undefined | null; cursor !== null;) {
      const { body } = await this.#send(operation, JSON.stringify(input), {}, { cursor });
      const page = JSON.parse(Buffer.from(body).toString()) as { items: unknown[]; nextCursor: string | null };
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  async upload(operation: AnyOperation, input: unknown, bytes: Uint8Array, options: CallAs = {}): Promise<Outcome> {
    const opened = outcomeOf(await this.#send(operation, JSON.stringify(input), options, { part: 'open' }));
    if (!('value' in opened)) return opened;
    const { upload } = opened.value as { upload: string };
    for (let n = 0; n * PART_BYTES < bytes.length; n += 1) {
      await this.#send(operation, bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES), options, { part: n, upload });
    }
    return outcomeOf(await this.#send(operation, JSON.stringify(input), options, { part: 'commit', upload }));
  }

  async download(operation: AnyOperation, input: unknown): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let n = 0, count = 1; n < count; n += 1) {
      const { body, file } = await this.#send(operation, JSON.stringify(input), {}, { part: n });
      parts.push(body);
      count = file?.parts ?? 0;
    }
    return Buffer.concat(parts);
  }

  #send(
    operation: AnyOperation,
    body: string | Uint8Array,
    { as = 'nobody', key }: CallAs,
    more: Partial<RequestHeaders> = {},
  ): Promise<RawReply> {
    const headers = { caller: this.#client.statementOf(callers[as]), requestId: randomUUID(), idempotencyKey: key, ...more };
    return this.#client.request(operation.subject, Buffer.from(body), headers, operation.deadlineMs).catch(asReply);
  }
}

/** What the client itself says of a call that ended without a reply. */
function asReply(failure: { code: string; message: string; status: number; retryable: boolean }): RawReply {
  const { code, message, status, retryable } = failure;
  return { body: Buffer.from(JSON.stringify({ code, message, retryable, requestId: 'none' })), error: { code, status } };
}

function outcomeOf({ body, error }: RawReply): Outcome {
  const value: unknown = JSON.parse(Buffer.from(body).toString());
  return error ? { ...(value as WireError), status: error.status } : { code: 'ok', value };
}
