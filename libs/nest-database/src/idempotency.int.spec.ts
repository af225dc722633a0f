import { refuse } from '@halte/contract-kit';
import type { IdempotencyClaim } from '@halte/nest-contract';
import { Sweeper } from './sweeper.ts';
import { callers, openNotes, type Notes } from './testing/note-database.ts';

const { an, bram } = callers;
const bodies = { name: 'notes.bodies', text: 'select body from probe.note order by id' };

describe('an idempotent operation', () => {
  let notes: Notes;
  let keys = 0;

  beforeAll(async () => {
    notes = await openNotes();
  });

  afterAll(() => notes.close());

  const claim = (differs: Partial<IdempotencyClaim> = {}): IdempotencyClaim => {
    keys += 1;
    return { operation: 'notes.create', key: `key-${keys}`, caller: an, requestHash: 'a', deadline: Date.now() + 15_000, ...differs };
  };

  const write = (body: string) => (): Promise<unknown> =>
    notes.database.as(an, async (tx) => {
      await tx.query('insert into probe.note (body) values ($1)', [body]);
      return { body };
    });

  const written = async (): Promise<string[]> => {
    const rows = await notes.database.read<{ body: string }>(an, bodies);
    return rows.map(({ body }) => body);
  };

  it('has its effect once, and the same answer twice', async () => {
    const once = claim();
    await expect(notes.idempotency.once(once, write('once'))).resolves.toEqual({ body: 'once' });
    await expect(notes.idempotency.once(once, write('twice'))).resolves.toEqual({ body: 'once' });
    await expect(written()).resolves.toEqual(expect.not.arrayContaining(['twice']));
  });

  it.each([[undefined], [null], [0], [{ z: 1, a: [true, 'é'] }]])('keeps the answer %j as it was', async (answer) => {
    const kept = claim();
    await notes.idempotency.once(kept, async () => answer);
    const again = await notes.idempotency.once(kept, async () => 'another');
    expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
  });

  it('refuses the key with another request, and changes nothing', async () => {
    const first = claim();
    await notes.idempotency.once(first, write('first'));
    const other = notes.idempotency.once({ ...first, requestHash: 'b' }, write('second'));
    await expect(other).rejects.toMatchObject({ code: 'conflict', details: [{ field: 'Idempotency-Key' }] });
    await expect(written()).resolves.not.toContain('second');
  });

  it("knows one caller's key from another's", async () => {
    const mine = claim();
    await notes.idempotency.once(mine, async () => 'mine');
    await expect(notes.idempotency.once({ ...mine, caller: bram }, async () => 'theirs')).resolves.toBe('theirs');
    await expect(notes.idempotency.once({ ...mine, operation: 'notes.update' }, async () => 'other')).resolves.toBe('other');
  });

  it('undoes what it did when it fails, keeps no failure, and may be tried again', async () => {
    const retried = claim();
    const failing = notes.idempotency.once(retried, async () => {
      await write('undone')();
      throw refuse('conflict');
    });
    await expect(failing).rejects.toMatchObject({ code: 'conflict' });
    await expect(written()).resolves.not.toContain('undone');
    await expect(notes.idempotency.once(retried, write('done'))).resolves.toEqual({ body: 'done' });
  });

  it('goes on after a part of it failed: each `as` undoes its own', async () => {
    const result = await notes.idempotency.once(claim(), async () => {
      await write('kept')();
      await expect(write('kept')()).rejects.toMatchObject({ code: 'conflict' });
      return written();
    });
    expect(result).toContain('kept');
  });

  it("does not run somebody else's work within its transaction", async () => {
    const effect = (): Promise<unknown> => notes.database.as(bram, (tx) => tx.query(bodies.text));
    await expect(notes.idempotency.once(claim(), effect)).rejects.toThrow('a transaction belongs to one caller');
  });

  it('refuses twelve duplicates at once, and delays no read', async () => {
    const slow = claim();
    const gate = latch();
    const begun = latch();
    const original = notes.idempotency.once(slow, async () => {
      begun.open();
      await gate.opened;
      return 'original';
    });
    await begun.opened;
    const duplicates = Array.from({ length: 12 }, () => notes.idempotency.once(slow, async () => 'duplicate'));
    const outcomes = await Promise.allSettled(duplicates);
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as { code: string }).code)).toEqual(
      Array.from({ length: 12 }, () => 'in_progress'),
    );
    // The original still holds its transaction; all other connections are free again.
    const { pool } = notes.pool;
    expect({ inUse: pool.totalCount - pool.idleCount, waiting: pool.waitingCount }).toEqual({ inUse: 1, waiting: 0 });
    await expect(written()).resolves.toContain('from an');
    gate.open();
    await expect(original).resolves.toBe('original');
  });

  it('forgets an answer after a day', async () => {
    const old = claim();
    const young = claim();
    await notes.idempotency.once(old, async () => 'old');
    await notes.idempotency.once(young, async () => 'young');
    const age = "update probe.idempotency set created_at = now() - interval '25 hours' where key = $1";
    await notes.database.as(an, (tx) => tx.query(age, [old.key]));
    await expect(notes.idempotency.once(old, async () => 'new')).resolves.toBe('new');

    await notes.database.as(an, (tx) => tx.query(age, [old.key]));
    await new Sweeper(notes.pool, 'probe').sweep();
    const count = await notes.database.read(an, { name: 'kept', text: 'select key from probe.idempotency where key = any($1)' }, [
      [old.key, young.key],
    ]);
    expect(count).toEqual([{ key: young.key }]);
  });
});

function latch(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
