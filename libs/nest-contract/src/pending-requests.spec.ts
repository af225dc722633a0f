import { jest } from '@jest/globals';
import { PendingRequests } from './pending-requests.ts';

const reply = { body: new Uint8Array() };

describe('pending requests', () => {
  it('are handed their own reply, whatever the order', async () => {
    const pending = new PendingRequests();
    const [first, second] = [pending.add(1_000, undefined), pending.add(1_000, undefined)];
    const other = { body: new Uint8Array([1]) };
    pending.settle(second.token, other);
    pending.settle(first.token, reply);
    expect(await Promise.all([first.reply, second.reply])).toEqual([reply, other]);
    expect(pending.size).toBe(0);
  });

  it('end at their own deadline, and are forgotten', async () => {
    const pending = new PendingRequests();
    const long = pending.add(60_000, undefined);
    await expect(pending.add(1, undefined).reply).rejects.toMatchObject({ code: 'deadline' });
    expect(pending.size).toBe(1);
    pending.settle(long.token, reply);
    expect(pending.size).toBe(0);
  });

  it('take no late or unknown reply', async () => {
    const pending = new PendingRequests();
    const { token, reply: answered } = pending.add(1_000, undefined);
    pending.settle(token, reply);
    pending.settle(token, { body: new Uint8Array([1]) });
    pending.settle('unknown', reply);
    expect(await answered).toBe(reply);
  });

  it('leave nothing on a signal that outlives them', async () => {
    const pending = new PendingRequests();
    const { signal } = new AbortController();
    const removed = jest.spyOn(signal, 'removeEventListener');
    const { token, reply: answered } = pending.add(1_000, signal);
    pending.settle(token, reply);
    await answered;
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('all end where the connection is lost', async () => {
    const pending = new PendingRequests();
    const replies = [pending.add(1_000, undefined), pending.add(1_000, undefined)].map((one) => one.reply.catch((error: unknown) => error));
    pending.failAll('unavailable', 'gone');
    expect(await Promise.all(replies)).toEqual([
      expect.objectContaining({ code: 'unavailable' }),
      expect.objectContaining({ code: 'unavailable' }),
    ]);
  });
});
