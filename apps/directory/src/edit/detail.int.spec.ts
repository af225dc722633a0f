import { randomUUID } from 'node:crypto';
import type { RequestOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Client } from 'pg';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { readDetails, changeDetails } = directory.services;
const { an, bram, straathoek, deBrug } = callers;

type Change = Omit<RequestOf<typeof changeDetails>, 'serviceId' | 'version'>;

describe('what belongs to a service', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let organizationId: string;
  let owner: Client;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    organizationId = (await started.call(directory.organizations.create, { name: 'Straathoek' }, { caller: straathoek })).id;
    owner = new Client({ connectionString: started.database.migrationUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await started.stop();
  });

  const service = async (): Promise<string> =>
    (await started.call(directory.services.create, { organizationId, name: `Dienst ${(made += 1)}` }, { caller: an })).id;
  const change = (serviceId: string, version: number, changes: Change, caller = an) =>
    started.call(changeDetails, { serviceId, version, ...changes }, { caller });

  it('is replaced list by list, and what is left out stays', async () => {
    const serviceId = await service();
    const first = await change(serviceId, 1, {
      phones: [
        { number: '03 000 00 01', type: 'voice', languages: [{ code: 'nl' }, { code: 'fr', note: 'op dinsdag' }] },
        { number: '03 000 00 02' },
      ],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,WE', opensAt: '10:00', closesAt: '16:00', timeZone: 'Europe/Brussels' }],
      thresholdProfile: { noPapers: true, dogs: false },
    });
    expect(first).toMatchObject({
      version: 2,
      phones: [
        { number: '03 000 00 01', languages: [{ code: 'nl' }, { code: 'fr' }] },
        { number: '03 000 00 02', languages: [] },
      ],
      thresholdProfile: { noPapers: true, dogs: false, anonymous: null },
    });
    const [one, two] = first.phones;
    const second = await change(serviceId, 2, {
      phones: [{ number: '03 000 00 03' }, { id: two?.id, number: '03 000 00 02', description: 'Na tien uur' }],
    });
    expect(second.phones.map(({ number }) => number)).toEqual(['03 000 00 02', '03 000 00 03']);
    expect(second.phones[0]).toEqual({ ...two, description: 'Na tien uur' });
    expect(second.phones.some(({ id }) => id === one?.id)).toBe(false);
    expect(second.schedules).toEqual(first.schedules);
    await expect(started.call(readDetails, { serviceId })).resolves.toEqual(second);
  });

  it('tells of each change once, without content, and not of one that was refused', async () => {
    const serviceId = await service();
    await change(serviceId, 1, { requiredDocuments: [{ document: 'Niets' }], costOptions: [{ amount: 0, currency: 'EUR' }] });
    await refusal(change(serviceId, 1, { requiredDocuments: [] }));
    const told = await outboxOf(started.database, `services/${serviceId}`);
    expect(told.map(({ payload }) => payload['change'])).toEqual(['created', 'updated']);
    expect(JSON.stringify(told)).not.toContain('Niets');
  });

  it('changes on the version of its service', async () => {
    const serviceId = await service();
    await change(serviceId, 1, { languages: [{ code: 'nl' }] });
    await expect(refusal(change(serviceId, 1, { languages: [] }))).resolves.toMatchObject({ code: 'stale' });
    await expect(started.call(readDetails, { serviceId })).resolves.toMatchObject({ version: 2, languages: [{ code: 'nl' }] });
  });

  it('is changed by the organisation that maintains the service, by an administrator', async () => {
    const serviceId = await service();
    await expect(refusal(change(serviceId, 1, { languages: [] }, deBrug))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(change(serviceId, 1, { languages: [] }, bram))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(change(randomUUID(), 1, {}))).resolves.toMatchObject({ code: 'not_found', details: [{ field: 'serviceId' }] });
  });

  it.each<[string, string, Change]>([
    ['closes before it opens', 'schedules[0].closesAt', { schedules: [{ opensAt: '10:00', closesAt: '04:00' }] }],
    ['closes as it opens', 'schedules[0].closesAt', { schedules: [{ opensAt: '10:00', closesAt: '10:00' }] }],
    ['night hours that are none', 'schedules[0].overnight', { schedules: [{ opensAt: '10:00', closesAt: '12:00', overnight: true }] }],
    ['an unknown time zone', 'schedules[0].timeZone', { schedules: [{ timeZone: 'Europe/Antwerpen' }] }],
    ['unknown days', 'schedules[0].byday', { schedules: [{ freq: 'WEEKLY', byday: 'MA' }] }],
    [
      'a closure that ends before it begins',
      'closures[0].endsOn',
      { closures: [{ kind: 'closed', startsOn: '2026-08-12', endsOn: '2026-08-11' }] },
    ],
    [
      'special hours without hours',
      'closures[0].opensAt',
      { closures: [{ kind: 'special_hours', startsOn: '2026-08-12', endsOn: '2026-08-12', closesAt: '12:00' }] },
    ],
    ['more room than there is', 'capacities[0].available', { capacities: [{ unit: 'bed', available: 4, maximum: 3 }] }],
    ['an unknown term', 'terms[0].taxonomyTermId', { terms: [{ taxonomyTermId: randomUUID() }] }],
    ['an entry of another record', 'phones[0].id', { phones: [{ id: randomUUID(), number: '03 000 00 09' }] }],
    ['a photo without a file', 'photos[0].id', { photos: [{ id: randomUUID(), alt: 'Een deur' }] }],
  ])('refuses %s, and changes nothing', async (_, field, changes) => {
    const serviceId = await service();
    const before = await change(serviceId, 1, { phones: [{ number: '03 000 00 00' }] });
    await expect(refusal(change(serviceId, 2, { languages: [{ code: 'ar' }], ...changes }))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field }],
    });
    await expect(started.call(readDetails, { serviceId })).resolves.toEqual(before);
    await expect(outboxOf(started.database, `services/${serviceId}`)).resolves.toHaveLength(2);
  });

  it('takes night hours that say so', async () => {
    const changed = await change(await service(), 1, { schedules: [{ opensAt: '22:00', closesAt: '06:00', overnight: true }] });
    expect(changed.schedules).toMatchObject([{ opensAt: '22:00', closesAt: '06:00', overnight: true }]);
  });

  it('counts room in units that are made once', async () => {
    const first = await change(await service(), 1, { capacities: [{ unit: 'bed', available: 3, maximum: 12, promiseHours: 4 }] });
    expect(first.capacities).toMatchObject([{ unit: 'bed', available: 3, maximum: 12, promiseHours: 4, updated: expect.any(String) }]);
    await change(await service(), 1, { capacities: [{ unit: 'Bed', available: 1 }] });
    const { rows } = await owner.query("select from directory.unit where lower(name) = 'bed'");
    expect(rows).toHaveLength(1);
  });

  it('is sorted under terms', async () => {
    const { rows } = await owner.query<{ id: string }>(
      "insert into directory.taxonomy_term (name, description, code, maintained_by) values ('Eten', '', 'eten', $1) returning id",
      [straathoek.organisation],
    );
    const taxonomyTermId = rows[0]?.id as string;
    const changed = await change(await service(), 1, { terms: [{ taxonomyTermId, linkType: 'theme' }] });
    expect(changed.terms).toMatchObject([{ taxonomyTermId, name: 'Eten', code: 'eten', linkType: 'theme' }]);
  });

  it('keeps a restricted field where it is, also when it is cleared', async () => {
    const serviceId = await service();
    const { phones } = await change(serviceId, 1, { phones: [{ number: '03 000 00 04', description: 'Vraag naar Els' }] });
    const id = phones[0]?.id as string;
    await owner.query(
      "insert into directory.restricted_value (table_name, record_id, field, visibility, maintained_by) values ('phone', $1, 'description', 'ally', $2)",
      [id, straathoek.organisation],
    );
    const kept = await change(serviceId, 2, { phones: [{ id, number: '03 000 00 04', description: 'Vraag naar Lut' }] });
    expect(kept.phones[0]?.description).toBe('Vraag naar Lut');
    const seen = await started.call(readDetails, { serviceId }, { caller: deBrug });
    expect(seen.phones[0]?.description).toBeNull();
    const cleared = await change(serviceId, 3, { phones: [{ id, number: '03 000 00 04', description: null }] });
    expect(cleared.phones[0]?.description).toBeNull();
    await change(serviceId, 4, { phones: [{ id, number: '03 000 00 04', description: 'Weer Els' }] });
    const still = await started.call(readDetails, { serviceId });
    expect(still.phones[0]?.description).toBeNull();
  });

  it('is changed once however often a key comes', async () => {
    const serviceId = await service();
    const once = () =>
      started.call(changeDetails, { serviceId, version: 1, languages: [{ code: 'so' }] }, { caller: an, idempotencyKey: 'taal-1' });
    const first = await once();
    await expect(once()).resolves.toEqual(first);
    await expect(started.call(readDetails, { serviceId })).resolves.toMatchObject({ version: 2 });
  });
});
