import { directory } from '@halte/contracts/directory';
import { withDatabase } from '@halte/nest-database';
import { idOf, region } from '@halte/sample-region';
import { Client } from 'pg';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { read } = directory.packs;

describe('a pack', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let owner: Client;

  beforeAll(async () => {
    started = await startDirectory();
    await withDatabase(directoryDatabase, started.database.migrationUrl, loadSample);
    owner = new Client({ connectionString: started.database.migrationUrl });
    await owner.connect();
  }, 60_000);

  afterAll(async () => {
    await owner.end();
    await started.stop();
  });

  const areas = [
    { municipality: 'Antwerpen' },
    { municipality: 'Lier' },
    { postcode: '2060' },
    { south: 50.9, west: 4.2, north: 51.4, east: 5.0 },
  ] as const;

  it.each(areas)('of %j holds in 1 MB all there is, with everything that a search needs', async (area) => {
    const pack = await started.call(read, area);
    expect(Buffer.byteLength(JSON.stringify(pack))).toBeLessThan(900_000);
    expect(pack.leftOut).toBeUndefined();
    const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
    const [places, organizations, codes] = [ids(pack.places), ids(pack.organizations), new Set(pack.terms.map(({ code }) => code))];
    for (const service of pack.services) {
      expect(organizations).toContain(service.organization);
      for (const { place } of service.at ?? []) expect(places).toContain(place);
      for (const code of service.needs ?? []) expect(codes).toContain(code);
    }
    expect(pack.services.some(({ hours }) => hours?.some(({ opens, days }) => opens && days))).toBe(true);
    expect(pack.services.some(({ thresholds }) => thresholds?.yes?.includes('no_papers'))).toBe(true);
    expect(pack.crisis).toContain(idOf('service', 'lijn-112'));
    expect(pack.services.find(({ id }) => id === idOf('service', 'lijn-1813'))?.phones?.[0]?.number).toBe('1813');
    expect(pack.sources.length).toBeGreaterThan(0);
  });

  it('says of hours and of room what the directory says, and no more', async () => {
    const { services } = await started.call(read, { south: 50.5, west: 4, north: 51.5, east: 5 });
    const weekly = { freq: 'WEEKLY', days: 'MO,TU,WE,TH,FR,SA,SU', opens: '00:00', closes: '00:00', overnight: true, holidays: 'open' };
    expect(services.find(({ id }) => id === idOf('service', 'lijn-112'))?.hours).toEqual([weekly]);
    const promised = new Map(
      region().flatMap(({ table, row }) => (table === 'service_capacity' ? [[row.service_id, row.promise_hours] as const] : [])),
    );
    const counted = services.filter(({ room }) => room);
    expect(counted.length).toBeGreaterThan(10);
    for (const { id, room } of counted) expect(room?.[0]?.promiseHours).toBe(promised.get(id));
  });

  it('of Antwerp has its find places, and words in three languages', async () => {
    const pack = await started.call(read, { municipality: 'antwerpen' });
    expect(pack.places.filter(({ find }) => find).length).toBeGreaterThan(40);
    expect(pack.terms).toContainEqual({ code: 'food.meal', kind: 'need', nl: 'Maaltijd aan tafel', fr: 'Repas', en: 'Sit-down meal' });
  });

  it('holds nothing that not everybody may see, whoever asks', async () => {
    const hidden = region().filter(({ rights }) => rights.visibility !== 'public');
    const secrets = hidden.flatMap(({ table, row }) => [row.id, ...(table === 'address' ? [row.address_1] : [])]);
    expect(secrets.length).toBeGreaterThan(100);
    for (const options of [{}, { caller: callers.an }, { caller: callers.deBrug }]) {
      const text = JSON.stringify(await started.call(read, { south: 50.5, west: 4, north: 51.5, east: 5 }, options));
      expect(secrets.filter((secret) => text.includes(`"${secret}"`))).toEqual([]);
    }
  });

  it('is the same while nothing changes, then tells what changed and what is gone, hidden or removed alike', async () => {
    const area = { municipality: 'Mechelen' };
    const first = await started.call(read, area);
    await expect(started.call(read, area)).resolves.toEqual(first);
    await expect(started.call(read, { ...area, since: first.version })).resolves.toMatchObject({
      version: first.version,
      since: first.version,
      services: [],
      places: [],
      removed: { services: [], places: [], organizations: [] },
    });
    const [changed, hidden, removed] = first.services.filter(({ at }) => at?.length === 1);
    await owner.query('update directory.service set alert = $2 where id = $1', [changed?.id, 'Vandaag verhuisd']);
    await owner.query("update directory.service set visibility = 'ally' where id = $1", [hidden?.id]);
    await owner.query('delete from directory.service where id = $1', [removed?.id]);
    const change = await started.call(read, { ...area, since: first.version });
    expect(change.services).toEqual([{ ...changed, alert: 'Vandaag verhuisd' }]);
    expect(new Set(change.removed?.services)).toEqual(new Set([hidden?.id, removed?.id]));
    const whole = await started.call(read, area);
    expect(change.version).toBe(whole.version);
    expect(change.version).not.toBe(first.version);
  });

  it('is given whole to whoever has an edition that nobody remembers', async () => {
    const pack = await started.call(read, { municipality: 'Boom', since: '0'.repeat(32) });
    expect(pack).not.toHaveProperty('since');
    expect(pack.services.length).toBeGreaterThan(0);
  });

  it('of nowhere has the lines that are for everybody', async () => {
    const pack = await started.call(read, { municipality: 'Nergens' });
    expect(pack.places).toEqual([]);
    expect(pack.crisis.length).toBeGreaterThan(0);
  });

  it.each([
    {},
    { municipality: 'Lier', postcode: '2500' },
    { south: 51, west: 4 },
    { south: 51, west: 4, north: 50.9, east: 4.1 },
    { south: 50, west: 3, north: 52, east: 6 },
  ])('is of one area: %j is none', async (query) => {
    await expect(refusal(started.call(read, query))).resolves.toMatchObject({ code: 'invalid_input' });
  });
});
