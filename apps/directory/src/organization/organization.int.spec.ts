import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { network } from '@halte/sample-region';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { list, read, create, update } = directory.organizations;
const { an, bram, straathoek, deBrug } = callers;

describe('organizations', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;

  beforeAll(async () => {
    started = await startDirectory();
  });

  afterAll(() => started.stop());

  const add = (name: string, visibility: 'public' | 'partner' = 'public', caller = straathoek) =>
    started.call(create, { name, visibility }, { caller });

  it('are read as they were made', async () => {
    const draft = { name: 'Straathoek vzw', description: 'Komt waar je bent.', yearIncorporated: 1997 };
    const made = await started.call(create, draft, { caller: an });
    expect(made).toEqual({
      ...draft,
      id: expect.any(String),
      alternateName: null,
      email: null,
      website: null,
      legalStatus: null,
      ...{ logo: null, uri: null, taxId: null, taxStatus: null, parentOrganizationId: null },
      ...{ verifiedOn: null, verifiedBy: null, sourceId: null },
      visibility: 'public',
      allies: [],
      maintainedBy: straathoek.organisation,
      version: 1,
      createdAt: made.lastModified,
      lastModified: made.lastModified,
    });
    await expect(started.call(read, { organizationId: made.id })).resolves.toEqual({ ...made, allies: null });
  });

  it('are shown to partners only where they are for partners', async () => {
    const { id } = await add('Voor partners', 'partner');
    await expect(started.call(read, { organizationId: id }, { caller: deBrug })).resolves.toMatchObject({ id });
    await expect(refusal(started.call(read, { organizationId: id }))).resolves.toMatchObject({
      code: 'not_found',
      details: [{ field: 'organizationId' }],
    });
  });

  it('are shown to the allies that are named, and name them to their maintainer only', async () => {
    const allies = [network['de-brug']];
    const made = await started.call(create, { name: 'Voor bondgenoten', visibility: 'ally', allies }, { caller: straathoek });
    expect(made).toMatchObject({ visibility: 'ally', allies });
    await expect(started.call(read, { organizationId: made.id }, { caller: deBrug })).resolves.toEqual({ ...made, allies: null });
    await expect(refusal(started.call(read, { organizationId: made.id }))).resolves.toMatchObject({ code: 'not_found' });
    const changed = await started.call(update, { organizationId: made.id, version: 1, allies: [] }, { caller: an });
    expect(changed).toMatchObject({ visibility: 'ally', allies: [], version: 2 });
    const gone = started.call(read, { organizationId: made.id }, { caller: deBrug });
    await expect(refusal(gone)).resolves.toMatchObject({ code: 'not_found' });
  });

  it('are part of another that is there, never of themselves', async () => {
    const parent = await started.call(create, { name: 'Koepel' }, { caller: deBrug });
    const made = await started.call(create, { name: 'Afdeling', parentOrganizationId: parent.id }, { caller: straathoek });
    expect(made).toMatchObject({ parentOrganizationId: parent.id, verifiedOn: null });
    const of = (parentOrganizationId: string) =>
      refusal(started.call(update, { organizationId: made.id, version: 1, parentOrganizationId }, { caller: an }));
    for (const id of [made.id, '00000000-0000-4000-8000-000000000000']) {
      await expect(of(id)).resolves.toMatchObject({ code: 'invalid_input', details: [{ field: 'parentOrganizationId' }] });
    }
  });

  it('take their services along when they are hidden, and everybody is told as if these were gone', async () => {
    const { id: organizationId } = await started.call(create, { name: 'Wordt verborgen' }, { caller: straathoek });
    const service = async (name: string, visibility: 'public' | 'partner') =>
      (await started.call(directory.services.create, { organizationId, name, visibility }, { caller: an })).id;
    const [open, closed] = [await service('Open', 'public'), await service('Besloten', 'partner')];
    const hidden = await started.call(update, { organizationId, version: 1, visibility: 'partner' }, { caller: an });
    const told = async (id: string) =>
      (await outboxOf(started.database, `services/${id}`)).map(({ payload }) => [payload['change'], payload['visibility']]);
    await expect(told(open)).resolves.toEqual([
      ['created', 'public'],
      ['removed', 'public'],
      ['updated', 'partner'],
    ]);
    await expect(told(closed)).resolves.toEqual([['created', 'partner']]);
    await started.call(update, { organizationId, version: hidden.version, visibility: 'public' }, { caller: an });
    await expect(told(open)).resolves.toContainEqual(['updated', 'public']);
    await expect(told(closed)).resolves.toEqual([['created', 'partner']]);
  });

  it('change on the version they are read with, and only what is sent', async () => {
    const { id } = await add('Verandert');
    const changed = await started.call(update, { organizationId: id, version: 1, email: 'hallo@straathoek.example' }, { caller: an });
    expect(changed).toMatchObject({ name: 'Verandert', email: 'hallo@straathoek.example', version: 2 });
    const late = started.call(update, { organizationId: id, version: 1, name: 'Te laat' }, { caller: straathoek });
    await expect(refusal(late)).resolves.toMatchObject({ code: 'stale', details: [{ field: 'version' }] });
    const never = started.call(update, { organizationId: id, version: Number.MAX_SAFE_INTEGER, name: 'Nooit' }, { caller: straathoek });
    await expect(refusal(never)).resolves.toMatchObject({ code: 'stale', details: [{ field: 'version' }] });
    const cleared = await started.call(update, { organizationId: id, version: 2, email: null }, { caller: an });
    expect(cleared).toMatchObject({ email: null, version: 3 });
  });

  it('change for one of two who change the same version at once', async () => {
    const { id } = await add('Betwist');
    const both = await Promise.allSettled(
      ['links', 'rechts'].map((description) => started.call(update, { organizationId: id, version: 1, description }, { caller: an })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(started.call(read, { organizationId: id })).resolves.toMatchObject({ version: 2 });
  });

  it("are not another organisation's to change, and not seen where they are not to be", async () => {
    const { id } = await add('Niet van jou');
    const change = { organizationId: id, version: 1, name: 'Van mij' };
    await expect(refusal(started.call(update, change, { caller: deBrug }))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(started.call(read, { organizationId: id })).resolves.toMatchObject({ name: 'Niet van jou', version: 1 });
    const unknown = started.call(update, { ...change, organizationId: randomUUID() }, { caller: deBrug });
    await expect(refusal(unknown)).resolves.toMatchObject({ code: 'not_found' });
  });

  it('are maintained by administrators', async () => {
    await expect(refusal(started.call(create, { name: 'Zonder rol' }, { caller: bram }))).resolves.toMatchObject({ code: 'forbidden' });
  });

  it('have a name of their own within their maintainer, in any case', async () => {
    const { id } = await add('Dubbel');
    await expect(refusal(add('DUBBEL'))).resolves.toMatchObject({ code: 'duplicate_name', status: 409, data: { existingId: id } });
    const other = await add('Anders');
    const rename = started.call(update, { organizationId: other.id, version: 1, name: 'dubbel' }, { caller: an });
    await expect(refusal(rename)).resolves.toMatchObject({ code: 'duplicate_name', data: { existingId: id } });
    await expect(add('Dubbel', 'public', deBrug)).resolves.toMatchObject({ name: 'Dubbel' });
  });

  it('are made once with one key, and a duplicate name is said also within the key', async () => {
    const options = { caller: an, idempotencyKey: randomUUID() };
    const first = await started.call(create, { name: 'Eén keer' }, options);
    await expect(started.call(create, { name: 'Eén keer' }, options)).resolves.toEqual(first);
    const again = started.call(create, { name: 'Eén keer' }, { ...options, idempotencyKey: randomUUID() });
    await expect(refusal(again)).resolves.toMatchObject({ code: 'duplicate_name', data: { existingId: first.id } });
  });

  it('are listed by name as people sort them, each once, page by page', async () => {
    const names = ['Ézel', 'ezel', 'Zorg', 'appel', 'Éénoog', 'x'.repeat(200), `${'x'.repeat(199)}y`, '🏠 thuis'];
    for (const name of names) await add(name, 'public', deBrug);
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await started.call(list, { limit: 3, ...(cursor !== undefined && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map(({ name, id }) => `${name} ${id}`));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const whole = await started.call(list, { limit: 200 });
    expect(seen).toEqual(whole.items.map(({ name, id }) => `${name} ${id}`));
    const order = whole.items.map(({ name }) => name).filter((name) => ['appel', 'Éénoog', 'ezel', 'Ézel', 'Zorg'].includes(name));
    expect(order).toEqual(['appel', 'Éénoog', 'ezel', 'Ézel', 'Zorg']);
    expect(whole.items.some(({ visibility }) => visibility === 'partner')).toBe(false);
  });

  it('refuse a cursor that is none', async () => {
    await expect(refusal(started.call(list, { cursor: 'nergens' }))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'cursor' }],
    });
  });
});
