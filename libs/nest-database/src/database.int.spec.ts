import { anonymousCaller } from '@halte/nest-identity';
import { violatedUnique } from './database-failure.ts';
import { callers, openNotes, type Notes } from './testing/note-database.ts';

const all = { name: 'notes.all', text: 'select body from probe.note order by id' };
const { an, bram } = callers;

describe('the database, on behalf of a caller', () => {
  let notes: Notes;

  beforeAll(async () => {
    notes = await openNotes({ max: 1 });
  });

  afterAll(() => notes.close());

  it('shows each organisation its own rows, and nobody none', async () => {
    const { database } = notes;
    await expect(database.read(an, all)).resolves.toEqual([{ body: 'from an' }]);
    await expect(database.read(bram, all)).resolves.toEqual([{ body: 'from bram' }]);
    await expect(database.read(anonymousCaller, all)).resolves.toEqual([]);
    await expect(database.as(bram, (tx) => tx.query(all.text))).resolves.toEqual([{ body: 'from bram' }]);
    await expect(notes.pool.pool.query(all.text)).resolves.toMatchObject({ rows: [] });
  });

  it('gives values that JSON can carry', async () => {
    const text = `select 9007199254740991::bigint as big, true as yes, null::text as nothing, '2026-11-24'::date as day,
      '2026-11-24 12:00:00.5+01'::timestamptz as at, array['a','b'] as list, '{"a":1}'::json as object, $1::text[] as given`;
    const [row] = await notes.database.read(an, { name: 'notes.values', text }, [['a "b"', 'c\\d', 'e,{f}']]);
    expect(row).toEqual({
      big: 9007199254740991,
      yes: true,
      nothing: null,
      day: '2026-11-24',
      at: '2026-11-24T11:00:00.500Z',
      list: ['a', 'b'],
      object: { a: 1 },
      given: ['a "b"', 'c\\d', 'e,{f}'],
    });
  });

  it('prepares a statement once per connection, and gives the same answer each time', async () => {
    for (let round = 0; round < 3; round += 1) await notes.database.read(an, all);
    const { rows } = await notes.pool.pool.query('select name, generic_plans + custom_plans as uses from pg_prepared_statements');
    const prepared = new Map(rows.map(({ name, uses }: { name: string; uses: string }) => [name, Number(uses)]));
    expect(prepared.get('notes.all')).toBeGreaterThanOrEqual(3);
    expect(prepared.get('halte.settings')).toBeGreaterThanOrEqual(3);
  });

  it('writes within a transaction, or not at all', async () => {
    const write = notes.database.as(an, async (tx) => {
      await tx.query("insert into probe.note (body) values ('half')");
      throw new RangeError('enough');
    });
    await expect(write).rejects.toThrow(RangeError);
    await expect(notes.database.read(an, all)).resolves.toEqual([{ body: 'from an' }]);
  });

  it('joins what is done together: each part undone for itself, all of it kept or taken back', async () => {
    const { database } = notes;
    const add = (body: string) => database.as(an, (tx) => tx.query('insert into probe.note (body) values ($1)', [body]));
    const work = async () => {
      await add('one');
      await expect(add('one')).rejects.toMatchObject({ code: 'conflict' });
      await add('two');
      return database.read(an, all);
    };
    const three = [{ body: 'from an' }, { body: 'one' }, { body: 'two' }];
    await expect(database.together(an, work, { undo: true })).resolves.toEqual(three);
    await expect(database.read(an, all)).resolves.toEqual([{ body: 'from an' }]);
    await expect(database.together(an, work)).resolves.toEqual(three);
    await expect(database.together(bram, () => database.read(an, all))).rejects.toThrow(TypeError);
    await database.as(an, (tx) => tx.query("delete from probe.note where body in ('one', 'two')"));
  });

  it('refuses to write what belongs to another organisation', async () => {
    const insert = "insert into probe.note (organisation, body) values ('7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02', 'not mine')";
    await expect(notes.database.as(an, (tx) => tx.query(insert))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('tells which unique constraint a write ran into', async () => {
    const again = notes.database.as(an, (tx) => tx.query("insert into probe.note (body) values ('from an')"));
    const thrown: unknown = await again.catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'conflict' });
    expect(violatedUnique(thrown)).toBe('note_body_key');
    expect(JSON.stringify(thrown)).not.toMatch(/insert|from an/);
  });

  it.each(['at its next statement', 'at its end'])('tells whoever loses the connection in the middle, %s', async (when) => {
    const write = notes.database.as(an, async (tx) => {
      await tx.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (when === 'at its next statement') await tx.query(all.text);
    });
    await expect(write).rejects.toMatchObject({ code: 'unavailable', retryable: true });
    await expect(notes.database.read(an, all)).resolves.toEqual([{ body: 'from an' }]);
  });

  it('does not begin what has no time left', async () => {
    const late = { caller: an, deadline: Date.now() - 1 };
    await expect(notes.database.read(late, all)).rejects.toMatchObject({ code: 'deadline' });
    await expect(notes.database.as(late, (tx) => tx.query(all.text))).rejects.toMatchObject({ code: 'deadline' });
  });
});
