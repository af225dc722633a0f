import { randomUUID } from 'node:crypto';
import { directory } from '@halte/contracts/directory';
import { withDatabase } from '@halte/nest-database';
import { serviceCaller } from '@halte/nest-identity';
import { network, region } from '@halte/sample-region';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { networks, charters, contactPoints, profiles, ownRecords } = directory;
const { an, bram, chris, straathoek, deBrug } = callers;

describe('the profile of an organisation', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  const own = region().find(({ table, rights }) => table === 'organization' && rights.maintained_by === network.straathoek)?.row.id ?? '';
  const other = region().find(({ table, rights }) => table === 'organization' && rights.maintained_by === network['de-brug'])?.row.id ?? '';
  const organizationId = own;

  beforeAll(async () => {
    started = await startDirectory();
    await withDatabase(directoryDatabase, started.database.migrationUrl, loadSample);
  }, 60_000);

  afterAll(() => started.stop());

  it('says whether its people are bound by professional secrecy, and who', async () => {
    const { version } = await started.call(profiles.read, { organizationId });
    const change = { organizationId, version, professionalSecrecy: 'some', professionalSecrecyWho: 'De verpleegkundigen.' } as const;
    const changed = await started.call(profiles.update, change, { caller: an });
    expect(changed).toMatchObject({ professionalSecrecy: 'some', professionalSecrecyWho: 'De verpleegkundigen.', version: version + 1 });
    await expect(started.call(profiles.read, { organizationId })).resolves.toMatchObject({ professionalSecrecy: 'some' });
    await expect(refusal(started.call(profiles.update, change, { caller: an }))).resolves.toMatchObject({ code: 'stale' });
    await expect(refusal(started.call(profiles.update, change, { caller: deBrug }))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(started.call(profiles.read, { organizationId: randomUUID() }))).resolves.toMatchObject({ code: 'not_found' });
  });

  describe('has a charter', () => {
    it('of which each version stays as it was written, with who stands by it and since when', async () => {
      const draft = { organizationId, title: 'Wat wij buiten doen', text: 'We komen terug, altijd dezelfde.' };
      const first = await started.call(charters.publish, draft, { caller: an });
      expect(first).toMatchObject({ number: 1, language: 'nl', visibility: 'partner', signatures: [{ organisation: an.organisation }] });
      const second = await started.call(charters.publish, { ...draft, text: 'Ook in de winter.', visibility: 'public' }, { caller: an });
      expect(second.number).toBe(2);
      await started.call(charters.sign, { charterId: second.id }, { caller: deBrug });
      const signed = await started.call(charters.sign, { charterId: second.id }, { caller: deBrug });
      expect(signed.signatures.map(({ organisation }) => organisation)).toEqual([an.organisation, deBrug.organisation]);
      expect(signed.signatures.every(({ name }) => name !== null)).toBe(true);
      const { versions } = await started.call(charters.list, { organizationId }, { caller: deBrug });
      expect(versions.map(({ number, text }) => [number, text])).toEqual([
        [2, 'Ook in de winter.'],
        [1, draft.text],
      ]);
    });

    it('that is read by whom it is for', async () => {
      const { versions } = await started.call(charters.list, { organizationId });
      expect(versions.map(({ visibility }) => visibility)).toEqual(['public']);
      await expect(started.call(profiles.read, { organizationId })).resolves.toMatchObject({ charter: { number: 2 } });
    });

    it('that only its own administrators write', async () => {
      const draft = { organizationId, title: 'Niet van ons', text: '' };
      for (const caller of [deBrug, bram]) {
        await expect(refusal(started.call(charters.publish, draft, { caller }))).resolves.toMatchObject({ code: 'forbidden' });
      }
    });

    it('whose versions are numbered one after the other, however many write at once', async () => {
      const draft = { organizationId: other, title: 'Tegelijk', text: '' };
      const made = await Promise.all([1, 2, 3].map(() => started.call(charters.publish, draft, { caller: deBrug })));
      expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    });
  });

  describe('names contact points', () => {
    const points = [
      {
        kind: 'handoff' as const,
        name: 'Onthaal',
        phone: '03 000 00 01',
        duty: [{ days: ['WE' as const], from: '09:00', until: '12:00' }],
      },
      { kind: 'safety' as const, name: 'Achterwacht' },
    ];

    it('in the order in which they are asked, for partners and for nobody else', async () => {
      await started.call(contactPoints.replace, { organizationId, points }, { caller: an });
      const { points: read } = await started.call(contactPoints.read, { organizationId }, { caller: bram });
      expect(read.map(({ position, name }) => [position, name])).toEqual([
        [1, 'Onthaal'],
        [2, 'Achterwacht'],
      ]);
      await expect(started.call(contactPoints.read, { organizationId })).resolves.toEqual({ points: [] });
      await expect(started.call(profiles.read, { organizationId })).resolves.toMatchObject({ contactPoints: [] });
    });

    it('and who of them answers, also to the clock of hand-offs', async () => {
      const query = { organizationId, kind: 'handoff', at: '2026-11-25T09:30:00.000Z' } as const;
      for (const caller of [bram, serviceCaller('referrals')]) {
        const { onDuty } = await started.call(contactPoints.onDuty, query, { caller });
        expect(onDuty.map(({ name }) => name)).toEqual(['Onthaal']);
      }
      const later = await started.call(contactPoints.onDuty, { ...query, at: '2026-11-25T12:30:00.000Z' }, { caller: bram });
      expect(later).toMatchObject({ onDuty: [], next: { day: '2026-12-02', time: '09:00', position: 1 } });
    });

    it('that others leave alone', async () => {
      const replace = started.call(contactPoints.replace, { organizationId, points: [] }, { caller: deBrug });
      await expect(refusal(replace)).resolves.toMatchObject({ code: 'forbidden' });
      const { points: still } = await started.call(contactPoints.read, { organizationId }, { caller: straathoek });
      expect(still).toHaveLength(2);
    });
  });

  it('belongs to networks, and leaves them by itself with its records', async () => {
    const made = await started.call(networks.create, { name: 'Netwerk Noord' }, { caller: chris });
    expect(made).toMatchObject({ coordinatedBy: chris.organisation, members: [] });
    await expect(refusal(started.call(networks.create, { name: 'Van An' }, { caller: an }))).resolves.toMatchObject({ code: 'forbidden' });
    const join = { networkId: made.id, organizationId };
    await expect(refusal(started.call(networks.join, join, { caller: straathoek }))).resolves.toMatchObject({ code: 'forbidden' });
    await started.call(networks.join, join, { caller: chris });
    const joined = await started.call(networks.join, { ...join, organizationId: other }, { caller: chris });
    expect(joined.members.map(({ organizationId: member }) => member).sort()).toEqual([organizationId, other].sort());
    await expect(started.call(profiles.read, { organizationId })).resolves.toMatchObject({
      networks: [{ networkId: made.id, name: 'Netwerk Noord' }],
    });
    const left = await started.call(networks.leave, { networkId: made.id }, { caller: an });
    expect(left).toMatchObject({ networkId: made.id, organizations: [organizationId] });
    await expect(refusal(started.call(networks.leave, { networkId: made.id }, { caller: an }))).resolves.toMatchObject({
      code: 'not_found',
    });
    const { items } = await started.call(networks.list, {});
    expect(items.find(({ id }) => id === made.id)?.members.map(({ organizationId: member }) => member)).toEqual([other]);
  });

  it('comes with an export of all that it maintains, each record once, and of nothing else', async () => {
    const seen: string[] = [];
    const values = new Map<string, string>();
    for (let cursor: string | undefined; ;) {
      const page = await started.call(ownRecords.export, {}, { caller: an, ...(cursor !== undefined && { cursor }) });
      for (const { table, id, fields } of page.items) {
        seen.push(`${table} ${id}`);
        for (const { name, value } of fields) values.set(`${table}.${name} ${id}`, value);
      }
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const expected = region().filter(({ rights }) => rights.maintained_by === network.straathoek);
    const missing = expected.filter(({ table, row }) => !seen.includes(`${table} ${row.id}`));
    expect(missing).toEqual([]);
    const foreign = region().filter(({ rights }) => rights.maintained_by !== network.straathoek);
    expect(foreign.filter(({ table, row }) => seen.includes(`${table} ${row.id}`))).toEqual([]);
    expect(seen.filter((record) => record.startsWith('charter '))).toHaveLength(2);
    expect(seen.filter((record) => record.startsWith('contact_point '))).toHaveLength(2);
    expect(values.get(`organization.professional_secrecy ${organizationId}`)).toBe('some');
    await expect(refusal(started.call(ownRecords.export, {}, { caller: bram }))).resolves.toMatchObject({ code: 'forbidden' });
  });
});
