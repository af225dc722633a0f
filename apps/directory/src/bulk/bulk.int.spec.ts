import { randomUUID } from 'node:crypto';
import type { RequestOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { services } = directory;
const { apply } = directory.changes;
const { an, bram, straathoek, deBrug } = callers;

type Changes = RequestOf<typeof apply>['changes'];

describe('many changes in one call', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let ours: string;
  let theirs: string;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    const organization = async (name: string, caller = straathoek): Promise<string> =>
      (await started.call(directory.organizations.create, { name }, { caller })).id;
    ours = await organization('Straathoek');
    theirs = await organization('De Brug', deBrug);
  });

  afterAll(() => started.stop());

  const service = async (organizationId = ours, caller = straathoek) =>
    started.call(services.create, { organizationId, name: `Dienst ${(made += 1)}` }, { caller });
  const age = (serviceId: string, version: number, minimumAge: number, more: object = {}): Changes[number] => ({
    action: 'services.update',
    change: { serviceId, version, minimumAge, ...more },
  });
  const run = (changes: Changes, more: { readonly dryRun?: boolean } = {}, idempotencyKey?: string) =>
    started.call(apply, { changes, ...more }, { caller: an, ...(idempotencyKey !== undefined && { idempotencyKey }) });

  /** One of each: made, refused for each reason, made on the version that the first left. */
  const mixed = async () => {
    const [one, other, foreign] = [await service(), await service(), await service(theirs, deBrug)];
    const changes: Changes = [
      age(one.id, 1, 12),
      age(one.id, 1, 13),
      age(foreign.id, 1, 14),
      age(randomUUID(), 1, 15),
      age(other.id, 1, 16, { maximumAge: 3 }),
      age(other.id, 1, 17, { name: one.name }),
      { action: 'services.changeDetails', change: { serviceId: one.id, version: 2, phones: [{ number: '03 000 00 01' }] } },
      { action: 'organizations.update', change: { organizationId: ours, version: 1, legalStatus: 'vzw' } },
    ];
    return { one, other, foreign, changes };
  };
  const codes = ['ok', 'stale', 'forbidden', 'not_found', 'invalid_input', 'duplicate_name', 'ok'];

  it('are each answered for themselves, and none stops another', async () => {
    const { one, other, foreign, changes } = await mixed();
    const answer = await run(changes);
    expect(answer.results.map(({ error }) => error?.code ?? 'ok').slice(0, 7)).toEqual(codes);
    expect(answer).toMatchObject({ dryRun: false, done: 3, refused: 5 });
    expect(answer.results[4]).toMatchObject({ index: 4, outcome: 'refused', version: null, error: { details: [{ field: 'minimumAge' }] } });
    expect(answer.results[6]).toMatchObject({ outcome: 'ok', version: 3 });
    await expect(started.call(services.read, { serviceId: one.id })).resolves.toMatchObject({ minimumAge: 12, version: 3 });
    await expect(started.call(services.readDetails, { serviceId: one.id })).resolves.toMatchObject({
      phones: [{ number: '03 000 00 01' }],
    });
    for (const untouched of [other, foreign]) {
      await expect(started.call(services.read, { serviceId: untouched.id })).resolves.toMatchObject({ minimumAge: null, version: 1 });
      await expect(outboxOf(started.database, `services/${untouched.id}`)).resolves.toHaveLength(1);
    }
    await expect(outboxOf(started.database, `services/${one.id}`)).resolves.toHaveLength(3);
  });

  it.each([[undefined], ['droog-1']])('can be tried without a trace (key %s)', async (key) => {
    const { one, changes } = await mixed();
    const tried = await run(changes.slice(0, 7), { dryRun: true }, key);
    expect(tried.results.map(({ error }) => error?.code ?? 'ok')).toEqual(codes);
    expect(tried).toMatchObject({ dryRun: true, done: 2, refused: 5 });
    await expect(started.call(services.read, { serviceId: one.id })).resolves.toMatchObject({ minimumAge: null, version: 1 });
    await expect(started.call(services.readDetails, { serviceId: one.id })).resolves.toMatchObject({ phones: [], version: 1 });
    await expect(outboxOf(started.database, `services/${one.id}`)).resolves.toHaveLength(1);
  });

  it('are made once however often a key comes', async () => {
    const { id } = await service();
    const changes: Changes = [age(id, 1, 12)];
    const first = await run(changes, {}, 'veel-1');
    await expect(run(changes, {}, 'veel-1')).resolves.toEqual(first);
    await expect(started.call(services.read, { serviceId: id })).resolves.toMatchObject({ version: 2 });
  });

  it('are for administrators, at most 200, and of a known kind', async () => {
    const { id } = await service();
    await expect(refusal(started.call(apply, { changes: [age(id, 1, 1)] }, { caller: bram }))).resolves.toMatchObject({
      code: 'forbidden',
    });
    const many = Array.from({ length: 201 }, () => age(id, 1, 1));
    await expect(refusal(run(many))).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'changes' }] });
    const odd = [{ action: 'services.delete', change: {} }] as unknown as Changes;
    await expect(refusal(run(odd))).resolves.toMatchObject({ code: 'invalid_input' });
  });

  it('take 200', async () => {
    const { id } = await service();
    const changes = Array.from({ length: 200 }, (_, index) => age(id, index + 1, index % 100));
    await expect(run(changes)).resolves.toMatchObject({ done: 200, refused: 0 });
  });
});
