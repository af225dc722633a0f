import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { list, read, create, update, readDetails, changeDetails } = directory.locations;
const { an, bram, straathoek, deBrug } = callers;

describe('locations', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    started = await startDirectory();
    const organization = async (name: string, caller = straathoek): Promise<string> =>
      (await started.call(directory.organizations.create, { name }, { caller })).id;
    ours = await organization('Straathoek');
    theirs = await organization('De Brug', deBrug);
  });

  afterAll(() => started.stop());

  const add = (visibility: 'public' | 'partner' | 'ally' = 'public', caller = an) =>
    started.call(create, { locationType: 'physical', name: 'Het huis', visibility }, { caller });

  it('are read as they were made', async () => {
    const draft = {
      organizationId: ours,
      locationType: 'physical' as const,
      name: 'Het huis op de hoek',
      latitude: 51.22,
      longitude: 4.41,
      howToGetThere: 'De groene deur, tweede bel.',
      visibility: 'public' as const,
    };
    const made = await started.call(create, draft, { caller: an });
    expect(made).toMatchObject({ ...draft, version: 1, maintainedBy: straathoek.organisation, verifiedOn: null, allies: [] });
    await expect(started.call(read, { locationId: made.id })).resolves.toEqual({ ...made, allies: null });
  });

  it('say who may see them', async () => {
    const unsaid = started.call(create, { locationType: 'physical' } as never, { caller: an });
    await expect(refusal(unsaid)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'visibility' }] });
    const { id } = await add('partner');
    await expect(refusal(started.call(read, { locationId: id }))).resolves.toMatchObject({ code: 'not_found' });
    await expect(started.call(read, { locationId: id }, { caller: deBrug })).resolves.toMatchObject({ id });
  });

  it('belong to their maintainer', async () => {
    const draft = { locationType: 'physical', visibility: 'public' } as const;
    const elsewhere = (organizationId: string, caller = an) => started.call(create, { ...draft, organizationId }, { caller });
    await expect(refusal(elsewhere(theirs))).resolves.toMatchObject({ code: 'forbidden', details: [{ field: 'organizationId' }] });
    await expect(refusal(elsewhere(randomUUID()))).resolves.toMatchObject({ code: 'not_found' });
    const { id } = await add();
    const change = { locationId: id, version: 1, name: 'Van ons nu' };
    await expect(refusal(started.call(update, change, { caller: deBrug }))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(started.call(update, change, { caller: bram }))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(started.call(read, { locationId: id })).resolves.toMatchObject({ name: 'Het huis', version: 1 });
    await expect(outboxOf(started.database, `locations/${id}`)).resolves.toHaveLength(1);
  });

  it('have a longitude where they have a latitude', async () => {
    const half = started.call(create, { locationType: 'physical', visibility: 'public', latitude: 51 }, { caller: an });
    await expect(refusal(half)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'longitude' }] });
  });

  it('change on the version they are read with', async () => {
    const { id } = await add();
    const changed = await started.call(update, { locationId: id, version: 1, alert: 'Lift stuk' }, { caller: an });
    expect(changed).toMatchObject({ alert: 'Lift stuk', name: 'Het huis', version: 2 });
    await expect(refusal(started.call(update, { locationId: id, version: 1, alert: null }, { caller: an }))).resolves.toMatchObject({
      code: 'stale',
    });
    await expect(started.call(update, { locationId: id, version: 2, alert: null }, { caller: an })).resolves.toMatchObject({
      alert: null,
    });
  });

  it('are gone for everybody who may no longer see them', async () => {
    const { id } = await add();
    await started.call(update, { locationId: id, version: 1, visibility: 'ally' }, { caller: an });
    const told = await outboxOf(started.database, `locations/${id}`);
    expect(told.map(({ payload }) => [payload['change'], payload['visibility']])).toEqual([
      ['created', 'public'],
      ['removed', 'public'],
      ['updated', 'ally'],
    ]);
  });

  it('are listed by id, find places apart', async () => {
    const { id, version } = await add();
    await started.call(
      changeDetails,
      { locationId: id, version, findPlace: { kind: 'food_distribution', quietTimes: 'Na elf uur', privateTalk: true } },
      { caller: an },
    );
    const places = await started.call(list, { findPlaces: true });
    expect(places.items.map((place) => place.id)).toEqual([id]);
    const first = await started.call(list, { limit: 1 });
    const second = await started.call(list, { limit: 1, cursor: first.nextCursor as string });
    expect(second.items[0]?.id.localeCompare(first.items[0]?.id ?? '')).toBe(1);
    await expect(started.call(list, { organizationId: theirs })).resolves.toEqual({ items: [], nextCursor: null });
  });

  describe('with what belongs to them', () => {
    const address = { address1: 'Lange Winkelhaakstraat 1', city: 'Antwerpen', postalCode: '2060', addressType: 'physical' } as const;

    it('keep the province of a postcode, which is not asked', async () => {
      const { id } = await add();
      const changed = await started.call(changeDetails, { locationId: id, version: 1, addresses: [address] }, { caller: an });
      expect(changed).toMatchObject({ version: 2, addresses: [{ ...address, country: 'BE', stateProvince: 'Antwerpen' }] });
      const wrong = { ...address, postalCode: '0660' };
      await expect(
        refusal(started.call(changeDetails, { locationId: id, version: 2, addresses: [address, wrong] }, { caller: an })),
      ).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'addresses[1].postalCode' }] });
      await expect(started.call(readDetails, { locationId: id })).resolves.toMatchObject({ version: 2, addresses: [address] });
    });

    it('have one find place, which null takes away', async () => {
      const { id } = await add();
      const first = await started.call(changeDetails, { locationId: id, version: 1, findPlace: { kind: 'square' } }, { caller: an });
      const second = await started.call(changeDetails, { locationId: id, version: 2, findPlace: { warm: true } }, { caller: an });
      expect(second.findPlace).toEqual({ ...first.findPlace, warm: true });
      const third = await started.call(changeDetails, { locationId: id, version: 3, findPlace: null }, { caller: an });
      expect(third.findPlace).toBeNull();
    });

    it('show a part to no more people than may see it', async () => {
      const { id } = await add();
      const secret = { ...address, address1: 'Achterdeur 2', visibility: 'ally' as const };
      await started.call(changeDetails, { locationId: id, version: 1, addresses: [address, secret] }, { caller: an });
      const seen = async (caller?: typeof an) => (await started.call(readDetails, { locationId: id }, caller ? { caller } : {})).addresses;
      await expect(seen(an)).resolves.toHaveLength(2);
      await expect(seen(deBrug)).resolves.toEqual([expect.objectContaining(address)]);
      await expect(seen()).resolves.toHaveLength(1);
    });
  });
});
