import { createHash, randomUUID } from 'node:crypto';
import { PART_BYTES } from '@halte/contract-kit';
import { probe } from '@halte/contracts/probe';
import { startNetwork, type RunningNetwork } from '@halte/stack/testing';
import { fitting, type Driver, type Outcome } from './testing/driver.ts';
import { httpDriver } from './testing/http-driver.ts';
import { natsDriver } from './testing/nats-driver.ts';

let network: RunningNetwork;
const drivers: Partial<Record<Transport, Driver>> = {};
type Transport = 'HTTP' | 'NATS';

beforeAll(async () => {
  network = await startNetwork({
    apps: ['gateway', 'probe'],
    contracts: 'test',
    env: { HALTE_RATE_LIMIT: '1000000', HALTE_LOG_LEVEL: 'silent' },
  });
  drivers.NATS = await natsDriver(network.env('gateway'));
  drivers.HTTP = await httpDriver(network);
}, 90_000);

afterAll(async () => {
  await Promise.all(Object.values(drivers).map((driver) => driver.stop()));
  await network?.stop();
});

const file = Buffer.alloc(3 * PART_BYTES + 11, 'a line of a file\n');

/** What happens, whatever it travels over. */
const behaviours: readonly (readonly [what: string, run: (driver: Driver) => Promise<unknown>, expected: unknown])[] = [
  [
    'an echo comes back as it was sent',
    (driver) => driver.call(probe.echo, { text: 'één 👋 "q" \\ \n' }),
    ok({ text: 'één 👋 "q" \\ \n' }),
  ],
  ['fields beyond the contract do not leave', (driver) => driver.call(probe.leak, { text: 'a' }), ok({ text: 'a' })],
  ['defaults are filled in', async (driver) => itemsOf(await driver.call(probe.rows, {})).length, 50],
  [
    'a foreign API takes its own parameters and ignores others',
    (driver) => driver.call(probe.foreign, { page: 3, other: 'x' }),
    ok(partOf({ page_number: 3, size: 5 })),
  ],
  [
    'a declared error carries its status and data',
    (driver) => driver.call(probe.shout, { text: 'LOUD' }, { as: 'straathoek' }),
    refusal('too_loud', 422, { data: { decibels: 120 } }),
  ],
  [
    'an accident says nothing',
    (driver) => driver.call(probe.crash, { text: 'private' }),
    refusal('internal', 500, { message: expect.not.stringContaining('private') }),
  ],
  [
    'waiting ends at the deadline',
    (driver) => driver.call(probe.slow, { milliseconds: 5_000 }),
    refusal('deadline', 504, { retryable: true }),
  ],
  ['a slow answer within the deadline arrives', (driver) => driver.call(probe.slow, { milliseconds: 100 }), ok({})],
  ['a large answer that fits arrives', async (driver) => sizeOf(await driver.call(probe.large, { bytes: 890_000 })), 890_000],
  ['a larger one is refused', (driver) => driver.call(probe.large, { bytes: 900_001 }), refusal('too_large', 413)],
  [
    'an unknown field is named, with the nearest known one',
    (driver) => driver.call(probe.echo, { txet: 'a' }),
    invalid('txet', { suggestion: 'text' }),
  ],
  [
    'an unknown parameter is named, with the nearest known one',
    (driver) => driver.call(probe.rows, { limti: 5 }),
    invalid('limti', { suggestion: 'limit' }),
  ],
  ['a missing field is named', (driver) => driver.call(probe.echo, {}), invalid('text')],
  ['a wrong type is named', (driver) => driver.call(probe.echo, { text: 5 }), invalid('text')],
  ['a text over its maximum is named', (driver) => driver.call(probe.echo, { text: 'x'.repeat(2_001) }), invalid('text')],
  ['a number over its maximum is named', (driver) => driver.call(probe.rows, { limit: 201 }), invalid('limit')],
  ['NUL is refused', (driver) => driver.call(probe.echo, { text: 'a\u0000b' }), invalid('text')],
  ['half a surrogate pair is refused', (driver) => driver.call(probe.echo, { text: 'a\ud800b' }), invalid('text')],
  ['a cursor that is none is named', (driver) => driver.call(probe.rows, { cursor: 'nonsense' }), invalid('cursor')],
  ['nobody is asked to sign in', (driver) => driver.call(probe.shout, { text: 'a' }), refusal('unauthenticated', 401)],
  ['a list goes on by cursor to its end', (driver) => numbersOf(driver, 450), Array.from({ length: 450 }, (_, index) => index)],
  ['an export gives all, in order', async (driver) => lastNumbers(await driver.lines(probe.export, { rows: 5_001 })), [5_001, 5_000]],
  ['an empty export is empty', (driver) => driver.lines(probe.export, { rows: 0 }), []],
  [
    'a file goes in whole',
    (driver) => driver.upload(probe.upload, { label: 'a' }, file, { as: 'straathoek' }),
    ok({ bytes: file.length, sha256: sha256(file) }),
  ],
  [
    'a file is refused where its parameters are wrong',
    (driver) => driver.upload(probe.upload, { lable: 'a' }, file, { as: 'straathoek' }),
    invalid('lable', { suggestion: 'label' }),
  ],
  [
    'a file comes out whole',
    async (driver) => (await driver.download(probe.download, { bytes: 2 * PART_BYTES + 7 })).length,
    2 * PART_BYTES + 7,
  ],
  ['an empty file comes out', async (driver) => (await driver.download(probe.download, { bytes: 0 })).length, 0],
  ['one key has one effect', (driver) => keptTwice(driver), { same: true, kept: 1 }],
  ['one key for another request conflicts', (driver) => otherRequest(driver), refusal('conflict', 409)],
  ['a duplicate on its way is told so, at once', (driver) => duplicateOnItsWay(driver), refusal('in_progress', 409, { retryable: true })],
  ['records of another organisation are not there', (driver) => seenByOther(driver), false],
];

// A partner's token always carries its scopes; that the gateway asks for them is shown beside its access hook.
it('over NATS a caller without the scope is refused by the service itself', async () => {
  expect(await drivers.NATS?.call(probe.shout, { text: 'a' }, { as: 'without-scope' })).toEqual(refusal('forbidden', 403));
});

describe.each<Transport>(['HTTP', 'NATS'])('over %s', (transport) => {
  it.each(behaviours)('%s', async (_what, run, expected) => {
    expect(await run(drivers[transport]!)).toEqual(expected);
  });
});

function ok(value: unknown): unknown {
  return { code: 'ok', value };
}

function partOf(members: object): unknown {
  return expect.objectContaining(members);
}

function refusal(code: string, status: number, more: object = {}): unknown {
  return partOf({ code, status, requestId: expect.stringMatching(/^.{4,}$/), ...more });
}

function invalid(field: string, more: object = {}): unknown {
  return refusal('invalid_input', 400, { details: expect.arrayContaining([partOf({ field, ...more })]) });
}

interface NumberedPage {
  readonly items: readonly { readonly number: number }[];
  readonly nextCursor: string | null;
}

function valueOf<T>(outcome: Outcome): T {
  if ('value' in outcome) return outcome.value as T;
  throw new Error(`refused with ${outcome.code}`);
}

const itemsOf = (outcome: Outcome) => valueOf<NumberedPage>(outcome).items;
const sizeOf = (outcome: Outcome): number => valueOf<{ text: string }>(outcome).text.length;
const lastNumbers = (rows: unknown[]): unknown[] => [rows.length, (rows.at(-1) as { number: number }).number];

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function numbersOf(driver: Driver, rows: number): Promise<number[]> {
  const numbers: number[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = valueOf<NumberedPage>(await driver.call(probe.rows, fitting(probe.rows, { rows, limit: 200, ...(cursor && { cursor }) })));
    numbers.push(...page.items.map(({ number }) => number));
    cursor = page.nextCursor;
  }
  return numbers;
}

interface Note {
  readonly id: string;
  readonly text: string;
}

const keep = (driver: Driver, text: string, key: string, milliseconds = 0) =>
  driver.call(probe.note, fitting(probe.note, { text, milliseconds }), { as: 'straathoek', key });

const notes = async (driver: Driver, as: 'straathoek' | 'de-brug'): Promise<readonly Note[]> =>
  valueOf<{ items: readonly Note[] }>(await driver.call(probe.notes, { limit: 200 }, { as })).items;

async function keptTwice(driver: Driver): Promise<unknown> {
  const key = randomUUID();
  const [first, second] = [await keep(driver, key, key), await keep(driver, key, key)];
  const kept = (await notes(driver, 'straathoek')).filter(({ text }) => text === key).length;
  return { same: valueOf<Note>(first).id === valueOf<Note>(second).id, kept };
}

async function otherRequest(driver: Driver): Promise<Outcome> {
  const key = randomUUID();
  await keep(driver, 'one', key);
  return keep(driver, 'another', key);
}

async function duplicateOnItsWay(driver: Driver): Promise<Outcome> {
  const key = randomUUID();
  const first = keep(driver, 'slow', key, 800);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const second = await keep(driver, 'slow', key, 800);
  expect((await first).code).toBe('ok');
  return second;
}

async function seenByOther(driver: Driver): Promise<boolean> {
  const text = randomUUID();
  await keep(driver, text, text);
  expect((await notes(driver, 'straathoek')).some((note) => note.text === text)).toBe(true);
  return (await notes(driver, 'de-brug')).some((note) => note.text === text);
}
