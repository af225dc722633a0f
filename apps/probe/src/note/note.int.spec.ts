import { probe } from '@halte/contracts/probe';
import type { Failure, RequestOf } from '@halte/contract-kit';
import type { Caller } from '@halte/nest-identity';
import { startProbe } from '../testing/start-probe.ts';

const straathoek: Caller = {
  kind: 'system',
  subject: 'partner-straathoek',
  organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01',
  roles: [],
  scopes: ['probe:use'],
};
const deBrug: Caller = { ...straathoek, subject: 'partner-de-brug', organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02' };

let started: Awaited<ReturnType<typeof startProbe>>;

beforeAll(async () => {
  started = await startProbe();
});
afterAll(() => started.stop());

const keep = (input: RequestOf<typeof probe.note>, idempotencyKey?: string, caller = straathoek) =>
  started.client.call(probe.note, input, { caller, idempotencyKey });
const textsOf = async (caller: Caller): Promise<string[]> => {
  const page = await started.client.call(probe.notes, { limit: 200 }, { caller });
  return page.items.map(({ text }) => text);
};
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (failure: Failure) => failure.code,
  );

describe('a note', () => {
  it('is kept once, however often it is sent with one key', async () => {
    const first = await keep({ text: 'once' }, 'key-1');
    expect(await keep({ text: 'once' }, 'key-1')).toEqual(first);
    expect((await textsOf(straathoek)).filter((text) => text === 'once')).toHaveLength(1);
  });

  it('is kept each time it is sent without a key', async () => {
    await Promise.all([keep({ text: 'twice' }), keep({ text: 'twice' })]);
    expect((await textsOf(straathoek)).filter((text) => text === 'twice')).toHaveLength(2);
  });

  it('conflicts where the key came with another request; the order of members makes none', async () => {
    await keep({ text: 'first', milliseconds: 0 }, 'key-2');
    expect(await codeOf(keep({ milliseconds: 0, text: 'first' }, 'key-2'))).toBe('ok');
    expect(await codeOf(keep({ text: 'second' }, 'key-2'))).toBe('conflict');
  });

  it('refuses a key that is none', async () => {
    expect(await codeOf(keep({ text: 'a' }, 'with space'))).toBe('invalid_input');
  });

  it('belongs to the organisation that sent it', async () => {
    await keep({ text: 'ours' }, 'key-3');
    await keep({ text: 'theirs' }, 'key-3', deBrug);
    expect(await textsOf(deBrug)).toEqual(['theirs']);
  });

  it('is undone, with its key, where the deadline comes first', async () => {
    const late = started.client.call(
      probe.note,
      { text: 'late', milliseconds: 3_000 },
      { caller: straathoek, deadlineMs: 200, idempotencyKey: 'key-4' },
    );
    expect(await codeOf(late)).toBe('deadline');
    await untilFree('key-4', 'late');
    expect((await textsOf(straathoek)).filter((text) => text === 'late')).toHaveLength(1);
  });

  it('sent twelve times at once neither waits for itself nor delays a read', async () => {
    const slow = keep({ text: 'dozen', milliseconds: 1_500 }, 'key-5');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const duplicates = Array.from({ length: 12 }, () => codeOf(keep({ text: 'dozen', milliseconds: 1_500 }, 'key-5')));
    const order: string[] = [];
    await Promise.all([
      slow.then(() => order.push('note')),
      textsOf(straathoek).then(() => order.push('read')),
      Promise.all(duplicates).then(() => order.push('duplicates')),
    ]);
    expect(order.at(-1)).toBe('note');
    expect(new Set(await Promise.all(duplicates))).toEqual(new Set(['in_progress']));
  });
});

/** Sends the note again until the attempt that was given up lets go of the key. */
async function untilFree(key: string, text: string): Promise<void> {
  while ((await codeOf(keep({ text, milliseconds: 0 }, key))) === 'in_progress') await new Promise((resolve) => setTimeout(resolve, 50));
}
