import { anonymousCaller, serviceCaller, type Caller } from '@halte/nest-identity';
import { network } from '@halte/sample-region';
import { Records, type Written } from '../testing/records.ts';

const person = (organisation: string): Caller => ({ kind: 'person', subject: 'an', organisation, roles: [], scopes: [] });

/** Who comes near a record of Straathoek with De Brug for an ally, and from which visibility on they see it. */
const who: readonly { readonly name: string; readonly caller: Caller | undefined; readonly sees: readonly string[] }[] = [
  { name: 'the maintainer', caller: person(network.straathoek), sees: ['public', 'partner', 'ally'] },
  { name: 'a named ally', caller: person(network['de-brug']), sees: ['public', 'partner', 'ally'] },
  { name: 'another partner', caller: person(network.coordinatie), sees: ['public', 'partner'] },
  { name: "another partner's system", caller: { ...person(network.coordinatie), kind: 'system' }, sees: ['public', 'partner'] },
  { name: 'somebody signed in for no organisation', caller: { kind: 'person', subject: 'x', roles: [], scopes: [] }, sees: ['public'] },
  { name: 'another service', caller: serviceCaller('referrals'), sees: ['public'] },
  { name: 'anybody', caller: anonymousCaller, sees: ['public'] },
  { name: 'nobody', caller: undefined, sees: [] },
];

/** Edges to what may belong to somebody else. */
const GUESTS = new Set(['service_at_location.location_id', 'service_capacity.unit_id', 'attribute.taxonomy_term_id']);

const visibilities = ['public', 'partner', 'ally'] as const;

describe('who sees a record', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  it('is the same in every table, and each table is among these', async () => {
    const wrong: string[] = [];
    for (const table of records.tables) {
      for (const visibility of visibilities) {
        const record = await records.add(table, { visibility, allies: [network['de-brug']] });
        wrong.push(...(await wrongly(record, visibility)));
      }
    }
    expect(wrong).toEqual([]);
    expect(records.tables.length).toBeGreaterThan(25);
  });

  async function wrongly(record: Written, visibility: string): Promise<string[]> {
    const wrong: string[] = [];
    for (const { name, caller, sees } of who) {
      if ((await records.sees(caller, record)) !== sees.includes(visibility)) wrong.push(`${name}: ${record.table} for ${visibility}`);
    }
    return wrong;
  }

  it('is changed by its maintainer alone, in every table', async () => {
    const wrong: string[] = [];
    for (const table of records.tables) {
      const { id } = await records.add(table);
      const change = `update directory.${table} set visibility = 'partner' where id = '${id}' returning id`;
      const remove = `delete from directory.${table} where id = '${id}' returning id`;
      for (const { name, caller } of who) {
        const expected = name === 'the maintainer' ? 1 : 0;
        for (const statement of [change, remove]) {
          if ((await records.read(caller, statement)).length !== expected) wrong.push(`${name}: ${statement}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is added by the maintainer of what it is part of, along every edge', async () => {
    const added: string[] = [];
    for (const { table, column, parent } of records.edges.filter((edge) => !GUESTS.has(`${edge.table}.${edge.column}`))) {
      const values = { [column]: (await records.add(parent)).id, maintained_by: network['de-brug'] };
      const refused = await records.as(person(network['de-brug']), (app) =>
        records.add(table, values, app).then(
          () => undefined,
          (error: { readonly code?: string }) => error.code,
        ),
      );
      if (refused !== '42501') added.push(`${table}.${column}: ${String(refused)}`);
    }
    expect(added).toEqual([]);
  });

  it('names allies that are fifty at the most, each of them somebody', async () => {
    const allies = Array.from({ length: 51 }, () => network['de-brug']);
    await expect(records.add('organization', { visibility: 'ally', allies })).rejects.toMatchObject({ code: '23514' });
    await expect(records.add('organization', { visibility: 'ally', allies: [null] })).rejects.toMatchObject({ code: '23514' });
    await records.add('organization', { visibility: 'ally', allies: allies.slice(1) });
  });
});
