import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';
import { ClosingService } from './closing.service.ts';
import { localDay } from './local-day.ts';

const { services, locations } = directory;
const { an, bram, deBrug, straathoek } = callers;

describe('closing for today', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let organizationId: string;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    organizationId = (await started.call(directory.organizations.create, { name: 'De Brug' }, { caller: deBrug })).id;
  });

  afterAll(() => started.stop());

  const service = async (alert?: string): Promise<string> => {
    const draft = { organizationId, name: `Dienst ${(made += 1)}`, ...(alert !== undefined && { alert }) };
    return (await started.call(services.create, draft, { caller: deBrug })).id;
  };
  const close = (serviceId: string, reason?: string, caller = bram) =>
    started.call(services.closeToday, { serviceId, ...(reason !== undefined && { reason }) }, { caller });
  const closures = async (serviceId: string) => (await started.call(services.readDetails, { serviceId })).closures;

  it('takes one call by whoever works there, and is found at once by everybody', async () => {
    const serviceId = await service();
    const closed = await close(serviceId, 'Waterlek');
    expect(closed).toMatchObject({ day: localDay(), alert: 'Vandaag gesloten: Waterlek', version: 2 });
    await expect(closures(serviceId)).resolves.toMatchObject([
      { id: closed.closureId, kind: 'closed', startsOn: closed.day, endsOn: closed.day, reason: 'Waterlek' },
    ]);
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ alert: closed.alert, status: 'active' });
    const told = await outboxOf(started.database, `services/${serviceId}`);
    expect(told.map(({ payload }) => payload['change'])).toEqual(['created', 'updated']);
  });

  it('is one closure however often it is done, with the newest reason', async () => {
    const serviceId = await service();
    const first = await close(serviceId);
    const second = await close(serviceId, 'Staking');
    expect(second).toMatchObject({ closureId: first.closureId, alert: 'Vandaag gesloten: Staking' });
    await expect(closures(serviceId)).resolves.toMatchObject([{ id: first.closureId, reason: 'Staking' }]);
  });

  it('is one closure also of two who do it at once', async () => {
    const serviceId = await service();
    const [one, other] = await Promise.all([close(serviceId), close(serviceId, 'Ziekte', deBrug)]);
    expect(one?.closureId).toBe(other?.closureId);
    await expect(closures(serviceId)).resolves.toHaveLength(1);
  });

  it('is taken back, and what stood there before comes back', async () => {
    const serviceId = await service('Gebruik de achterdeur');
    await close(serviceId);
    const reopened = await started.call(services.reopen, { serviceId }, { caller: bram });
    expect(reopened.alert).toBe('Gebruik de achterdeur');
    await expect(closures(serviceId)).resolves.toEqual([]);
    await expect(refusal(started.call(services.reopen, { serviceId }, { caller: bram }))).resolves.toMatchObject({ code: 'conflict' });
  });

  it('leaves a notice that somebody wrote in the meantime', async () => {
    const serviceId = await service();
    const { version } = await close(serviceId);
    await started.call(services.update, { serviceId, version, alert: 'Morgen weer open' }, { caller: deBrug });
    await expect(started.call(services.reopen, { serviceId }, { caller: bram })).resolves.toMatchObject({ alert: 'Morgen weer open' });
  });

  it('ends by itself: tomorrow the notice is gone, the closure is history', async () => {
    const serviceId = await service('Ring aan');
    await close(serviceId);
    const closings = started.inside(ClosingService);
    await closings.endPast(localDay());
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ alert: 'Vandaag gesloten' });
    const tomorrow = localDay(new Date(Date.now() + 86_400_000));
    await closings.endPast(tomorrow);
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ alert: 'Ring aan' });
    await expect(closures(serviceId)).resolves.toHaveLength(1);
    await expect(closings.endPast(tomorrow)).resolves.toBe(0);
  });

  it('is for those who maintain the record', async () => {
    const serviceId = await service();
    await expect(refusal(close(serviceId, undefined, an))).resolves.toMatchObject({ code: 'forbidden', details: [{ field: 'serviceId' }] });
    await expect(refusal(close(randomUUID()))).resolves.toMatchObject({ code: 'not_found' });
    const without = { ...bram, scopes: [] };
    await expect(refusal(close(serviceId, undefined, without as unknown as typeof bram))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(closures(serviceId)).resolves.toEqual([]);
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ alert: null, version: 1 });
  });

  it('is there for a location too', async () => {
    const { id: locationId } = await started.call(
      locations.create,
      { locationType: 'physical', visibility: 'public' },
      { caller: straathoek },
    );
    await started.call(locations.closeToday, { locationId, reason: 'Lift stuk' }, { caller: an });
    await expect(started.call(locations.read, { locationId })).resolves.toMatchObject({ alert: 'Vandaag gesloten: Lift stuk' });
    await expect(refusal(started.call(locations.closeToday, { locationId }, { caller: bram }))).resolves.toMatchObject({
      code: 'forbidden',
    });
    await started.call(locations.reopen, { locationId }, { caller: an });
    await expect(started.call(locations.readDetails, { locationId })).resolves.toMatchObject({ closures: [] });
  });
});

it('knows the day by the clock of the region, in winter and in summer', () => {
  expect(localDay(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
  expect(localDay(new Date('2026-08-12T21:59:00Z'))).toBe('2026-08-12');
  expect(localDay(new Date('2026-08-12T22:01:00Z'))).toBe('2026-08-13');
});
