import { columnsOf, isTableName, type Column } from '@halte/hsds';
import { fullSchemas, minimalServiceSchema, summarySchemas, type ApiTable } from '@halte/hsds/schemas';
import { closedStandard, closedTaxonomies, describeWithStandard, type JsonSchema } from '@halte/hsds/testing';
import { migrateApp, withDatabase, type Database } from '@halte/nest-database';
import { anonymousCaller } from '@halte/nest-identity';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { Records } from '../testing/records.ts';
import { HsdsStore, type HsdsRecord } from './hsds.store.ts';
import type { Form } from './reading-plan.ts';

const TABLES = ['service', 'organization', 'service_at_location', 'taxonomy', 'taxonomy_term'] as const;
const cases: readonly (readonly [ApiTable, Form])[] = [
  ...TABLES.flatMap((table) => [[table, 'summary'] as const, [table, 'full'] as const]),
  ['organization', 'full_service'],
];

/** The schema that the standard has for a form of a record. Its OpenAPI names that of a service for one at a location: a slip of 3.0. */
function standardSchema(table: ApiTable, form: Form): JsonSchema {
  if (table === 'taxonomy' || table === 'taxonomy_term') return closedTaxonomies({ profile: true })[table];
  return closedStandard(form === 'summary' ? `${table}_list` : table, { profile: true });
}

async function everyRecord(database: Database, table: ApiTable, form: Form): Promise<readonly HsdsRecord[]> {
  const store = new HsdsStore(database);
  const { items } = await store.page(anonymousCaller, table, {}, { size: 10_000, offset: 0 });
  return store.findAll(
    anonymousCaller,
    table,
    form,
    items.map(([id]) => id),
  );
}

describe('every record', () => {
  let database: FreshDatabase;
  let records: Records;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateApp(directoryDatabase, { url: database.migrationUrl });
    await withDatabase(directoryDatabase, database.migrationUrl, (owner) => loadSample(owner));
    records = await Records.in(database);
    await addRandomRecords(records);
  });

  afterAll(async () => {
    await records.stop();
    await database.drop();
  });

  const withRecords = <T>(work: (app: Database) => Promise<T>) => withDatabase(directoryDatabase, database.urlFor('directory'), work);

  it.each(cases)('of %s, %s, fits its contract to the last member', async (table, form) => {
    const found = await withRecords((app) => everyRecord(app, table, form));
    const schema = (form === 'summary' ? summarySchemas : fullSchemas)[table];
    expect(found.length).toBeGreaterThan(3);
    for (const record of found) expect(schema.parse(record)).toEqual(record);
  });

  it('of services in the minimal form is an id and a time', async () => {
    const { items } = await withRecords((app) => new HsdsStore(app).page(anonymousCaller, 'service', {}, { size: 5, offset: 0 }));
    for (const [id, last_modified] of items) expect(minimalServiceSchema.safeParse({ id, last_modified }).success).toBe(true);
  });

  it('is valid whatever stands in the database', async () => {
    const odd = { url: 'https://halte.example/café', email: 'niet zo', alert: `${'a'.repeat(499)}😀`, description: 'x'.repeat(6_000) };
    const { id } = await records.add('service', { ...odd, name: 'n'.repeat(300) });
    const price = await records.add('cost_option', { service_id: id, amount: 'NaN', currency: 'euro' });
    const record = await withRecords((app) => new HsdsStore(app).find(anonymousCaller, 'service', 'full', id));
    expect(fullSchemas.service.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      url: 'https://halte.example/caf%C3%A9',
      alert: 'a'.repeat(499),
      cost_options: [{ id: price.id }],
    });
    expect(Object.keys(record ?? {})).not.toContain('email');
    expect(JSON.stringify(record)).not.toContain('eur');
    await records.owner.query('delete from directory.service where id = $1', [id]);
  });

  it('says each table somewhere, random records included', async () => {
    const [services, organizations] = await withRecords(async (app) => [
      await everyRecord(app, 'service', 'full'),
      await everyRecord(app, 'organization', 'full_service'),
    ]);
    const text = JSON.stringify([services, organizations]);
    const keys = [
      'phones',
      'schedules',
      'contacts',
      'attributes',
      'metadata',
      'capacities',
      'closures',
      'photos',
      'find_place',
      'programs',
    ];
    for (const key of [...keys, 'unit', 'source', 'threshold_profile', 'cost_options']) expect(text).toContain(`"${key}":`);
    expect(text).not.toContain('null');
    expect(text).not.toContain('assurer_email');
    expect(text).not.toContain('"timezone"');
  });

  describeWithStandard('against the schemas of HSDS 3.0, unknown members forbidden', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);

    it.each(cases)('%s, %s, is valid', async (table, form) => {
      const validate: ValidateFunction<unknown> = ajv.compile(standardSchema(table, form));
      const found = await withRecords((app) => everyRecord(app, table, form));
      const faults = found.flatMap((record) =>
        (validate(record) as boolean)
          ? []
          : (validate.errors ?? []).map(({ instancePath, message }) => `${record.id} ${instancePath} ${message}`),
      );
      expect(faults).toEqual([]);
      process.stdout.write(`${found.length} records of ${table}, ${form}, are valid by the standard\n`);
    });
  });
});

/** Records of every table with whatever may stand in their columns, as often as not with nothing. */
async function addRandomRecords(records: Records): Promise<void> {
  for (const [seed, table] of [...records.tables, ...records.tables, ...records.tables].entries()) {
    if (!isTableName(table)) continue;
    const columns = columnsOf(table).filter(({ name, references, shownByName }) => name !== 'id' && !references && !shownByName);
    const free = columns.filter(({ name }) => !TIED.has(name));
    const [values = {}] = fc.sample(fc.record(Object.fromEntries(free.map((column) => [column.name, anyValue(column)]))), {
      seed,
      numRuns: 1,
    });
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const { id } = await records.add(table, given);
    if (table === 'service') await records.change({ table, id }, { alert: `Gewijzigd ${seed}` });
  }
}

/** Columns that hang together: what they may hold is said by each other. */
const TIED = new Set([
  'opens_at',
  'closes_at',
  'overnight',
  'starts_on',
  'ends_on',
  'kind',
  'valid_from',
  'valid_to',
  'link_entity',
  'link_id',
]);

const text = (maxLength: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 60) });

function anyValue({ type, values, required, maxLength, minimum = 0, maximum = 0 }: Column): fc.Arbitrary<unknown> {
  const value = (): fc.Arbitrary<unknown> => {
    if (values) return fc.constantFrom(...values);
    if (type === 'integer') return fc.integer({ min: Math.max(1, minimum), max: maximum });
    if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
    if (type === 'boolean') return fc.boolean();
    if (type === 'date') return fc.constantFrom('2024-02-29', '1999-12-31', '2030-01-01');
    if (type === 'datetime') return fc.constantFrom('2026-08-12T09:30:00.123Z', '2026-08-12T09:30:00+02:00');
    if (type === 'time') return fc.constant('09:30');
    if (type === 'uri') return fc.constantFrom('https://halte.example/a?b=c#d', 'https://halte.example');
    if (type === 'email') return fc.constant('info@halte.example');
    return text(maxLength).filter((words) => !words.includes('\0'));
  };
  return required ? value() : fc.option(value(), { nil: undefined });
}
