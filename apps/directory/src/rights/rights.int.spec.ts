import { contentsOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { withDatabase } from '@halte/nest-database';
import { idOf, region, serviceSlugs } from '@halte/sample-region';
import { z } from 'zod';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';
import { loadSampleRights, sampleRights } from './load-sample-rights.ts';

const { list, read, search, save, reasons } = directory.rights;
const { an, chris, deBrug } = callers;

describe('the catalogue of rights', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;

  beforeAll(async () => {
    started = await startDirectory();
    for (const load of [loadSample, loadSampleRights, loadSampleRights]) {
      await withDatabase(directoryDatabase, started.database.migrationUrl, async (database) => void (await load(database)));
    }
  }, 60_000);

  afterAll(() => started.stop());

  const codesOf = async (text: string) => (await started.call(search, { text })).items.map(({ code }) => code);

  it('holds the sample, each with its source, its day, and services that exist', async () => {
    const { items } = await started.call(list, { limit: 200 });
    expect(items.map(({ code }) => code)).toEqual(sampleRights.map(({ code }) => code).sort());
    expect(items.length).toBeGreaterThanOrEqual(25);
    for (const { source, checkedOn, prompts, services, name } of items) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(checkedOn).toBe('2026-11-25');
      expect(prompts.length).toBeGreaterThan(0);
      expect(prompts.every(({ nl }) => nl.endsWith('?'))).toBe(true);
      expect(services.length).toBeGreaterThan(0);
      expect(name.fr && name.en).toBeTruthy();
    }
    const unknown = sampleRights.flatMap(({ services }) => services).filter((slug) => !serviceSlugs().includes(slug));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['ik heb geen geld en geen inkomen', 'leefloon'],
    ['mazout is op', 'verwarmingstoelage'],
    ['dokter zonder papieren', 'dringende-medische-hulp'],
    ['schoolrekening niet betaald', 'schooltoeslag'],
    ['deurwaarder aan de deur', 'collectieve-schuldenregeling'],
    ['ik slaap buiten en krijg geen post', 'referentieadres'],
    ['revenu d’intégration', 'leefloon'],
    ['advocaat', 'pro-deo-advocaat'],
  ])('finds by need: %s → %s', async (text, code) => {
    expect((await codesOf(text)).slice(0, 4)).toContain(code);
  });

  it('finds nothing where nothing speaks of it', async () => {
    await expect(codesOf('xylofoon')).resolves.toEqual([]);
  });

  it('is read by service and by theme, what is below a theme too', async () => {
    const byService = await started.call(list, { serviceId: idOf('service', 'ocmw-leefloon') });
    expect(byService.items.map(({ code }) => code)).toEqual(['leefloon']);
    const byTheme = await started.call(list, { theme: 'money', limit: 200 });
    expect(byTheme.items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['leefloon', 'basisbankdienst', 'sociaal-tarief-energie']),
    );
    expect(byTheme.items.every(({ themes }) => themes.some((theme) => theme === 'money' || theme.startsWith('money.')))).toBe(true);
  });

  it('does not tell of services that the reader does not see', async () => {
    const hidden = region().find(({ table, rights }) => table === 'service' && rights.visibility === 'partner')?.row.id ?? '';
    const draft = {
      code: 'proef',
      name: { nl: 'Proef' },
      explanation: { nl: '' },
      source: { name: 'Proef', url: 'https://proef.example' },
      checkedOn: '2026-11-25',
      serviceIds: [hidden],
    };
    const saved = await started.call(save, draft, { caller: chris });
    expect(saved.services.map(({ id }) => id)).toEqual([hidden]);
    expect((await started.call(read, { code: 'proef' })).services).toEqual([]);
    expect((await started.call(list, { serviceId: hidden })).items).toEqual([]);
    await expect(refusal(started.call(save, draft, { caller: an }))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(started.call(save, { ...draft, name: { nl: 'Anders' } }, { caller: deBrug }))).resolves.toMatchObject({
      code: 'forbidden',
    });
    await expect(started.call(read, { code: 'proef' })).resolves.toMatchObject({ name: { nl: 'Proef' } });
  });

  it('publishes the reasons of non-take-up, each once, in three languages', async () => {
    const { reasons: all } = await started.call(reasons, {});
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.every(({ text }) => text.nl && text.fr && text.en)).toBe(true);
  });

  describe('gives no verdict', () => {
    const operations = contentsOf(directory).operations.filter(({ name }) => name.startsWith('rights.'));
    const VERDICT = /eligib|entitled|qualif|verdict|score|likel|probab|chance|amount|match|rank|percent|decision/i;

    it('in no field of any answer', () => {
      expect(operations).toHaveLength(5);
      for (const { response } of operations)
        expect(fieldsOf(z.toJSONSchema(response as z.ZodType)).filter((name) => VERDICT.test(name))).toEqual([]);
    });

    it('since it is told nothing about anybody', () => {
      const asked = operations
        .filter(({ http }) => http?.method !== 'PUT')
        .flatMap(({ request }) => fieldsOf(z.toJSONSchema(request as z.ZodType)));
      expect([...new Set(asked)].sort()).toEqual(['code', 'cursor', 'limit', 'serviceId', 'text', 'theme']);
    });

    it('in no text', async () => {
      const { items } = await started.call(list, { limit: 200 });
      const said = /\b(u|je|jij) (hebt|heeft|heb) (geen )?recht\b|\bheb je recht\b|kom je in aanmerking|you are entitled|vous avez droit/i;
      expect(items.filter((right) => said.test(JSON.stringify(right))).map(({ code }) => code)).toEqual([]);
    });

    it('in any answer to a search: the same text finds the same rights for everybody, in an order without numbers', async () => {
      const anonymous = await started.call(search, { text: 'geen inkomen' });
      await expect(started.call(search, { text: 'geen inkomen' }, { caller: an })).resolves.toMatchObject({
        items: anonymous.items.map(({ code }) => ({ code })),
      });
      expect(Object.keys(anonymous)).toEqual(['items']);
    });
  });
});

/** Names of all fields at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}
