import { setTimeout as pause } from 'node:timers/promises';
import type { RequestOf, ResponseOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { withDatabase } from '@halte/nest-database';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { idOf, region } from '@halte/sample-region';
import { Client } from 'pg';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { find, overview, situations } = directory.search;
const NORTH = { latitude: 51.229, longitude: 4.427, at: '2026-08-12T14:00:00+02:00' };
type Found = ResponseOf<typeof find>['items'][number];

describe('search', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let owner: Client;

  beforeAll(async () => {
    started = await startDirectory();
    await withDatabase(directoryDatabase, started.database.migrationUrl, loadSample);
    owner = new Client({ connectionString: started.database.migrationUrl });
    await owner.connect();
    await indexed();
  });

  afterAll(async () => {
    await owner.end();
    await started.stop();
  });

  const search = (asked: RequestOf<typeof find>, caller: Caller = anonymousCaller) =>
    started.call(find, { ...NORTH, ...asked }, { caller });
  const names = (items: readonly Found[]): string[] => items.map(({ name }) => name);

  async function indexed(): Promise<void> {
    for (;;) {
      const { rows } = await owner.query('select count(*)::integer as left from directory.search_stale');
      if (rows[0].left === 0) break;
      await pause(50);
    }
    // The words and places of all of them are read a moment later.
    await pause(1_000);
  }

  it('answers in plain words with doors nearby, and says why', async () => {
    const { items } = await search({ text: 'waar kan ik eten krijgen op zondag' });
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      expect(item.score).toBeCloseTo(
        item.parts.reduce((product, { value }) => product * value, 1),
        5,
      );
      expect(item.reasons.length).toBeGreaterThan(0);
    }
    expect(Buffer.byteLength(JSON.stringify(items))).toBeLessThan(25_000);
  });

  it('mends typing errors with words that the caller may find', async () => {
    const { items } = await search({ text: 'voedselpaket', limit: 30 });
    expect(names(items).join()).toMatch(/voedselpakket/i);
  });

  it('pages through all of it once, also past the circle', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await search({ text: 'dokter', limit: 3, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && seen.length < 500);
    expect(new Set(seen).size).toBe(seen.length);
    const all = await search({ text: 'dokter', wholeRegion: true, limit: 50 });
    expect(all.items.map(({ id }) => id).filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('tells what it understood, and lets it be taken off', async () => {
    const shown = await started.call(overview, { ...NORTH, text: 'soep op zondag in Deurne' });
    expect(shown.filters.map(({ key }) => key)).toEqual(expect.arrayContaining(['time:sunday']));
    expect(shown.area.from).toBe('point');
    const without = await started.call(overview, { ...NORTH, text: 'soep op zondag', ignore: ['time:sunday'] });
    expect(without.filters).toEqual([]);
    expect(shown.needs.length).toBeGreaterThan(0);
  });

  it('shows who can be called before anything else', async () => {
    const { crisis } = await started.call(overview, { ...NORTH, text: 'ik wil niet meer leven' });
    expect(crisis.map(({ number }) => number)).toContain('1813');
  });

  it('has ways in without a question', async () => {
    const { items } = await started.call(situations, {});
    expect(items.length).toBeGreaterThan(10);
    const found = await search({ situation: items[0]?.id as string });
    expect(found.items.length).toBeGreaterThan(0);
  });

  it('finds an edit within two seconds', async () => {
    const id = idOf('service', 'lepel-soep');
    await owner.query("update directory.service set alternate_name = 'Kwetterketel' where id = $1", [id]);
    const end = Date.now() + 2_000;
    for (;;) {
      const { items } = await search({ text: 'kwetterketel' });
      if (items.some((item) => item.id === id)) break;
      if (Date.now() > end) throw new Error('it took longer');
      await pause(100);
    }
  });

  it("never puts the caller's own door first while another one answers", async () => {
    for (const text of ['eten', 'slapen', 'douche', 'praten']) {
      const { items } = await search({ text }, callers.straathoek);
      if (items.some(({ own }) => !own)) expect(items[0]?.own).toBe(false);
    }
    const { items } = await search({ text: 'eten' });
    expect(items.every(({ own }) => !own)).toBe(true);
  });

  it('leaves out what is for another area', async () => {
    const limited = region().filter(({ table }) => table === 'service_area');
    const forOthers = new Set(
      limited.flatMap(({ row }) => ('extent' in row && /^\d{4}$/.test(row.extent ?? '') && row.extent !== '2060' ? [row.service_id] : [])),
    );
    const forUs = new Set(limited.flatMap(({ row }) => ('extent' in row && row.extent === '2060' ? [row.service_id] : [])));
    for (let cursor: string | undefined; ;) {
      const page = await search({ text: 'voedselpakket eten', livesIn: '2060', limit: 50, cursor });
      expect(page.items.filter(({ id }) => forOthers.has(id) && !forUs.has(id))).toEqual([]);
      cursor = page.nextCursor ?? undefined;
      if (cursor === undefined) break;
    }
  });

  it('tells of an empty search without its words', async () => {
    await search({ text: 'Jantje Peeters zijn onderzeeboot', radiusMeters: 100 });
    const { rows } = await owner.query("select payload from directory.outbox where subject like '%wasEmpty%' order by id desc limit 1");
    expect(JSON.stringify(rows[0].payload)).not.toMatch(/jantje|peeters|onderzeeboot/i);
    expect(rows[0].payload).toMatchObject({ need: 'unknown' });
  });

  it.each([
    [{ text: 'soep', latitude: 51.2, longitude: undefined, at: undefined }, 'longitude'],
    [{ text: 'soep', latitude: undefined, longitude: undefined, postcode: '9999' }, 'postcode'],
    [{ text: 'soep', cursor: 'nergens' }, 'cursor'],
  ])('names what is wrong with %o', async (asked, field) => {
    await expect(refusal(search(asked as RequestOf<typeof find>))).resolves.toMatchObject({ code: 'invalid_input', details: [{ field }] });
  });

  describe('of what is confidential', () => {
    const hidden = region().filter(({ table, rights }) => table === 'location' && rights.visibility !== 'public');
    const POINTS = [
      [51.05, 3.72],
      [51.2, 4.3],
      [51.26, 4.5],
      [51.03, 4.48],
    ] as const;

    it('gives neither coordinates nor distance nor street to anybody else, wherever they stand and whatever they ask', async () => {
      expect(hidden.length).toBeGreaterThan(10);
      const places = new Set(hidden.map(({ row }) => String(row.id)));
      const streets = region().flatMap(({ table, row }) =>
        table === 'address' && places.has(row.location_id ?? '') ? [row.address_1] : [],
      );
      for (const [latitude, longitude] of POINTS) {
        for (const text of ['vluchthuis', 'opvang', 'veilig', 'vrouw', ...streets]) {
          for (let cursor: string | undefined; ;) {
            const page = await search({ text, latitude, longitude, limit: 50, cursor });
            const said = JSON.stringify(page.items);
            expect([...places].filter((id) => said.includes(id))).toEqual([]);
            expect(streets.filter((street) => said.includes(`"${street},`))).toEqual([]);
            cursor = page.nextCursor ?? undefined;
            if (cursor === undefined) break;
          }
        }
      }
    });

    it('is in no row of the public index beyond its municipality', async () => {
      const coordinates = hidden.flatMap(({ row }) => ('latitude' in row ? [[row.latitude, row.longitude]] : []));
      const { rows } = await owner.query(
        "select latitude, longitude from directory.search_document where audiences && '{public}' and latitude is not null",
      );
      const publicPoints = new Set(rows.map((row: { latitude: number; longitude: number }) => `${row.latitude} ${row.longitude}`));
      const shared = coordinates.filter(([latitude, longitude]) => publicPoints.has(`${latitude} ${longitude}`));
      expect(shared).toEqual([]);
    });

    it('is found by whom it is for', async () => {
      const ally = region().find(({ table, rights }) => table === 'location' && rights.visibility === 'ally');
      const caller: Caller = { ...callers.straathoek, organisation: ally?.rights.maintained_by as string };
      const all = await search({ text: 'opvang veilig vluchthuis vrouw huis kamer', wholeRegion: true, limit: 50 }, caller);
      expect(all.items.some(({ locationId }) => hidden.some(({ row }) => row.id === locationId))).toBe(true);
    });
  });

  it('reads its index by its own role, in the audience of the caller, and by its index', async () => {
    const app = new Client({ connectionString: started.database.urlFor('directory') });
    await app.connect();
    await app.query('set role halte_directory_search');
    await expect(app.query('select from directory.service limit 1')).rejects.toMatchObject({ code: '42501' });
    await app.query('set enable_seqscan = off');
    const { rows } = await app.query(
      "explain select id from directory.search_document where cell = any(array[5076001, 5076002]) and terms @@ '''dokter'''::tsquery and audiences && '{public}'",
    );
    await app.end();
    const plan = rows.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Bitmap Index Scan/);
    expect(new Set(plan.match(/search_document_\d+/g)).size).toBeLessThan(10);
  });
});
