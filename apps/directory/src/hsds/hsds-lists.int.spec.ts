import { directory } from '@halte/contracts/directory';
import { withDatabase } from '@halte/nest-database';
import { idOf, network, region } from '@halte/sample-region';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { everyPage, lists, type Json, type JsonPage } from '../testing/hsds-walk.ts';
import { Records } from '../testing/records.ts';
import { startDirectory } from '../testing/start-directory.ts';
import { findPostcode } from './postcodes.ts';

const { services, organizations, serviceAtLocations, taxonomyTerms } = directory.hsds;

describe('a list of the standard', () => {
  let app: Awaited<ReturnType<typeof startDirectory>>;
  let records: Records;

  beforeAll(async () => {
    app = await startDirectory();
    await withDatabase(directoryDatabase, app.database.migrationUrl, (owner) => loadSample(owner));
    records = await Records.in(app.database);
  });

  afterAll(async () => {
    await records.stop();
    await app.stop();
  });

  const list = async (query: object) => (await app.call(services.list, query)) as JsonPage;
  const atLocations = async (query: object) => (await app.call(serviceAtLocations.list, { full: true, ...query })) as JsonPage;
  const ids = ({ contents }: JsonPage) => contents.map(({ id }) => id);

  async function every(page: (number: number) => Promise<JsonPage>): Promise<readonly Json[]> {
    return (await everyPage(page)).flatMap(({ contents }) => contents);
  }

  it('counts what is public, whatever comes and goes', async () => {
    const counted = async (): Promise<void> => {
      for (const [, table] of lists) {
        const { rows } = await records.owner.query<{ counted: number; there: number }>(
          `select (select sum(delta) from directory.public_count where table_name = $1)::integer as counted,
            (select count(*) from directory.${table} where visibility = 'public')::integer as there`,
          [table],
        );
        expect([table, rows[0]?.counted]).toEqual([table, rows[0]?.there]);
      }
    };
    await counted();
    const organization = await records.add('organization');
    const service = await records.add('service', { organization_id: organization.id });
    await records.add('service', { organization_id: organization.id, visibility: 'partner' });
    const term = await records.add('taxonomy_term');
    await counted();
    await records.change(organization, { visibility: 'ally' });
    await counted();
    await records.change(organization, { visibility: 'public' });
    await records.owner.query('delete from directory.service where id = $1', [service.id]);
    await records.owner.query('delete from directory.taxonomy_term where id = $1', [term.id]);
    await counted();
    await Promise.all(Array.from({ length: 3 }, () => addMany(app.database.migrationUrl)));
    await counted();
    const { rows } = await records.owner.query<{ rows: number }>('select count(*)::integer as rows from directory.public_count');
    expect(rows[0]?.rows).toBeLessThan(40);
  });

  /** Side by side with others, a transaction each. */
  async function addMany(migrationUrl: string): Promise<void> {
    const own = await Records.in({ migrationUrl, urlFor: app.database.urlFor });
    for (let count = 0; count < 10; count += 1) await own.add('organization');
    await own.stop();
  }

  it('gives no more on a page than it says, and says how it was cut', async () => {
    const total = (await list({})).total_items;
    expect(await list({ per_page: 100_000 })).toMatchObject({ size: 100, total_pages: Math.ceil(total / 100) });
    expect(await list({ per_page: 100_000, full: true })).toMatchObject({ size: 20, total_pages: Math.ceil(total / 20) });
    expect(await list({ minimal: true })).toMatchObject({ size: total, total_pages: 1, first_page: true, last_page: true });
    expect(Object.keys((await list({ minimal: true })).contents[0] ?? {})).toEqual(['id', 'last_modified']);
    expect((await app.call(organizations.list, { full_service: true })) as JsonPage).toMatchObject({ size: 5 });
    expect(await list({ search: 'zoiets bestaat niet' })).toMatchObject({ total_items: 0, total_pages: 0, empty: true, last_page: true });
  });

  it('takes all its filters together', async () => {
    const soup = (await app.call(services.read, { id: idOf('service', 'lepel-soep') })) as Json;
    const organization = String(soup['organization_id']);
    const own = await every((page) => list({ organization_id: organization, page }));
    expect(own.length).toBeGreaterThan(1);
    for (const service of own) expect(service['organization_id']).toBe(organization);
    const [one] = own;
    const word = String(one?.['name']).slice(0, 6).toUpperCase();
    const both = await list({ organization_id: organization, search: word });
    expect(ids(both)).toContain(one?.id);
    expect(both.total_items).toBeLessThan((await list({ search: word })).total_items + 1);
    expect(ids(await list({ organization_id: organization, search: word, modified_after: '2100-01-01' }))).toEqual([]);
  });

  it('takes the signs of a pattern for what they are', async () => {
    await records.add('service', { description: 'Voor 100 % gratis, met een under_score en een back\\slash' });
    for (const search of ['100 %', 'under_score', 'back\\slash']) expect(await list({ search })).toMatchObject({ total_items: 1 });
    expect(await list({ search: '1_0 %' })).toMatchObject({ total_items: 0 });
  });

  it('knows a service by its terms, at its locations too', async () => {
    const attributes = region().flatMap((record) =>
      record.table === 'attribute' && record.row.link_entity === 'service' ? [record.row] : [],
    );
    const term = attributes[0]?.taxonomy_term_id ?? '';
    const found = await every((page) => list({ taxonomy_term_id: term, page, full: true }));
    expect(found.length).toBeGreaterThan(0);
    for (const service of found) expect(JSON.stringify(service['attributes'])).toContain(term);
    const [first] = (await app.call(taxonomyTerms.read, { id: term }).then((read) => [read as Json])) as Json[];
    const taxonomy = String(first?.['taxonomy_id']);
    expect((await list({ taxonomy_id: taxonomy })).total_items).toBeGreaterThanOrEqual(found.length);
    expect((await atLocations({ taxonomy_term_id: term })).total_items).toBeGreaterThan(0);
  });

  it('tells terms by their taxonomy and by the wider term', async () => {
    const terms = async (query: object) => (await app.call(taxonomyTerms.list, query)) as JsonPage;
    const top = await every((page) => terms({ top_only: true, page }));
    const all = await every((page) => terms({ page }));
    expect(top.map(({ id }) => id)).toEqual(all.filter((term) => !('parent_id' in term)).map(({ id }) => id));
    const parent = all.find((term) => 'parent_id' in term)?.['parent_id'];
    const narrower = await every((page) => terms({ parent_id: String(parent), page }));
    expect(narrower.map(({ id }) => id)).toEqual(all.filter((term) => term['parent_id'] === parent).map(({ id }) => id));
    expect(await terms({ parent_id: String(parent), top_only: true })).toMatchObject({ total_items: 0 });
  });

  it('finds what is near the middle of a postcode, and for whom lives there', async () => {
    const near = await every((page) => atLocations({ postcode: '2060', proximity: 1_500, page }));
    expect(near.length).toBeGreaterThan(5);
    const middle = findPostcode('2060');
    for (const { location } of near as unknown as readonly { location: { latitude: number; longitude: number } }[]) {
      expect(metresBetween(middle ?? { latitude: 0, longitude: 0 }, location)).toBeLessThanOrEqual(1_500);
    }
    const served = await every((page) => atLocations({ postcode: 'B-2060', page }));
    const all = await every((page) => atLocations({ page }));
    expect(served.length).toBeGreaterThan(near.length);
    const areas = (one: Json) =>
      ((one['service'] as { service_areas?: readonly { extent: string }[] }).service_areas ?? []).map(({ extent }) => extent);
    const expected = all.filter(
      (one) => areas(one).length === 0 || areas(one).some((code) => ['2060', 'BE-VAN', 'BE-VLG', 'BE'].includes(code)),
    );
    expect(served.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(served.length).toBeLessThan(all.length);
  });

  it('knows every postcode of the sample', () => {
    const postcodes = new Set(region().flatMap((record) => (record.table === 'address' ? [record.row.postal_code] : [])));
    expect([...postcodes].filter((postcode) => !findPostcode(postcode))).toEqual([]);
  });

  it('tells what was changed since, and what is gone', async () => {
    const { rows } = await records.owner.query<{ now: string }>(
      "select to_char(now() + interval '1 ms', 'YYYY-MM-DD\"T\"HH24:MI:SS.MSZ') as now",
    );
    const since = rows[0]?.now ?? '';
    const [changed, gone, hidden] = [await records.add('service'), await records.add('service'), await records.add('service')];
    const never = await records.add('service', { visibility: 'partner' });
    await records.change(changed, { alert: 'Vandaag dicht' });
    await records.owner.query('delete from directory.service where id in ($1, $2)', [gone.id, never.id]);
    await records.change(hidden, { visibility: 'partner' });
    const page = await list({ modified_after: since, per_page: 1 });
    expect(ids(page)).toEqual([changed.id]);
    expect(page).toMatchObject({ total_items: 1, total_pages: 2, last_page: false });
    const pages = await everyPage((number) => list({ modified_after: since, per_page: 1, page: number }));
    const tombstones = pages.flatMap((one) => one.tombstones ?? []);
    expect(new Set(tombstones.map(({ id }) => id))).toEqual(new Set([gone.id, hidden.id]));
    const lines = (await app.call(services.stream, { modified_after: since, tombstones: true })) as unknown as { nextCursor: string };
    expect(lines).toMatchObject({ items: [{ id: changed.id }] });
    const rest = await app.call(services.stream, { modified_after: since, tombstones: true }, { cursor: lines.nextCursor });
    expect(rest).toMatchObject({ items: tombstones, nextCursor: null });
    await expect(app.call(services.stream, { modified_after: since })).resolves.toMatchObject({ nextCursor: null });
    await records.change(hidden, { visibility: 'public' });
    expect((await list({ modified_after: since })).tombstones?.map(({ id }) => id)).toEqual([gone.id]);
  });

  it('names an organisation where the database has its id, and never a worker', async () => {
    const service = (await app.call(services.read, { id: idOf('service', 'lepel-soep') })) as Json;
    const names = new Set(
      Object.values((await records.owner.query<{ name: string }>('select name from directory.network_organisation')).rows).map(
        ({ name }) => name,
      ),
    );
    expect(names.size).toBe(Object.keys(network).length);
    expect(names.has(String(service['verified_by']))).toBe(true);
    await records.change({ table: 'service', id: service.id }, { alert: 'Vandaag dicht' });
    const { metadata } = (await app.call(services.read, { id: service.id })) as unknown as { metadata: readonly { updated_by: string }[] };
    expect(metadata.length).toBeGreaterThan(0);
    for (const { updated_by } of metadata) expect(names.has(updated_by)).toBe(true);
  });
});

function metresBetween(one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
  const chord =
    half(other.latitude - one.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(other.longitude - one.longitude);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(chord));
}
