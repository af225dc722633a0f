import { setTimeout as pause } from 'node:timers/promises';
import type { Failure } from '@halte/contract-kit';
import type { TestNats } from '@halte/stack/testing';
import { harbour, harbourApps } from './testing/harbour.contract.ts';
import { connectClient, createHarbour, startBroker } from './testing/start-bus.ts';

let nats: TestNats;

beforeAll(async () => {
  nats = await startBroker();
});
afterAll(() => nats.stop());

describe('a service that stops', () => {
  it('answers the requests that are here and takes no more', async () => {
    const service = await createHarbour(nats);
    await service.listen();
    const gateway = await connectClient(nats, harbourApps.gateway);
    const here = gateway.client.call(harbour.wait, { text: '600' });
    await pause(100);
    const stopped = service.close();
    await pause(100);
    const late = gateway.client.call(harbour.echo, { text: 'late' }).catch((failure: Failure) => failure.code);
    expect(await late).toBe('unavailable');
    expect(await here).toEqual({ text: '600' });
    await stopped;
    await gateway.close();
  });

  it('hands its share to another process of the same service, without a request lost', async () => {
    const [leaving, staying] = await Promise.all([createHarbour(nats), createHarbour(nats)]);
    await Promise.all([leaving.listen(), staying.listen()]);
    const gateway = await connectClient(nats, harbourApps.gateway);
    const calls: Promise<unknown>[] = [];
    const stopped = pause(100).then(() => leaving.close());
    for (let number = 0; number < 60; number += 1) {
      calls.push(gateway.client.call(harbour.echo, { text: `call ${number}` }));
      await pause(5);
    }
    await stopped;
    expect(await Promise.all(calls)).toHaveLength(60);
    await staying.close();
    await gateway.close();
  });
});
