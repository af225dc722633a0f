import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { network } from '@halte/sample-region';
import { Records, type Values, type Written } from '../testing/records.ts';

const organisations = Object.values(network);
const audience = fc.record({
  maintained_by: fc.constantFrom(...organisations),
  visibility: fc.constantFrom('public', 'partner', 'ally'),
  allies: fc.subarray(organisations),
});

/** What somebody does: to a record of a kind, the how manieth of them, with other records for parents. */
const step = fc.record({
  act: fc.constantFrom('add', 'add', 'add', 'change', 'change', 'move', 'remove'),
  table: fc.constantFrom('organization', 'service', 'location', 'service_at_location', 'contact', 'phone', 'language', 'attribute'),
  which: fc.nat(50),
  parents: fc.array(fc.nat(50), { minLength: 5, maxLength: 5 }),
  audience,
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('whatever is done, in any order', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  it('no record is seen by more than what it is part of, nor otherwise than as if it had been written now', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        await records.owner.query('begin');
        try {
          const world = new World(records);
          for (const each of steps) await world.try(each);
          expect(await world.wider()).toEqual([]);
        } finally {
          await records.owner.query('rollback');
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

/** Records by table, as they come and go. */
class World {
  readonly #made = new Map<string, string[]>();

  constructor(readonly records: Records) {}

  /** A record whose parents have two maintainers is refused; all goes on without it. */
  async try(each: Step): Promise<void> {
    await this.#allowed(() => this.#take(each));
  }

  async #allowed(work: () => Promise<unknown>): Promise<void> {
    await this.records.owner.query('savepoint before');
    await work().catch(async (error: { readonly code?: string }) => {
      if (error.code !== '42501') throw error;
      await this.records.owner.query('rollback to savepoint before');
    });
  }

  async #take({ act, table, which, parents, audience: asked }: Step): Promise<void> {
    const id = this.#nth(table, which);
    if (act === 'add' || !id) return this.#add(table, { ...this.#parents(table, parents), ...asked });
    if (act === 'remove') return this.#remove({ table, id });
    await this.records.change({ table, id }, act === 'change' ? asked : { ...this.#parents(table, parents), visibility: asked.visibility });
  }

  /** Edges along which somebody sees a part but not the whole, and records that a new look at their parents would change. */
  async wider(): Promise<string[]> {
    const found: string[] = [];
    for (const { table, column, parent } of this.records.edges) {
      const { rows } = await this.records.owner.query(WIDER(table, column, parent));
      if (rows.length > 0) found.push(`${table}.${column}`);
    }
    for (const table of this.#made.keys()) {
      const before = await this.#audiences(table);
      await this.#allowed(() => this.records.owner.query(`update directory.${table} set own_visibility = own_visibility`));
      if ((await this.#audiences(table)) !== before) found.push(table);
    }
    return found;
  }

  async #audiences(table: string): Promise<string> {
    const { rows } = await this.records.owner.query(`select id, visibility, allies, maintained_by from directory.${table} order by id`);
    return JSON.stringify(rows);
  }

  async #add(table: string, values: Values): Promise<void> {
    const id = randomUUID();
    await this.records.add(table, { id, ...values });
    this.#made.set(table, [...(this.#made.get(table) ?? []), id]);
  }

  async #remove({ table, id }: Written): Promise<void> {
    // An organization that has services is not removed.
    if (table === 'organization') await this.records.owner.query('delete from directory.service where organization_id = $1', [id]);
    await this.records.owner.query(`delete from directory.${table} where id = $1`, [id]);
    for (const [name, ids] of this.#made) {
      const { rows } = await this.records.owner.query<{ id: string }>(`select id from directory.${name} where id = any ($1)`, [ids]);
      this.#made.set(
        name,
        rows.map((row) => row.id),
      );
    }
  }

  /** Parents among what is there; where a record needs one and there is none, the helper makes it. */
  #parents(table: string, choices: readonly number[]): Values {
    const edges = this.records.edges.filter((edge) => edge.table === table);
    const chosen = edges.map(({ column, parent }, index) => [column, this.#nth(parent, choices[index] ?? 0)] as const);
    const taken = chosen.filter(([, id], index) => id !== undefined && (choices[index] ?? 0) % 3 > 0);
    return { ...Object.fromEntries(taken), ...(table === 'attribute' ? this.#link(choices) : {}) };
  }

  #link(choices: readonly number[]): Values {
    const tables = [...this.#made.keys()].filter((table) => table !== 'attribute');
    const table = tables[(choices[4] ?? 0) % tables.length];
    const id = table && this.#nth(table, choices[3] ?? 0);
    return id ? { link_entity: table, link_id: id } : {};
  }

  #nth(table: string, n: number): string | undefined {
    const ids = this.#made.get(table) ?? [];
    return ids[n % ids.length];
  }
}

const WIDER = (table: string, column: string, parent: string): string => `
  select from directory.${table} part join directory.${parent} whole on whole.id = part.${column}
    cross join unnest(array['${organisations.join("','")}', '${randomUUID()}', null]::uuid[]) somebody
  where (part.visibility = 'public' or part.visibility = 'partner' and somebody is not null
      or part.visibility = 'ally' and somebody = any (part.allies))
    and not (whole.visibility = 'public' or whole.visibility = 'partner' and somebody is not null
      or whole.visibility = 'ally' and somebody = any (whole.allies) or coalesce(whole.maintained_by = somebody, false))
    and part.maintained_by is distinct from somebody
  limit 1`;
