import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { Client } from 'pg';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { list, read, create, update, export: exported } = directory.services;
const { an, bram, straathoek, deBrug } = callers;

describe('services', () => {
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

  const add = (name: string, more: { readonly visibility?: 'public' | 'partner'; readonly status?: 'active' | 'inactive' } = {}) =>
    started.call(create, { organizationId: ours, name, ...more }, { caller: an });

  const events = async (id: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: started.database.migrationUrl });
    await client.connect();
    const { rows } = await client.query('select sequence, payload from directory.outbox where aggregate = $1 order by sequence', [
      `services/${id}`,
    ]);
    await client.end();
    return rows;
  };

  it('are read as they were made, for whom they are included', async () => {
    const draft = {
      organizationId: ours,
      name: 'Soep op donderdag',
      description: 'Je schuift aan waar plaats is.',
      alsoForYouIf: 'Ook voor jou als je thuis wel eten hebt, maar niemand om het mee te delen.',
      minimumAge: 0,
    };
    const made = await started.call(create, draft, { caller: an });
    expect(made).toMatchObject({
      ...draft,
      status: 'active',
      visibility: 'public',
      version: 1,
      maintainedBy: straathoek.organisation,
      alert: null,
    });
    await expect(started.call(read, { serviceId: made.id })).resolves.toEqual({ ...made, allies: null });
  });

  it('tell of each change in its order, without their content', async () => {
    const { id } = await add('Vertelt');
    const changed = await started.call(update, { serviceId: id, version: 1, alert: 'Vandaag gesloten' }, { caller: straathoek });
    const about = { id, organizationId: ours, maintainedBy: straathoek.organisation, visibility: 'public' };
    await expect(events(id)).resolves.toEqual([
      { sequence: 1, payload: { ...about, version: 1, change: 'created', lastModified: expect.any(String) } },
      { sequence: 2, payload: { ...about, version: 2, change: 'updated', lastModified: changed.lastModified } },
    ]);
  });

  it('tell nothing of a change that was refused', async () => {
    const { id } = await add('Zwijgt');
    await refusal(started.call(update, { serviceId: id, version: 7, name: 'Te vroeg' }, { caller: an }));
    await expect(events(id)).resolves.toHaveLength(1);
  });

  it("are added to one's own organizations only", async () => {
    const draft = { name: 'Bij de buren' };
    await expect(refusal(started.call(create, { ...draft, organizationId: theirs }, { caller: an }))).resolves.toMatchObject({
      code: 'forbidden',
      details: [{ field: 'organizationId' }],
    });
    await expect(refusal(started.call(create, { ...draft, organizationId: randomUUID() }, { caller: an }))).resolves.toMatchObject({
      code: 'not_found',
      details: [{ field: 'organizationId' }],
    });
    await expect(refusal(started.call(create, { ...draft, organizationId: theirs }, { caller: bram }))).resolves.toMatchObject({
      code: 'forbidden',
    });
  });

  it('belong to their maintainer, whoever may see them', async () => {
    const { id } = await add('Gezien', { visibility: 'partner' });
    const change = { serviceId: id, version: 1, name: 'Overgenomen' };
    await expect(refusal(started.call(update, change, { caller: deBrug }))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(started.call(read, { serviceId: id }))).resolves.toMatchObject({ code: 'not_found' });
    await expect(started.call(read, { serviceId: id }, { caller: deBrug })).resolves.toMatchObject({ name: 'Gezien', version: 1 });
  });

  it('say what to expect, and which program of their organization they belong to', async () => {
    const { programs } = await started.call(
      directory.organizations.changeDetails,
      { organizationId: ours, version: 1, programs: [{ name: 'Warm', description: 'Elke winter.' }] },
      { caller: an },
    );
    const programId = programs[0]?.id as string;
    const draft = {
      organizationId: ours,
      name: 'Warme kamer',
      whatToExpect: 'Iemand aan de deur zegt hallo.',
      waitTime: 'geen',
      programId,
    };
    const made = await started.call(create, draft, { caller: an });
    expect(made).toMatchObject({ ...draft, verifiedOn: null, sourceId: null, interpretationServices: null });
    const elsewhere = started.call(create, { organizationId: theirs, name: 'Elders', programId }, { caller: deBrug });
    await expect(refusal(elsewhere)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'programId' }] });
  });

  it('do not contradict themselves, new or changed', async () => {
    const draft = { organizationId: ours, name: 'Omgekeerd', minimumAge: 30, maximumAge: 18 };
    await expect(refusal(started.call(create, draft, { caller: an }))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'minimumAge' }],
    });
    const { id } = await started.call(create, { ...draft, maximumAge: 40 }, { caller: an });
    const change = started.call(update, { serviceId: id, version: 1, maximumAge: 18 }, { caller: an });
    await expect(refusal(change)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'minimumAge' }] });
    await expect(started.call(read, { serviceId: id })).resolves.toMatchObject({ maximumAge: 40, version: 1 });
  });

  it('are for no more people than their organization', async () => {
    const { id } = await started.call(directory.organizations.create, { name: 'Besloten', visibility: 'partner' }, { caller: straathoek });
    const service = await started.call(create, { organizationId: id, name: 'Ook besloten' }, { caller: an });
    expect(service).toMatchObject({ visibility: 'partner' });
    await expect(refusal(started.call(read, { serviceId: service.id }))).resolves.toMatchObject({ code: 'not_found' });
    await started.call(directory.organizations.update, { organizationId: id, version: 1, visibility: 'public' }, { caller: an });
    await expect(started.call(read, { serviceId: service.id })).resolves.toMatchObject({ visibility: 'public' });
  });

  it('have a name of their own within their organization', async () => {
    const { id } = await add('Dubbel');
    await expect(refusal(add('dubbel'))).resolves.toMatchObject({ code: 'duplicate_name', data: { existingId: id } });
    await expect(events(id)).resolves.toHaveLength(1);
  });

  it('are made once with one key, and told of once', async () => {
    const options = { caller: an, idempotencyKey: randomUUID() };
    const first = await started.call(create, { organizationId: ours, name: 'Eén keer' }, options);
    await expect(started.call(create, { organizationId: ours, name: 'Eén keer' }, options)).resolves.toEqual(first);
    await expect(events(first.id)).resolves.toHaveLength(1);
  });

  it('are listed by organization, status and page, also with both', async () => {
    for (const letter of ['a', 'b', 'c', 'd']) await add(`lijst ${letter}`, { status: letter < 'c' ? 'active' : 'inactive' });
    await started.call(create, { organizationId: theirs, name: 'lijst van anderen' }, { caller: deBrug });
    const all = await started.call(list, { limit: 200 });
    const own = await started.call(list, { organizationId: ours, limit: 200 });
    const inactive = await started.call(list, { organizationId: ours, status: ['inactive', 'defunct'], limit: 200 });
    expect(own.items).toEqual(all.items.filter(({ organizationId }) => organizationId === ours));
    expect(inactive.items.map(({ name }) => name)).toEqual(['lijst c', 'lijst d']);
    const first = await started.call(list, { status: ['inactive'], limit: 1 });
    const second = await started.call(list, { status: ['inactive'], limit: 1, cursor: first.nextCursor as string });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['lijst c', 'lijst d']);
    expect(second.nextCursor).toBeNull();
    await expect(started.call(list, { organizationId: randomUUID() })).resolves.toEqual({ items: [], nextCursor: null });
  });

  it('are exported page by page, by id, what is for partners to partners', async () => {
    const whole = await started.call(exported, {}, { caller: deBrug });
    const ids = whole.items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const after = await started.call(exported, {}, { caller: deBrug, cursor: ids[2] });
    expect(after.items.map(({ id }) => id)).toEqual(ids.slice(3));
    const toAll = await started.call(exported, {});
    expect(toAll.items.map(({ id }) => id)).toEqual(whole.items.filter(({ visibility }) => visibility === 'public').map(({ id }) => id));
    expect(toAll.items.length).toBeLessThan(whole.items.length);
    const one = await started.call(exported, { organizationId: theirs });
    expect(one.items.map(({ name }) => name)).toEqual(['lijst van anderen']);
    await expect(refusal(started.call(exported, {}, { cursor: 'nergens' }))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'cursor' }],
    });
  });
});
