import type { AnyOperation } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { columnsOf, isTableName } from '@halte/hsds';
import { withDatabase } from '@halte/nest-database';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { network } from '@halte/sample-region';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { everyPage, type JsonPage } from '../testing/hsds-walk.ts';
import { Records, type Written } from '../testing/records.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const SECRET = 'Geheim';
const OPENED = 'Nu voor iedereen';
const LONG_AGO = '2000-01-01';

/** Ids of the sample are made from names; those of this spec are random. */
const VERSION_OF_SAMPLE = '5';

const { services, organizations, serviceAtLocations, taxonomies, taxonomyTerms } = directory.hsds;
const resources = [
  ['service', services],
  ['organization', organizations],
  ['service_at_location', serviceAtLocations],
  ['taxonomy', taxonomies],
  ['taxonomy_term', taxonomyTerms],
] as const;
const everybody: readonly (readonly [string, Caller])[] = [
  ['anonymous', anonymousCaller],
  ['their maintainer', callers.an],
  ['a partner', callers.deBrug],
];

describe('what is not public', () => {
  let app: Awaited<ReturnType<typeof startDirectory>>;
  let records: Records;
  let hidden: readonly string[];

  beforeAll(async () => {
    app = await startDirectory();
    await withDatabase(directoryDatabase, app.database.migrationUrl, (owner) => loadSample(owner));
    records = await Records.in(app.database);
    await hideSomeOfEach(records);
    await hideFields(records);
    await hideWhatIsNamed(records);
    await hideAfterwards(records);
    hidden = await idsOfHidden(records);
    expect(hidden.length).toBeGreaterThan(100);
  });

  afterAll(async () => {
    await records.stop();
    await app.stop();
  });

  const call = async (operation: AnyOperation, input: object, caller: Caller, cursor?: string): Promise<unknown> =>
    app.call(operation, input, { caller, cursor }) as unknown;

  /** Everything that a caller gets to read through the API of the standard, as one text. */
  async function readAll(caller: Caller): Promise<string> {
    const texts: string[] = [];
    for (const [, { list, stream, read }] of resources) {
      for (const form of [{}, { full: true }, { full_service: true }, { minimal: true }, { modified_after: LONG_AGO }]) {
        const pages = await everyPage(async (page) => (await call(list, { ...form, page }, caller)) as JsonPage);
        expect(pages[0]?.total_items).toBe(pages.reduce((sum, { size }) => sum + size, 0));
        texts.push(JSON.stringify(pages));
        texts.push(...(await lines(stream, { ...form, modified_after: LONG_AGO, tombstones: true, format: 'ndjson' }, caller)));
        if (!('minimal' in form)) continue;
        const ours = pages.flatMap(({ contents }) => contents).filter(({ id }) => id[14] !== VERSION_OF_SAMPLE);
        expect(ours.length).toBeGreaterThan(0);
        for (const { id } of ours) texts.push(JSON.stringify(await call(read, { id }, caller)));
      }
    }
    return texts.join('\n');
  }

  async function lines(stream: AnyOperation, query: object, caller: Caller): Promise<readonly string[]> {
    const found: string[] = [];
    for (let cursor: string | undefined | null; cursor !== null;) {
      const page = (await call(stream, query, caller, cursor)) as { items: readonly object[]; nextCursor: string | null };
      found.push(...page.items.map((item) => JSON.stringify(item)));
      cursor = page.nextCursor;
    }
    return found;
  }

  it('is in no answer, whoever asks, and everybody gets the same answers', async () => {
    const public_ = await readAll(anonymousCaller);
    expect(public_).toContain(OPENED);
    expect(public_).not.toContain(SECRET);
    expect(public_).not.toContain(SECRET.toLowerCase());
    expect(hidden.filter((id) => public_.includes(id))).toEqual([]);
    for (const [name, caller] of everybody.slice(1)) {
      const theirs = await readAll(caller);
      expect([name, theirs === public_]).toEqual([name, true]);
    }
  }, 120_000);

  it('is not there by its id, like what never was', async () => {
    const never = '018f3a52-0000-7000-8000-000000000001';
    for (const [table, { read }] of resources) {
      const ids = await idsOfHidden(records, [table]);
      for (const [, caller] of everybody) {
        const unknown = (await refusal(call(read, { id: never }, caller))).toWire('x');
        for (const id of ids.slice(0, 5)) expect((await refusal(call(read, { id }, caller))).toWire('x')).toEqual(unknown);
      }
    }
  });

  it('is not found by its words, its organization, its terms or its place', async () => {
    const idOf = async (table: string) => (await idsOfHidden(records, [table]))[0] ?? '';
    const [organization, taxonomy, term] = [await idOf('organization'), await idOf('taxonomy'), await idOf('taxonomy_term')];
    const nothing = { total_items: 0, contents: [] };
    for (const caller of [anonymousCaller, callers.an]) {
      for (const [, { list }] of resources) expect(await call(list, { search: SECRET }, caller)).toMatchObject(nothing);
      for (const { list } of [services, serviceAtLocations]) {
        expect(await call(list, { organization_id: organization }, caller)).toMatchObject(nothing);
        expect(await call(list, { taxonomy_id: taxonomy }, caller)).toMatchObject(nothing);
        expect(await call(list, { taxonomy_term_id: term }, caller)).toMatchObject(nothing);
      }
      expect(await call(taxonomyTerms.list, { taxonomy_id: taxonomy }, caller)).toMatchObject(nothing);
      expect(await call(taxonomyTerms.list, { parent_id: term }, caller)).toMatchObject(nothing);
      expect(await call(serviceAtLocations.list, { postcode: '8900', proximity: 10_000 }, caller)).toMatchObject({ total_items: 0 });
    }
  });

  it('leaves, where it once was public, the same tombstone as what is gone', async () => {
    const [hiddenOne, goneOne] = [await records.add('service'), await records.add('service')];
    await records.change(hiddenOne, { visibility: 'ally' });
    await records.owner.query('delete from directory.service where id = $1', [goneOne.id]);
    const { tombstones = [] } = (await call(services.list, { modified_after: LONG_AGO, per_page: 100 }, callers.an)) as JsonPage;
    const [one, other] = [hiddenOne, goneOne].map(({ id }) => tombstones.find((tombstone) => tombstone.id === id));
    expect([one, other].map((tombstone) => Object.keys(tombstone ?? {}))).toEqual([
      ['id', 'removed_at'],
      ['id', 'removed_at'],
    ]);
    expect(tombstones.filter(({ id }) => hidden.includes(id))).toEqual([]);
  });
});

/** Texts that could be told from any others. */
function secretTexts(table: string): Readonly<Record<string, string>> {
  if (!isTableName(table)) return {};
  const texts = columnsOf(table).filter(
    ({ type, values, maxLength, name }) => type === 'text' && !values && maxLength >= 50 && !KEPT.has(name),
  );
  made += 1;
  return Object.fromEntries(texts.map(({ name }) => [name, `${SECRET} ${made} ${table} ${name}`.slice(0, 50)]));
}

let made = 0;

const KEPT = new Set(['byday', 'link_entity', 'time_zone', 'resource_type']);

/** A record of each table that partners see, and one for allies; of what everybody sees otherwise. */
async function hideSomeOfEach(records: Records): Promise<void> {
  for (const table of records.tables) {
    const place = table === 'location' ? { latitude: 50.851, longitude: 2.886 } : {};
    for (const visibility of ['partner', 'ally']) await records.add(table, { ...secretTexts(table), ...place, visibility });
  }
  const location = await records.add('location', { ...secretTexts('location'), visibility: 'ally', latitude: 50.851, longitude: 2.886 });
  await records.add('service_at_location', { ...secretTexts('service_at_location'), location_id: location.id });
  await records.add('address', { ...secretTexts('address'), location_id: location.id });
}

const RESTRICTED = [
  ['service', 'email', 'geheim@halte.example'],
  ['service', 'alert', `${SECRET} bericht`],
  ['organization', 'website', 'https://geheim.example'],
  ['location', 'description', `${SECRET} achterom`],
  ['address', 'address_2', `${SECRET} bus`],
  ['phone', 'description', `${SECRET} nummer`],
] as const;

/** Fields of public records that were public before they were not, and changed since. */
async function hideFields(records: Records): Promise<void> {
  for (const [table, field, value] of RESTRICTED) {
    const record = await records.add(table, { [field]: value });
    await records.change(record, { [field]: `${value}/2` });
    const insert = `insert into directory.restricted_value (table_name, record_id, field, visibility, maintained_by) values ($1, $2, $3, 'partner', $4)`;
    await records.owner.query(insert, [table, record.id, field, network.straathoek]);
  }
  const service = await records.add('service', { assurer_email: 'geheim.werker@halte.example' });
  await records.change(service, { assurer_email: 'geheim.andere@halte.example' });
}

/** Public records that name others which are not. */
async function hideWhatIsNamed(records: Records): Promise<void> {
  const hide = (table: string) => records.add(table, { ...secretTexts(table), visibility: 'partner' });
  const name = async (table: string, column: string, other: string) => {
    const record = await records.add(table);
    await records.change(record, { [column]: (await hide(other)).id });
  };
  await name('service', 'program_id', 'program');
  for (const table of ['service', 'organization', 'location']) await name(table, 'source_id', 'source');
  await name('organization', 'parent_organization_id', 'organization');
  await name('taxonomy_term', 'parent_id', 'taxonomy_term');
}

/** What was hidden once, is public now, and was called something else then. */
async function hideAfterwards(records: Records): Promise<void> {
  for (const table of ['service', 'organization', 'taxonomy', 'taxonomy_term']) {
    const record = await records.add(table, { ...secretTexts(table), visibility: 'partner' });
    const opened = Object.keys(secretTexts(table)).map((column) => [column, OPENED]);
    await records.change(record, { ...Object.fromEntries(opened), visibility: 'public' });
  }
}

/** Records that are not public, and never were. */
async function idsOfHidden(records: Records, tables: readonly string[] = records.tables): Promise<readonly string[]> {
  const parts = tables.map((table) => `select id from directory.${table} where visibility <> 'public'`);
  const never = 'where not exists (select from directory.tombstone t where t.record_id = h.id)';
  const { rows } = await records.owner.query<Written>(`select h.id from (${parts.join(' union all ')}) h ${never}`);
  return rows.map(({ id }) => id);
}
