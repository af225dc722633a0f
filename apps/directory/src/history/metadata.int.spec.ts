import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { network } from '@halte/sample-region';
import { Records, type Written } from '../testing/records.ts';

const person = (organisation: string): Caller => ({ kind: 'person', subject: 'an', organisation, roles: [], scopes: [] });
const maintainer = person(network.straathoek);
const ally = person(network['de-brug']);
const partner = person(network.coordinatie);

describe('the history of a record', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  const history = async (caller: Caller, { id }: Written): Promise<string[]> => {
    const sql = `select format('%s %s: %s > %s', last_action_type, field_name, previous_value, replacement_value) as line
      from directory.metadata where resource_id = $1 order by position`;
    return (await records.read<{ line: string }>(caller, sql, [id])).map(({ line }) => line);
  };

  it('has a line for each field of each table that somebody changed, and none for what they did not', async () => {
    const unlogged: string[] = [];
    for (const table of records.tables) {
      const record = await records.add(table);
      for (const { name, value } of await fields(table)) {
        await records.change(record, { [name]: value });
        await records.change(record, { [name]: value });
        const lines = (await history(maintainer, record)).filter((line) => line.startsWith(`update ${name}: `));
        if (lines.length !== 1) unlogged.push(`${table}.${name}: ${lines.length}`);
      }
    }
    expect(unlogged).toEqual([]);
  });

  /** Fields of a table, each with a value that it did not have. */
  const fields = async (table: string): Promise<{ name: string; value: unknown }[]> => {
    const { rows } = await records.owner.query<{ name: string; value: unknown }>(FIELDS, [table]);
    return rows;
  };

  it('tells before and after, which organisation, and no person', async () => {
    const service = await records.add('service', { url: 'https://oud.example' });
    await records.read(maintainer, `select 1`);
    await records.app.query('begin');
    await records.app.query(
      "select set_config('halte.org', $1, true), set_config('halte.caller_kind', 'person', true), set_config('halte.subject', 'an', true)",
      [network.straathoek],
    );
    await records.change(service, { url: 'https://nieuw.example', minimum_age: 18 }, records.app);
    await records.app.query('commit');
    const { rows } = await records.owner.query('select * from directory.metadata where resource_id = $1 order by field_name', [service.id]);
    expect(rows).toMatchObject([
      { resource_type: 'service', field_name: 'minimum_age', previous_value: '', replacement_value: '18', updated_by: network.straathoek },
      { field_name: 'url', previous_value: 'https://oud.example', replacement_value: 'https://nieuw.example', last_action_type: 'update' },
    ]);
    expect(JSON.stringify(rows)).not.toContain('"an"');
  });

  it('is shown to those who always could see the record', async () => {
    const service = await records.add('service', { alert: 'een' });
    await records.change(service, { alert: 'twee' });
    await expect(history(anonymousCaller, service)).resolves.toEqual(['update alert: een > twee']);
    await records.change(service, { visibility: 'ally', allies: [network['de-brug'], network.coordinatie] });
    await records.change(service, { alert: 'drie' });
    await records.change(service, { allies: [network['de-brug']] });
    await records.change(service, { visibility: 'public' });
    await records.change(service, { alert: 'vier' });
    const alerts = ['update alert: een > twee', 'update alert: twee > drie', 'update alert: drie > vier'];
    await expect(history(ally, service)).resolves.toEqual(alerts);
    for (const caller of [partner, anonymousCaller]) await expect(history(caller, service)).resolves.toEqual([]);
    const all = await history(maintainer, service);
    expect(all).toEqual(expect.arrayContaining([...alerts, 'update visibility: public > ally', 'update visibility: ally > public']));
  });

  it('follows what the record is part of', async () => {
    const service = await records.add('service');
    const phone = await records.add('phone', { service_id: service.id });
    await records.change(phone, { number: '03 000 00 01' });
    await expect(history(anonymousCaller, phone)).resolves.toHaveLength(1);
    await records.change(service, { visibility: 'partner' });
    await records.change(service, { visibility: 'public' });
    await records.change(phone, { number: '03 000 00 02' });
    await expect(history(anonymousCaller, phone)).resolves.toEqual([]);
    await expect(history(partner, phone)).resolves.toHaveLength(2);
  });

  it('is shown to those who always could see the field', async () => {
    const service = await records.add('service', { email: 'een@halte.example' });
    await records.change(service, { email: 'twee@halte.example', alert: 'open' });
    await expect(history(anonymousCaller, service)).resolves.toHaveLength(2);
    const restrict = `insert into directory.restricted_value (table_name, record_id, field, visibility, allies, maintained_by)
      values ('service', $1, 'email', 'ally', array[$2::uuid], $3)`;
    await records.owner.query(restrict, [service.id, network['de-brug'], network.straathoek]);
    await records.change(service, { email: 'drie@halte.example' });
    await expect(history(anonymousCaller, service)).resolves.toEqual(['update alert:  > open']);
    await records.owner.query('delete from directory.restricted_value where record_id = $1', [service.id]);
    await records.change(service, { email: 'vier@halte.example' });
    await records.change(service, { email: 'vijf@halte.example' });
    for (const caller of [partner, anonymousCaller]) await expect(history(caller, service)).resolves.toEqual(['update alert:  > open']);
    const seen = (await history(ally, service)).join('\n');
    for (const value of ['een', 'twee', 'drie', 'vier', 'vijf']) expect(seen).toContain(`${value}@`);
  });

  it('is for its maintainer alone once the record is gone', async () => {
    const service = await records.add('service', { alert: 'een' });
    const phone = await records.add('phone', { service_id: service.id });
    await records.change(service, { alert: 'twee' });
    await records.owner.query('delete from directory.service where id = $1', [service.id]);
    for (const gone of [service, phone]) {
      await expect(history(anonymousCaller, gone)).resolves.toEqual([]);
      await expect(history(ally, gone)).resolves.toEqual([]);
    }
    await expect(history(maintainer, service)).resolves.toEqual(expect.arrayContaining(['delete alert: twee > ']));
    await expect(history(maintainer, phone)).resolves.toEqual(expect.arrayContaining(['delete number: 03 000 00 00 > ']));
  });

  it('is written by nobody for a record of others, and changed by nobody at all', async () => {
    const service = await records.add('service');
    const insert = `insert into directory.metadata (resource_type, resource_id, last_action_type, field_name, updated_by, maintained_by)
      values ('service', $1, 'update', 'name', 'wij', $2)`;
    await expect(records.read(partner, insert, [service.id, network.coordinatie])).rejects.toMatchObject({ code: '42501' });
    await records.change(service, { alert: 'dicht' });
    for (const statement of [
      "update directory.metadata set previous_value = 'anders' returning id",
      'delete from directory.metadata returning id',
    ]) {
      await expect(records.read(maintainer, statement)).resolves.toEqual([]);
    }
  });

  it('has no line where a record is only touched, made or shown to others by its parent', async () => {
    const service = await records.add('service');
    const phone = await records.add('phone', { service_id: service.id });
    await records.change(phone, { description: 'Ook ’s avonds' });
    await records.change(service, { visibility: 'partner' });
    await expect(history(maintainer, service)).resolves.toEqual(['update visibility: public > partner']);
    await expect(history(maintainer, phone)).resolves.toEqual(['update description: Overdag > Ook ’s avonds']);
  });
});

const FIELDS = `
  select a.attname as name, case
      when a.attname in ('status') then 'inactive' when a.attname ~ '_type$' and c.relname in ('location', 'address') then 'postal'
      when a.attname = 'kind' and c.relname = 'find_place' then 'park' when a.attname = 'media_type' then 'image/png'
      when a.attname = 'wkst' then 'MO' when a.attname = 'freq' then 'WEEKLY' when a.attname = 'public_holidays' then 'open'
      when a.attname = 'professional_secrecy' then 'some' when a.attname = 'closes_at' then '17:30' when a.attname = 'opens_at' then '09:30'
      when a.atttypid = 'date'::regtype then '2026-08-13' when a.atttypid = 'boolean'::regtype then 'false'
      when a.atttypid in ('integer'::regtype, 'double precision'::regtype) then '7'
      when a.atttypid = 'timestamptz'::regtype then '2026-08-13T10:00:00Z' when a.attname = 'verified_by' then gen_random_uuid()::text
      else 'iets anders' end as value
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'directory'::regnamespace and c.relname = $1 and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and a.attname not in ('id', 'version', 'record_version', 'visibility', 'allies', 'own_visibility', 'own_allies', 'ever_visibility',
      'ever_allies', 'maintained_by', 'created_at', 'last_modified', 'link_id', 'link_entity', 'kind', 'overnight')
    and (a.atttypid <> 'uuid'::regtype or a.attname = 'verified_by') and not (c.relname = 'closure' and a.attname ~ '_at$')`;
