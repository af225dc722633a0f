import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { Client } from 'pg';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { services } = directory;
const { list } = directory.history;
const { an, deBrug, straathoek } = callers;

describe('the history of a record', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let owner: Client;
  let organizationId: string;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    owner = new Client({ connectionString: started.database.migrationUrl });
    await owner.connect();
    organizationId = (await started.call(directory.organizations.create, { name: 'Straathoek' }, { caller: straathoek })).id;
  });

  afterAll(async () => {
    await owner.end();
    await started.stop();
  });

  const service = async (email: string | null = null): Promise<string> =>
    (await started.call(services.create, { organizationId, name: `Dienst ${(made += 1)}`, email }, { caller: an })).id;
  const of = (recordId: string, caller?: typeof an, field?: string) =>
    started.call(list, { recordType: 'service', recordId, ...(field !== undefined && { field }) }, caller ? { caller } : {});

  it('has each field that changed, the newest first, and the organisation that changed it', async () => {
    const serviceId = await service();
    await started.call(services.update, { serviceId, version: 1, alsoForYouIf: 'Ook voor jou', minimumAge: 16 }, { caller: an });
    await started.call(services.update, { serviceId, version: 2, minimumAge: 18 }, { caller: straathoek });
    const { items } = await of(serviceId);
    expect(items.map(({ field, previousValue, replacementValue }) => [field, previousValue, replacementValue])).toEqual([
      ['minimumAge', '16', '18'],
      ...(items[1]?.field === 'minimumAge'
        ? [
            ['minimumAge', '', '16'],
            ['alsoForYouIf', '', 'Ook voor jou'],
          ]
        : [
            ['alsoForYouIf', '', 'Ook voor jou'],
            ['minimumAge', '', '16'],
          ]),
    ]);
    expect(items[0]).toMatchObject({ action: 'update', updatedBy: straathoek.organisation });
    expect(JSON.stringify(items)).not.toContain('"an"');
    const ages = await of(serviceId, undefined, 'minimumAge');
    expect(ages.items.map(({ replacementValue }) => replacementValue)).toEqual(['18', '16']);
  });

  it('comes page by page', async () => {
    const serviceId = await service();
    for (const version of [1, 2, 3]) await started.call(services.update, { serviceId, version, minimumAge: version }, { caller: an });
    const query = { recordType: 'service', recordId: serviceId } as const;
    const first = await started.call(list, { ...query, limit: 2 });
    const second = await started.call(list, { ...query, limit: 2, cursor: first.nextCursor as string });
    expect([...first.items, ...second.items].map(({ replacementValue }) => replacementValue)).toEqual(['3', '2', '1']);
    expect(second.nextCursor).toBeNull();
    await expect(refusal(started.call(list, { ...query, cursor: 'x' }))).resolves.toMatchObject({ details: [{ field: 'cursor' }] });
  });

  it('of a field that was ever hidden is for its maintainer only', async () => {
    const serviceId = await service('eerst@straathoek.example');
    await started.call(services.update, { serviceId, version: 1, email: 'dan@straathoek.example' }, { caller: an });
    await owner.query(
      "insert into directory.restricted_value (table_name, record_id, field, visibility, maintained_by) values ('service', $1, 'email', 'ally', $2)",
      [serviceId, straathoek.organisation],
    );
    expect((await of(serviceId, an, 'email')).items.length).toBeGreaterThan(0);
    for (const caller of [undefined, deBrug]) expect((await of(serviceId, caller, 'email')).items).toEqual([]);
  });

  it('of a record that is hidden, gone or never was looks the same', async () => {
    const serviceId = await service();
    await started.call(services.update, { serviceId, version: 1, minimumAge: 12 }, { caller: an });
    await started.call(services.update, { serviceId, version: 2, visibility: 'ally' }, { caller: an });
    await expect(of(serviceId, deBrug)).resolves.toEqual(await of(randomUUID(), deBrug));
    expect((await of(serviceId, an)).items.length).toBeGreaterThan(0);
  });
});
