import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { Client } from 'pg';
import { localDay } from '../closing/local-day.ts';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';
import { monthsBefore } from './months-before.ts';
import { ReviewService } from './review.service.ts';

const { services } = directory;
const { list, verify } = directory.reviews;
const { an, bram, chris, deBrug, straathoek } = callers;

describe('reviews', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let owner: Client;
  let organizationId: string;

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

  let made = 0;
  const service = async (verifiedOn: string | null, visibility: 'public' | 'ally' = 'public'): Promise<string> => {
    const draft = { organizationId, name: `Dienst ${(made += 1)}`, visibility };
    const { id } = await started.call(services.create, draft, { caller: an });
    await owner.query('update directory.service set verified_on = $2 where id = $1', [id, verifiedOn]);
    return id;
  };
  const monthsAgo = (months: number) => monthsBefore(localDay(), months);

  it('are listed by age: never first, then the longest ago; one’s own, or the whole network for its coordinator', async () => {
    const [recent, old, older, never] = [
      await service(monthsAgo(1)),
      await service(monthsAgo(8)),
      await service(monthsAgo(30)),
      await service(null),
    ];
    const query = { recordType: 'service' } as const;
    const own = await started.call(list, query, { caller: an });
    expect(own.items.map(({ recordId }) => recordId)).toEqual([never, older, old]);
    expect(own.items[1]).toMatchObject({ recordType: 'service', verifiedOn: monthsAgo(30), maintainedBy: straathoek.organisation });
    const year = await started.call(list, { ...query, olderThanMonths: 12 }, { caller: an });
    expect(year.items.map(({ recordId }) => recordId)).toEqual([never, older]);
    await expect(started.call(list, query, { caller: bram })).resolves.toEqual({ items: [], nextCursor: null });
    const whole = await started.call(list, { ...query, scope: 'network' }, { caller: chris });
    expect(whole.items.map(({ recordId }) => recordId)).toEqual([never, older, old]);
    expect(whole.items.map(({ recordId }) => recordId)).not.toContain(recent);
    await expect(refusal(started.call(list, { scope: 'network' }, { caller: an }))).resolves.toMatchObject({
      code: 'forbidden',
      details: [{ field: 'scope' }],
    });
  });

  it('come page by page, of all kinds, each once', async () => {
    await started.call(directory.locations.create, { locationType: 'physical', visibility: 'public' }, { caller: an });
    const whole = await started.call(list, {}, { caller: an });
    expect(new Set(whole.items.map(({ recordType }) => recordType))).toEqual(new Set(['organization', 'service', 'location']));
    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await started.call(list, { limit: 2, ...(cursor !== undefined && { cursor }) }, { caller: an });
      pages.push(...page.items.map(({ recordId }) => recordId));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(whole.items.map(({ recordId }) => recordId));
    await expect(refusal(started.call(list, { cursor: 'gisteren' }, { caller: an }))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'cursor' }],
    });
  });

  it('do not show the coordinator what is hidden from them', async () => {
    const hidden = await service(null, 'ally');
    const whole = await started.call(list, { scope: 'network', limit: 200 }, { caller: chris });
    expect(whole.items.map(({ recordId }) => recordId)).not.toContain(hidden);
    await expect(refusal(started.call(verify, { recordType: 'service', recordId: hidden }, { caller: chris }))).resolves.toMatchObject({
      code: 'not_found',
    });
  });

  it('end when somebody finds the record right, once a day', async () => {
    const recordId = await service(null);
    const verification = { recordType: 'service', recordId } as const;
    const found = await started.call(verify, verification, { caller: { ...an, roles: ['worker'] } });
    expect(found).toEqual({ ...verification, verifiedOn: localDay(), verifiedBy: straathoek.organisation, version: 2 });
    await expect(started.call(verify, verification, { caller: an })).resolves.toEqual(found);
    const due = await started.call(list, { recordType: 'service', limit: 200 }, { caller: an });
    expect(due.items.map((one) => one.recordId)).not.toContain(recordId);
    await expect(outboxOf(started.database, `services/${recordId}`)).resolves.toHaveLength(2);
  });

  it('are ended by the coordinator too, in the name of their organisation, and by nobody else', async () => {
    const recordId = await service(null);
    const verification = { recordType: 'service', recordId } as const;
    await expect(refusal(started.call(verify, verification, { caller: deBrug }))).resolves.toMatchObject({
      code: 'forbidden',
      details: [{ field: 'recordId' }],
    });
    await expect(refusal(started.call(verify, { ...verification, recordId: randomUUID() }, { caller: an }))).resolves.toMatchObject({
      code: 'not_found',
    });
    const found = await started.call(verify, verification, { caller: chris });
    expect(found.verifiedBy).toBe(chris.organisation);
    const { rows } = await owner.query('select verified_by, maintained_by from directory.service where id = $1', [recordId]);
    expect(rows).toEqual([{ verified_by: chris.organisation, maintained_by: straathoek.organisation }]);
  });

  it('remind the maintainer once in each period, of hidden records too', async () => {
    const reviews = started.inside(ReviewService);
    await reviews.remind();
    const old = await service(monthsAgo(8), 'ally');
    const fresh = await service(monthsAgo(2));
    await expect(reviews.remind()).resolves.toBe(1);
    await expect(reviews.remind()).resolves.toBe(0);
    const reminders = async () => (await outboxOf(started.database, `reviews/${old}`)).map(({ payload }) => payload);
    await expect(reminders()).resolves.toEqual([
      { recordType: 'service', recordId: old, verifiedOn: monthsAgo(8), maintainedBy: straathoek.organisation },
    ]);
    expect(directory.reviews.due.audience).not.toBe('public');
    await owner.query("update directory.review_reminder set reminded_on = reminded_on - interval '7 months' where record_id = $1", [old]);
    await expect(reviews.remind()).resolves.toBe(1);
    await expect(reminders()).resolves.toHaveLength(2);
    await expect(outboxOf(started.database, `reviews/${fresh}`)).resolves.toEqual([]);
  });

  it('remind once, however many processes do', async () => {
    const old = await service(monthsAgo(9));
    const reviews = started.inside(ReviewService);
    await Promise.all([reviews.remind(), reviews.remind(), reviews.remind()]);
    await expect(outboxOf(started.database, `reviews/${old}`)).resolves.toHaveLength(1);
  });
});

it.each([
  ['2026-11-25', 6, '2026-05-25'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-01-15', 14, '2024-11-15'],
  ['2028-03-30', 1, '2028-02-29'],
])('%s less %i months is %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});
