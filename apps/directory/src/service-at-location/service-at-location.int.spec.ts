import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { list, read, link, update, unlink, readDetails, changeDetails } = directory.serviceAtLocations;
const { an, bram, straathoek, deBrug } = callers;

describe('services at locations', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let serviceId: string;
  let theirService: string;

  beforeAll(async () => {
    started = await startDirectory();
    const service = async (name: string, caller = straathoek): Promise<string> => {
      const organization = await started.call(directory.organizations.create, { name }, { caller });
      return (await started.call(directory.services.create, { organizationId: organization.id, name }, { caller })).id;
    };
    serviceId = await service('Soep');
    theirService = await service('Thee', deBrug);
  });

  afterAll(() => started.stop());

  const location = async (visibility: 'public' | 'partner' | 'ally' = 'public', caller = deBrug): Promise<string> =>
    (await started.call(directory.locations.create, { locationType: 'physical', visibility }, { caller })).id;

  it('link a service to a location of another organisation', async () => {
    const locationId = await location();
    const made = await started.call(link, { serviceId, locationId, description: 'Achteraan' }, { caller: an });
    expect(made).toMatchObject({ serviceId, locationId, description: 'Achteraan', maintainedBy: straathoek.organisation, version: 1 });
    await expect(started.call(read, { serviceAtLocationId: made.id })).resolves.toEqual({ ...made, allies: null });
    await expect(started.call(list, { locationId })).resolves.toMatchObject({ items: [{ id: made.id }], nextCursor: null });
    const again = started.call(link, { serviceId, locationId }, { caller: an });
    await expect(refusal(again)).resolves.toMatchObject({ code: 'already_linked', data: { existingId: made.id } });
  });

  it('are seen by no more than see the location', async () => {
    const made = await started.call(link, { serviceId, locationId: await location('partner') }, { caller: an });
    expect(made.visibility).toBe('partner');
    await expect(refusal(started.call(read, { serviceAtLocationId: made.id }))).resolves.toMatchObject({ code: 'not_found' });
  });

  it("are made of one's own service and a location that one may see", async () => {
    const locationId = await location();
    const by = (caller: typeof an, draft: { serviceId: string; locationId: string }) => refusal(started.call(link, draft, { caller }));
    await expect(by(an, { serviceId: theirService, locationId })).resolves.toMatchObject({
      code: 'forbidden',
      details: [{ field: 'serviceId' }],
    });
    await expect(by(bram, { serviceId: theirService, locationId })).resolves.toMatchObject({ code: 'forbidden' });
    await expect(by(an, { serviceId, locationId: randomUUID() })).resolves.toMatchObject({
      code: 'not_found',
      details: [{ field: 'locationId' }],
    });
    await expect(by(an, { serviceId, locationId: await location('ally') })).resolves.toMatchObject({ code: 'not_found' });
    await expect(started.call(list, { locationId }, { caller: deBrug })).resolves.toMatchObject({ items: [] });
  });

  it('change, with hours of their own', async () => {
    const { id } = await started.call(link, { serviceId, locationId: await location() }, { caller: an });
    await started.call(update, { serviceAtLocationId: id, version: 1, description: 'Vooraan' }, { caller: an });
    const stale = started.call(update, { serviceAtLocationId: id, version: 1, description: null }, { caller: an });
    await expect(refusal(stale)).resolves.toMatchObject({ code: 'stale' });
    const details = { serviceAtLocationId: id, version: 2, schedules: [{ opensAt: '09:00', closesAt: '11:00' }] };
    await started.call(changeDetails, details, { caller: an });
    await expect(started.call(readDetails, { serviceAtLocationId: id })).resolves.toMatchObject({
      version: 3,
      schedules: [{ opensAt: '09:00', closesAt: '11:00' }],
    });
  });

  it('are unlinked by their maintainer, once', async () => {
    const { id: serviceAtLocationId } = await started.call(link, { serviceId, locationId: await location() }, { caller: an });
    await expect(refusal(started.call(unlink, { serviceAtLocationId }, { caller: deBrug }))).resolves.toMatchObject({ code: 'forbidden' });
    await started.call(unlink, { serviceAtLocationId }, { caller: an });
    await expect(refusal(started.call(unlink, { serviceAtLocationId }, { caller: an }))).resolves.toMatchObject({ code: 'not_found' });
    const told = await outboxOf(started.database, `serviceAtLocations/${serviceAtLocationId}`);
    expect(told.map(({ payload }) => payload['change'])).toEqual(['created', 'removed']);
  });
});
