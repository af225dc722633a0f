import { setTimeout as pause } from 'node:timers/promises';
import type { Failure } from '@halte/contract-kit';
import type { TestNats } from '@halte/stack/testing';
import { harbour, harbourApps } from './testing/harbour.contract.ts';
import { connectClient, createHarbour, startBroker } from './testing/start-bus.ts';

let nats: TestNats;

beforeEach(async () => {
  nats = await startBroker();
});
afterEach(() => nats.stop());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (failure: Failure) => failure.code,
  );

/** Calls until the call succeeds; anything but `unavailable` on the way fails. */
async function untilAnswered(call: () => Promise<unknown>): Promise<void> {
  for (let code = await codeOf(call()); code !== 'ok'; code = await codeOf(call())) {
    expect(['unavailable', 'deadline']).toContain(code);
    await pause(50);
  }
}

describe('a broker that goes away', () => {
  it('is waited for, by the service and by its callers, who are told at once', async () => {
    const service = await createHarbour(nats);
    await service.listen();
    const gateway = await connectClient(nats, harbourApps.gateway);
    const echo = () => gateway.client.call(harbour.echo, { text: 'ahoy' });
    await echo();
    const onItsWay = codeOf(gateway.client.call(harbour.wait, { text: '1900' }));
    await pause(50);
    await nats.interrupt();
    expect(await onItsWay).toBe('unavailable');
    expect(await codeOf(echo())).toBe('unavailable');
    expect(gateway.client.waiting).toBe(0);
    await pause(1_000);
    await nats.start();
    await untilAnswered(echo);
    await gateway.close();
    await service.close();
  });

  it('before the service starts is waited for', async () => {
    await nats.interrupt();
    const service = await createHarbour(nats);
    const listening = service.listen();
    await pause(700);
    await nats.start();
    await listening;
    const gateway = await connectClient(nats, harbourApps.gateway);
    expect(await gateway.client.call(harbour.echo, { text: 'ahoy' })).toEqual({ text: 'ahoy' });
    await gateway.close();
    await service.close();
  });

  it('and never comes keeps nobody from stopping', async () => {
    await nats.interrupt();
    const service = await createHarbour(nats);
    const listening = codeOf(service.listen());
    await pause(100);
    await service.close();
    expect(await listening).not.toBe('ok');
    await nats.start();
  });
});
