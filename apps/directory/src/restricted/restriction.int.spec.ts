import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { services } = directory;
const { list, set, lift } = directory.restrictions;
const { an, bram, chris, deBrug, straathoek } = callers;

const secret = 'schuilhuis@straathoek.example';

describe('restricted fields', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let organizationId: string;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    organizationId = (await started.call(directory.organizations.create, { name: 'Straathoek' }, { caller: straathoek })).id;
  });

  afterAll(() => started.stop());

  const service = async (): Promise<string> =>
    (await started.call(services.create, { organizationId, name: `Dienst ${(made += 1)}`, email: secret }, { caller: an })).id;
  const email = async (serviceId: string, caller?: typeof an) =>
    (await started.call(services.read, { serviceId }, caller ? { caller } : {})).email;
  const of = (recordId: string, field = 'email') => ({ recordType: 'service', recordId, field }) as const;

  it('are seen by the network, or by those named, and by their maintainer', async () => {
    const serviceId = await service();
    await started.call(set, { ...of(serviceId), visibility: 'partner' }, { caller: an });
    expect([await email(serviceId), await email(serviceId, deBrug)]).toEqual([null, secret]);
    const allies = [deBrug.organisation as string];
    await started.call(set, { ...of(serviceId), visibility: 'ally', allies }, { caller: an });
    expect([await email(serviceId), await email(serviceId, deBrug), await email(serviceId, chris), await email(serviceId, an)]).toEqual([
      null,
      secret,
      null,
      secret,
    ]);
    const { recordType, recordId } = of(serviceId);
    await expect(started.call(list, { recordType, recordId }, { caller: an })).resolves.toEqual({
      restrictions: [{ field: 'email', visibility: 'ally', allies }],
    });
  });

  it('stay restricted when they are cleared and filled again', async () => {
    const serviceId = await service();
    await started.call(set, { ...of(serviceId), visibility: 'ally' }, { caller: an });
    const update = async (value: string | null) => {
      const { version } = await started.call(services.read, { serviceId }, { caller: an });
      return started.call(services.update, { serviceId, version, email: value }, { caller: an });
    };
    await expect(update(null)).resolves.toMatchObject({ email: null });
    await expect(update(secret)).resolves.toMatchObject({ email: secret });
    expect([await email(serviceId), await email(serviceId, deBrug)]).toEqual([null, null]);
  });

  it('tell of each change, without the value, and of no allies', async () => {
    const serviceId = await service();
    await started.call(set, { ...of(serviceId), visibility: 'ally', allies: [deBrug.organisation as string] }, { caller: an });
    const told = await outboxOf(started.database, `services/${serviceId}`);
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain(secret);
    expect(JSON.stringify(told)).not.toContain(deBrug.organisation);
  });

  it('are seen with their record again once that is lifted, but what they held before is not', async () => {
    const serviceId = await service();
    await started.call(set, { ...of(serviceId), visibility: 'ally' }, { caller: an });
    const { version } = await started.call(services.read, { serviceId }, { caller: an });
    await started.call(services.update, { serviceId, version, email: 'open@straathoek.example' }, { caller: an });
    await started.call(lift, of(serviceId), { caller: an });
    expect(await email(serviceId)).toBe('open@straathoek.example');
    const history = await started.call(directory.history.list, { recordType: 'service', recordId: serviceId });
    expect(JSON.stringify(history)).not.toContain(secret);
    await expect(refusal(started.call(lift, of(serviceId), { caller: an }))).resolves.toMatchObject({
      code: 'not_found',
      details: [{ field: 'field' }],
    });
  });

  it('are there for what belongs to a record too', async () => {
    const serviceId = await service();
    const phones = [{ number: '03 000 00 00', description: 'Vraag naar het schuilhuis' }];
    const made = await started.call(services.changeDetails, { serviceId, version: 1, phones }, { caller: an });
    const phone = { recordType: 'phone', recordId: made.phones[0]?.id as string, field: 'description' } as const;
    await started.call(set, { ...phone, visibility: 'ally' }, { caller: an });
    const seen = await started.call(services.readDetails, { serviceId });
    expect(seen).toMatchObject({ version: 3, phones: [{ number: '03 000 00 00', description: null }] });
  });

  it('are the business of the maintainer only, and never what a record cannot be without', async () => {
    const serviceId = await service();
    const by = (caller: typeof an, ref = of(serviceId)) => refusal(started.call(set, { ...ref, visibility: 'ally' }, { caller }));
    await expect(by(deBrug)).resolves.toMatchObject({ code: 'forbidden', details: [{ field: 'recordId' }] });
    await expect(by(bram)).resolves.toMatchObject({ code: 'forbidden' });
    await expect(by(an, of(randomUUID()))).resolves.toMatchObject({ code: 'not_found' });
    await expect(by(an, { ...of(serviceId), field: 'name' as 'email' })).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'field' }],
    });
    await expect(by(an, { ...of(serviceId), field: 'naam' as 'email' })).resolves.toMatchObject({ code: 'invalid_input' });
    const { recordType, recordId } = of(serviceId);
    await expect(refusal(started.call(list, { recordType, recordId }, { caller: deBrug }))).resolves.toMatchObject({ code: 'forbidden' });
    expect(await email(serviceId)).toBe(secret);
    await expect(outboxOf(started.database, `services/${serviceId}`)).resolves.toHaveLength(1);
  });
});
