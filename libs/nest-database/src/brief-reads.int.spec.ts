import { anonymousCaller } from '@halte/nest-identity';
import type { Statement } from './statement.ts';
import { callers, openNotes, type Notes } from './testing/note-database.ts';

const { an, bram } = callers;
const all: Statement = {
  name: 'brief.all',
  text: 'select body, pg_current_xact_id()::text as trip from probe.note order by id',
  brief: true,
};
const uuid: Statement = { name: 'brief.uuid', text: 'select $1::text::uuid as id', brief: true };
const ID = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';

interface Row {
  readonly body: string;
  readonly trip: string;
}

describe('brief reads of one turn', () => {
  let notes: Notes;

  beforeEach(async () => {
    notes = await openNotes({ max: 2 });
  });

  afterEach(() => notes.close());

  const bodies = (rows: readonly Row[]): string[] => rows.map(({ body }) => body);
  const codeOf = (failure: { readonly code?: string; readonly message: string }): string => failure.code ?? failure.message;

  it('share a round trip, and each sees what its own caller may see', async () => {
    const asking = [an, bram, anonymousCaller, an, bram];
    for (let time = 1; time <= 2; time += 1) {
      const answers = await Promise.all(asking.map((caller) => notes.database.read<Row>(caller, all)));
      expect(answers.map(bodies)).toEqual([['from an'], ['from bram'], [], ['from an'], ['from bram']]);
      expect(new Set(answers.flat().map(({ trip }) => trip)).size).toBe(1);
    }
  });

  it('leave nothing of their callers on the connection', async () => {
    await Promise.all([an, bram].map((caller) => notes.database.read(caller, all)));
    await expect(notes.pool.pool.query(all.text)).resolves.toMatchObject({ rows: [] });
  });

  it('travel in several round trips where there are many', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => notes.database.read<Row>(n % 2 ? an : bram, all)));
    expect(answers.flatMap(bodies)).toEqual(Array.from({ length: 100 }, (_, n) => (n % 2 ? 'from an' : 'from bram')));
    expect(new Set(answers.flat().map(({ trip }) => trip)).size).toBe(4);
  });

  it('are answered whatever becomes of those beside them', async () => {
    for (let time = 1; time <= 2; time += 1) {
      const [first, bad, another, last] = await Promise.all([
        notes.database.read<Row>(an, all),
        notes.database.read(an, uuid, ['no uuid']).catch(codeOf),
        notes.database.read(bram, uuid, ['none either']).catch(codeOf),
        notes.database.read<Row>(bram, all),
      ]);
      expect([first, bad, another, last].map((answer) => (Array.isArray(answer) ? bodies(answer as Row[]) : answer))).toEqual([
        ['from an'],
        'invalid_input',
        'invalid_input',
        ['from bram'],
      ]);
    }
  });

  it('do not mistake an empty statement for the next one', async () => {
    const [nothing, one] = await Promise.all([
      notes.database.read(an, { name: 'brief.empty', text: '', brief: true }).catch(codeOf),
      notes.database.read(bram, uuid, [ID]),
    ]);
    expect([nothing, one]).toEqual(['brief.empty is empty', [{ id: ID }]]);
  });

  it('take one text under one name', async () => {
    const [one, other, again] = await Promise.all([
      notes.database.read(an, uuid, [ID]),
      notes.database.read(an, { ...uuid, text: 'select 1' }).catch(codeOf),
      notes.database.read(an, uuid, [ID]),
    ]);
    expect([one, other, again]).toEqual([[{ id: ID }], 'two statements are called brief.uuid', [{ id: ID }]]);
  });

  it('all fail with their connection', async () => {
    const cut: Statement = { name: 'brief.cut', text: 'select pg_terminate_backend(pg_backend_pid())', brief: true };
    const [before, itself] = await Promise.all([
      notes.database.read<Row>(an, all).then(bodies, codeOf),
      notes.database.read(an, cut).catch(codeOf),
    ]);
    expect(itself).toBe('unavailable');
    expect([['from an'], 'unavailable']).toContainEqual(before);
    await expect(notes.database.read<Row>(an, all).then(bodies)).resolves.toEqual(['from an']);
  });
});
