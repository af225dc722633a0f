import { randomUUID } from 'node:crypto';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { withRestricted } from '../access/with-restricted.ts';
import { network } from '@halte/sample-region';
import { Records, type Values, type Written } from '../testing/records.ts';

const person = (organisation: string): Caller => ({ kind: 'person', subject: 'an', organisation, roles: [], scopes: [] });
const maintainer = person(network.straathoek);
const ally = person(network['de-brug']);
const partner = person(network.coordinatie);

const SECRET = 'geheim@halte.example';

describe('a restricted field', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  const restrict = async ({ table, id }: Written, field: string, values: Values = {}): Promise<Written> => {
    const row: Values = {
      id: randomUUID(),
      table_name: table,
      record_id: id,
      field,
      visibility: 'ally',
      allies: [network['de-brug']],
      ...values,
    };
    const names = Object.keys(row);
    const text = `insert into directory.restricted_value (${names.join(', ')}, maintained_by) values (${names.map((_, n) => `$${n + 1}`).join(', ')}, $${names.length + 1})`;
    await records.owner.query(text, [...Object.values(row), network.coordinatie]);
    return { table: 'restricted_value', id: row['id'] as string };
  };

  const merged = async (caller: Caller, { table, id }: Written): Promise<Record<string, unknown> | undefined> => {
    const sql = `select (m.r).* from directory.${table} t cross join lateral ${withRestricted(table, 't')} m where t.id = $1`;
    return (await records.read<Record<string, unknown>>(caller, sql, [id]))[0];
  };

  const seenIn = async (caller: Caller, text: string): Promise<string[]> => {
    const found: string[] = [];
    for (const table of [...records.tables, 'restricted_value', 'metadata', 'tombstone']) {
      const rows = await records.read(caller, `select 1 from directory.${table} t where t::text like '%' || $1 || '%'`, [text]);
      if (rows.length > 0) found.push(table);
    }
    return found;
  };

  it('leaves the record, is filled in for those who may see it, and is nowhere for others', async () => {
    const service = await records.add('service', { email: SECRET });
    await restrict(service, 'email');
    await expect(records.row(service)).resolves.toMatchObject({ email: null });
    for (const caller of [maintainer, ally]) {
      await expect(merged(caller, service)).resolves.toMatchObject({ id: service.id, email: SECRET });
    }
    for (const caller of [partner, anonymousCaller]) {
      await expect(merged(caller, service)).resolves.toMatchObject({ id: service.id, email: null });
      await expect(seenIn(caller, SECRET)).resolves.toEqual([]);
    }
  });

  it('takes what is written into the record later', async () => {
    const service = await records.add('service', { email: 'eerst@halte.example' });
    await restrict(service, 'email');
    await records.change(service, { email: 'later@halte.example', url: 'https://halte.example' });
    await expect(records.row(service)).resolves.toMatchObject({ email: null, url: 'https://halte.example' });
    await expect(merged(ally, service)).resolves.toMatchObject({ email: 'later@halte.example' });
    for (const caller of [partner, anonymousCaller]) await expect(seenIn(caller, '@halte.example\\",')).resolves.toEqual([]);
    for (const caller of [partner, anonymousCaller]) await expect(seenIn(caller, 'later@')).resolves.toEqual([]);
  });

  it('is of any type that a field has', async () => {
    const location = await records.add('location', { verified_on: '2026-08-12' });
    for (const field of ['latitude', 'longitude', 'name', 'verified_on']) await restrict(location, field, { visibility: 'partner' });
    await expect(records.row(location)).resolves.toMatchObject({ latitude: null, longitude: null, name: null, verified_on: null });
    const found = await merged(partner, location);
    expect(found).toMatchObject({ latitude: 51.22, longitude: 4.4 });
    const hidden = await merged(anonymousCaller, location);
    expect(hidden).toMatchObject({ latitude: null, longitude: null, name: null });
    await expect(restrict(location, 'alternate_name', { value: JSON.stringify('Achterdeur') })).resolves.toBeDefined();
    await expect(merged(ally, location)).resolves.toMatchObject({ alternate_name: 'Achterdeur' });
  });

  it.each([
    ['a field that every record has', 'name', {}],
    ['a field that is none', 'geheim', {}],
    ['a parent', 'program_id', {}],
    ['who sees the record', 'ever_visibility', {}],
    ['a field for everybody', 'email', { visibility: 'public' }],
  ])('is not %s', async (_, field, values) => {
    const service = await records.add('service');
    await expect(restrict(service, field, values)).rejects.toMatchObject({ code: '23514' });
  });

  it('is of a record that is there, and holds what the field can hold', async () => {
    await expect(restrict({ table: 'service', id: randomUUID() }, 'email')).rejects.toMatchObject({ code: '23503' });
    await expect(restrict({ table: 'nergens', id: randomUUID() }, 'email')).rejects.toMatchObject({ code: '23514' });
    const service = await records.add('service');
    await expect(restrict(service, 'minimum_age', { value: '"oud"' })).rejects.toMatchObject({ code: '22P02' });
  });

  it('is never seen by more than its record, is maintained with it, and goes with it', async () => {
    const service = await records.add('service', { email: SECRET });
    const value = await restrict(service, 'email', { visibility: 'partner' });
    await expect(records.row(value)).resolves.toMatchObject({ visibility: 'partner', maintained_by: network.straathoek });
    await records.change(service, { visibility: 'ally', allies: [network['de-brug']] });
    await expect(records.row(value)).resolves.toMatchObject({ visibility: 'ally', allies: [network['de-brug']] });
    await records.owner.query('delete from directory.service where id = $1', [service.id]);
    await expect(records.row(value)).resolves.toBeUndefined();
    await expect(seenIn(maintainer, service.id)).resolves.toEqual(['metadata', 'tombstone']);
  });

  it("is not another organisation's to restrict", async () => {
    const service = await records.add('service');
    const insert = `insert into directory.restricted_value (table_name, record_id, field, visibility, maintained_by)
      values ('service', $1, 'email', 'partner', $2)`;
    await expect(records.read(partner, insert, [service.id, network.coordinatie])).rejects.toMatchObject({ code: '42501' });
    await expect(records.read(maintainer, insert, [service.id, network.straathoek])).resolves.toEqual([]);
  });
});
