import { randomUUID } from 'node:crypto';
import { contentsOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { Client } from 'pg';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';
import type { CallContext } from '@halte/nest-contract';
import { FreshnessService } from './freshness.service.ts';

const { an, bram, straathoek, deBrug } = callers;
const { read } = directory.freshness;

type Outcome = 'as_described' | 'closed' | 'full';

describe('freshness of a service', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let organizationId: string;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    organizationId = (await started.call(directory.organizations.create, { name: 'Straathoek' }, { caller: straathoek })).id;
  });

  afterAll(() => started.stop());

  const service = async (visibility: 'public' | 'ally' = 'public'): Promise<string> =>
    (await started.call(directory.services.create, { organizationId, name: `Dienst ${(made += 1)}`, visibility }, { caller: an })).id;
  const score = async (serviceId: string) => (await started.call(read, { serviceId })).score;
  const referrals = { caller: { kind: 'service', subject: 'referrals', roles: [], scopes: [] } } as unknown as CallContext;
  const record = (serviceId: string, outcome: Outcome, eventId: string = randomUUID(), context = referrals) =>
    started.inside(FreshnessService).record(context, { eventId, serviceId, outcome, at: new Date().toISOString() });

  it('rises when somebody finds it right, and falls with an open suggestion', async () => {
    const serviceId = await service();
    const never = await score(serviceId);
    await started.call(directory.reviews.verify, { recordType: 'service', recordId: serviceId }, { caller: an });
    const verified = await score(serviceId);
    expect(verified).toBe(1);
    const suggestion = { recordType: 'service', recordId: serviceId, fields: [{ field: 'alert', value: 'Verhuisd' }] } as const;
    await started.call(directory.suggestions.create, { ...suggestion, fields: [...suggestion.fields] }, { caller: bram });
    expect(await score(serviceId)).toBeLessThan(verified);
    expect(await score(serviceId)).toBeGreaterThan(never);
  });

  it('takes how hand-offs ended, each event once', async () => {
    const serviceId = await service();
    await started.call(directory.reviews.verify, { recordType: 'service', recordId: serviceId }, { caller: an });
    const eventId = randomUUID();
    await expect(record(serviceId, 'closed', eventId)).resolves.toEqual({ recorded: true });
    const once = await score(serviceId);
    expect(once).toBeLessThan(1);
    await expect(record(serviceId, 'closed', eventId)).resolves.toEqual({ recorded: false });
    await expect(score(serviceId)).resolves.toBe(once);
    await record(serviceId, 'full');
    await expect(score(serviceId)).resolves.toBe(once);
    await record(serviceId, 'as_described');
    expect(await score(serviceId)).toBeGreaterThan(once);
  });

  it('is recorded by apps of the network only, and not over HTTP', async () => {
    const serviceId = await service();
    await expect(refusal(record(serviceId, 'closed', randomUUID(), { caller: deBrug } as CallContext))).resolves.toMatchObject({
      code: 'forbidden',
    });
    const operation = contentsOf(directory).operations.find(({ name }) => name === 'freshness.record');
    expect(operation?.http).toBeUndefined();
  });

  it('is known to who sees the service, and counts no suggestion for a hidden field', async () => {
    const hidden = await service('ally');
    await expect(refusal(started.call(read, { serviceId: hidden }, { caller: deBrug }))).resolves.toMatchObject({ code: 'not_found' });
    const serviceId = await service();
    const before = await score(serviceId);
    const owner = new Client({ connectionString: started.database.migrationUrl });
    await owner.connect();
    await owner.query(
      `insert into directory.restricted_value (table_name, record_id, field, value, visibility, maintained_by)
        values ('service', $1, 'email', '"geheim@straathoek.example"', 'ally', $2)`,
      [serviceId, straathoek.organisation],
    );
    await owner.end();
    const fields = [{ field: 'email', value: 'ander@straathoek.example' }];
    await started.call(directory.suggestions.create, { recordType: 'service', recordId: serviceId, fields }, { caller: bram });
    await expect(score(serviceId)).resolves.toBe(before);
  });
});
