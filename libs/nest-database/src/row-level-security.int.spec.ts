import { Client } from 'pg';
import { forward } from './forward-migration.ts';
import { migrateApp } from './migrate.ts';
import { unprotectedTables } from './row-level-security.ts';
import { callers, noteDatabase, openNotes, type Notes } from './testing/note-database.ts';

describe('row-level security', () => {
  let notes: Notes;
  let owner: Client;

  beforeAll(async () => {
    notes = await openNotes();
    owner = new Client({ connectionString: notes.fresh.migrationUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await notes.close();
  });

  it("covers every table of this library, and the example's", async () => {
    await expect(unprotectedTables(owner, ['probe'])).resolves.toEqual([]);
  });

  it.each([
    ['create table probe.bare (id integer)', 'probe.bare: row-level security is not enabled'],
    [
      'create table probe.bare (id integer); alter table probe.bare enable row level security',
      'probe.bare: row-level security is not forced',
    ],
    [
      'create table probe.bare (id integer); alter table probe.bare enable row level security, force row level security',
      'probe.bare: there is no policy',
    ],
    ['create view probe.bare as select * from probe.note', 'probe.bare: the view is not security_invoker'],
    ['create materialized view probe.bare as select * from probe.note', 'probe.bare: row-level security cannot cover it'],
  ])('is found missing after: %s', async (sql, finding) => {
    await owner.query('begin');
    await owner.query(sql);
    const found = await unprotectedTables(owner, ['probe']);
    await owner.query('rollback');
    expect(found).toEqual([finding]);
  });

  it('may be missing where a comment says why', async () => {
    await owner.query('begin');
    await owner.query(
      "create table probe.postcode (id integer); comment on table probe.postcode is 'Not under row-level security: a public list'",
    );
    const found = await unprotectedTables(owner, ['probe']);
    await owner.query('rollback');
    expect(found).toEqual([]);
  });
});

describe('migrations', () => {
  let notes: Notes;

  beforeAll(async () => {
    notes = await openNotes();
  });

  afterAll(() => notes.close());

  it('run once, in the order of their dates, even where two start at the same time', async () => {
    const later = forward('later', '2026-11-26T00:00:00Z', async (run) => void (await run('alter table probe.step add second integer')));
    const first = forward('first', '2026-11-25T00:00:00Z', async (run) => void (await run('create table probe.step (first integer)')));
    const app = { schema: 'probe', migrations: [...noteDatabase.migrations, later, first] };
    const runs = await Promise.all([1, 2].map(() => migrateApp(app, { url: notes.fresh.migrationUrl })));
    const ran = runs.flat();
    expect(ran.map((name) => name.replace(/\d+$/, ''))).toEqual(['first', 'later']);
  });

  it('leave nothing behind where a step fails', async () => {
    const made = forward('made', '2026-11-27T00:00:00Z', async (run) => void (await run('create table probe.made (id integer)')));
    const broken = forward('broken', '2026-11-28T00:00:00Z', async (run) => void (await run('select 1 / 0')));
    const app = { schema: 'probe', migrations: [...noteDatabase.migrations, made, broken] };
    await expect(migrateApp(app, { url: notes.fresh.migrationUrl })).rejects.toThrow('division by zero');
    const { database } = notes;
    const [row] = await database.read(callers.an, { name: 'made', text: "select to_regclass('probe.made') as made" });
    expect(row).toEqual({ made: null });
  });
});

describe("an app's role", () => {
  let notes: Notes;

  beforeAll(async () => {
    notes = await openNotes();
  });

  afterAll(() => notes.close());

  it.each([
    ['reach the schema of another app', 'select * from probe.note', 'directory'],
    ['make a table', 'create table probe.mine (id integer)', 'probe'],
    ['make a schema', 'create schema mine', 'probe'],
    ['take off row-level security', 'alter table probe.note disable row level security', 'probe'],
    ['empty a table past its policies', 'truncate probe.note', 'probe'],
    ['read the list of migrations', 'select * from probe.migrations', 'probe'],
    ['become the migrator', 'set role halte_migrator', 'probe'],
  ])('cannot %s', async (_what, sql, app) => {
    const client = new Client({ connectionString: notes.fresh.urlFor(app) });
    await client.connect();
    const outcome = await client.query(sql).catch(({ code }: { code: string }) => code);
    await client.end();
    expect(outcome).toBe('42501');
  });
});
