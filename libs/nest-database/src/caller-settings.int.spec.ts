import { Client } from 'pg';
import { callers, openNotes, type Notes } from './testing/note-database.ts';

const { an, bram } = callers;
const text = 'select body from probe.note order by id';

/** What goes wrong, and the code that the caller gets. */
const mishaps = [
  ['nothing at all', 'select 1 as one', undefined],
  ['a text that is no SQL', 'selec 1', 'internal'],
  ['an unknown column', 'select nothing_of_the_kind from probe.note', 'internal'],
  ['a table of another app', 'select * from directory.migrations', 'forbidden'],
  ['a malformed value', "select 'x'::text::uuid", 'invalid_input'],
  ['a value out of range', 'select 2147483647::integer + length(pg_typeof(1)::text)', 'invalid_input'],
  ['a row in the middle that fails', 'select 1 / (3 - n) as n from generate_series(1, 5) n', 'invalid_input'],
  ['a bigint that no number holds', 'select 9007199254740993::bigint as big', 'ours'],
  ['a statement that takes too long', 'select pg_sleep(20)', 'deadline'],
] as const;

describe('the settings of a caller', () => {
  let notes: Notes;

  beforeAll(async () => {
    notes = await openNotes({ max: 1 });
  });

  afterAll(() => notes.close());

  const settings = async (): Promise<unknown> => {
    const { rows } = await notes.pool.pool.query(`
      select pg_backend_pid() as pid, coalesce(current_setting('halte.org', true), '') as org, current_setting('statement_timeout') as timeout,
        coalesce(current_setting('halte.subject', true), '') as subject, (select count(*)::integer from probe.note) as seen`);
    return rows[0];
  };

  it.each(mishaps)('are gone after %s, on the same connection', async (what, sql, code) => {
    const before = await settings();
    for (let time = 1; time <= 2; time += 1) {
      const attempt = notes.database.read({ caller: an, deadline: Date.now() + 200 }, { name: `mishap.${what}`, text: sql });
      const outcome = await attempt.then(
        () => undefined,
        (error: { code?: string }) => error.code ?? 'ours',
      );
      expect(outcome).toBe(code);
    }
    expect(before).toMatchObject({ org: '', subject: '', timeout: '30s', seen: 0 });
    await expect(settings()).resolves.toEqual(before);
    await expect(notes.database.read(bram, { name: 'notes', text })).resolves.toEqual([{ body: 'from bram' }]);
  });

  it('are gone after a transaction that failed', async () => {
    const before = await settings();
    await expect(notes.database.as(an, (tx) => tx.query('select 1 / 0'))).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(settings()).resolves.toEqual(before);
  });

  it('are gone after an administrator has cancelled the statement', async () => {
    const before = await settings();
    const sleeping = notes.database.read(an, { name: 'sleep', text: 'select pg_sleep(20)' }).catch((error: { code: string }) => error.code);
    await asAdministrator(
      notes,
      "select pg_cancel_backend(pid) from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'",
    );
    await expect(sleeping).resolves.toBe('deadline');
    await expect(settings()).resolves.toEqual(before);
  });

  it('do not outlive a connection that was cut, and the next read gets a new one', async () => {
    const sleeping = notes.database.read(an, { name: 'sleep', text: 'select pg_sleep(20)' }).catch((error: { code: string }) => error.code);
    await asAdministrator(
      notes,
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'",
    );
    await expect(sleeping).resolves.toBe('unavailable');
    await expect(settings()).resolves.toMatchObject({ org: '', seen: 0 });
    await expect(notes.database.read(bram, { name: 'notes', text })).resolves.toEqual([{ body: 'from bram' }]);
  });
});

/** Repeats until it has met its statement. */
async function asAdministrator({ fresh }: Notes, sql: string): Promise<void> {
  const client = new Client({ connectionString: fresh.adminUrl });
  await client.connect();
  for (let met = 0; met === 0;) met = (await client.query(sql)).rowCount ?? 0;
  await client.end();
}
