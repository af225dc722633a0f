import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { network } from '@halte/sample-region';
import { Records, type Edge, type Written } from '../testing/records.ts';

const A = network['de-brug'];
const B = network.coordinatie;

/** What somebody asks of a parent, and what that makes of a part which is asked to be public. */
const audiences = [
  { visibility: 'public', allies: [] },
  { visibility: 'partner', allies: [] },
  { visibility: 'ally', allies: [A] },
  { visibility: 'ally', allies: [] },
] as const;

describe('a part of a record', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  const audience = async (record: Written): Promise<object> => {
    const { visibility, allies } = await records.row(record);
    return { visibility, allies };
  };

  /** Does something for each edge of the model, and says for which it went wrong. */
  const eachEdge = async (work: (edge: Edge, what: string) => Promise<string[]>): Promise<void> => {
    const wrong: string[] = [];
    for (const edge of records.edges) wrong.push(...(await work(edge, `${edge.table}.${edge.column}`)));
    expect(wrong).toEqual([]);
    expect(records.edges.length).toBeGreaterThanOrEqual(40);
  };

  const differs = async (record: Written, expected: object, what: string): Promise<string[]> => {
    const found = await audience(record);
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`];
  };

  it('is no more visible than it, and follows when it changes, along every edge', () =>
    eachEdge(async ({ table, column, parent }, what) => {
      const wrong: string[] = [];
      const whole = await records.add(parent);
      const part = await records.add(table, { [column]: whole.id });
      for (const asked of [...audiences, ...[...audiences].reverse()]) {
        await records.change(whole, asked);
        wrong.push(...(await differs(part, asked, `${what} after ${JSON.stringify(asked)}`)));
        const late = await records.add(table, { [column]: whole.id }).catch((error: Error & { code?: string }) => {
          if (error.code === '23505') return part;
          throw error;
        });
        wrong.push(...(await differs(late, asked, `${what} added after ${JSON.stringify(asked)}`)));
      }
      return wrong;
    }));

  it('is no more visible than it where it came first, along every edge', () =>
    eachEdge(async ({ table, column, parent }, what) => {
      const wrong: string[] = [];
      for (const asked of audiences) {
        const id = randomUUID();
        await records.owner.query('begin');
        await records.owner.query('set constraints all deferred');
        const part = await records.add(table, { [column]: id });
        wrong.push(...(await differs(part, { visibility: 'ally', allies: [] }, `${what} held back`)));
        await records.add(parent, { id, ...asked });
        await records.owner.query('commit');
        wrong.push(...(await differs(part, asked, `${what} before its parent`)));
        const { ever_visibility: ever } = await records.row(part);
        if (ever !== (asked.visibility === 'public' ? null : asked.visibility)) wrong.push(`${what} was ${String(ever)}`);
      }
      return wrong;
    }));

  it('is as visible as where it is moved to, along every edge', () =>
    eachEdge(async ({ table, column, parent }, what) => {
      const part = await records.add(table, { [column]: (await records.add(parent)).id });
      const wrong: string[] = [];
      for (const asked of [audiences[2], audiences[1], audiences[0]]) {
        const other = await records.add(parent, asked);
        await records.change(part, { [column]: other.id });
        wrong.push(...(await differs(part, asked, `${what} moved to ${JSON.stringify(asked)}`)));
      }
      return wrong;
    }));

  it('keeps to what is asked of it where that is less', async () => {
    const service = await records.add('service');
    const phone = await records.add('phone', { service_id: service.id, visibility: 'ally', allies: [A, B] });
    await expect(audience(phone)).resolves.toEqual({ visibility: 'ally', allies: [A, B] });
    await records.change(service, { visibility: 'ally', allies: [B] });
    await expect(audience(phone)).resolves.toEqual({ visibility: 'ally', allies: [B] });
    await records.change(phone, { visibility: 'partner' });
    await expect(audience(phone)).resolves.toEqual({ visibility: 'ally', allies: [B] });
    await records.change(service, { visibility: 'public' });
    await expect(audience(phone)).resolves.toEqual({ visibility: 'partner', allies: [] });
    await records.change(phone, { visibility: 'ally' });
    await expect(audience(phone)).resolves.toEqual({ visibility: 'ally', allies: [A, B] });
  });

  it('is no more visible than any record above it, however far', async () => {
    const organization = await records.add('organization');
    const service = await records.add('service', { organization_id: organization.id });
    const location = await records.add('location');
    const there = await records.add('service_at_location', { service_id: service.id, location_id: location.id });
    const contact = await records.add('contact', { service_at_location_id: there.id });
    const phone = await records.add('phone', { contact_id: contact.id });
    const language = await records.add('language', { phone_id: phone.id });
    const attribute = await records.add('attribute', { link_entity: 'language', link_id: language.id });
    const chain = [there, contact, phone, language, attribute];
    await records.change(location, { visibility: 'ally', allies: [A, B] });
    await records.change(organization, { visibility: 'ally', allies: [B] });
    for (const part of chain) await expect(audience(part)).resolves.toEqual({ visibility: 'ally', allies: [B] });
    await records.change(organization, { visibility: 'partner' });
    for (const part of chain) await expect(audience(part)).resolves.toEqual({ visibility: 'ally', allies: [A, B] });
    await records.change(location, { visibility: 'public' });
    for (const part of chain) await expect(audience(part)).resolves.toEqual({ visibility: 'partner', allies: [] });
  });

  it('is bound by the record it is linked to, of whatever table', async () => {
    for (const table of records.tables) {
      const linked = await records.add(table);
      const attribute = await records.add('attribute', { link_entity: table, link_id: linked.id });
      for (const asked of audiences) {
        await records.change(linked, asked);
        expect({ table, ...(await audience(attribute)) }).toEqual({ table, ...asked });
      }
    }
    const nowhere = records.add('attribute', { link_entity: 'service', link_id: randomUUID() });
    await expect(nowhere).rejects.toMatchObject({ code: '23503', constraint: 'attribute_parent' });
    const nothing = records.add('attribute', { link_entity: 'pg_class; --', link_id: randomUUID() });
    await expect(nothing).rejects.toMatchObject({ code: '23503' });
  });

  it('shows a guest of a hidden location to its host, and to nobody else', async () => {
    const location = await records.add('location', { maintained_by: A, visibility: 'ally', allies: [] });
    const guest = await records.add('service_at_location', { location_id: location.id });
    await expect(audience(guest)).resolves.toEqual({ visibility: 'ally', allies: [A] });
    await expect(records.row(guest)).resolves.toMatchObject({ maintained_by: network.straathoek });
  });

  it('is maintained by whoever maintains it, also after it changes hands', async () => {
    const organization = await records.add('organization');
    const service = await records.add('service', { organization_id: organization.id, maintained_by: B });
    const location = await records.add('location', { organization_id: organization.id });
    const phone = await records.add('phone', { service_id: service.id, location_id: location.id });
    await expect(records.row(service)).resolves.toMatchObject({ maintained_by: network.straathoek });
    await records.change(organization, { maintained_by: A });
    for (const part of [service, location, phone]) await expect(records.row(part)).resolves.toMatchObject({ maintained_by: A });
    const theirs = await records.add('location', { maintained_by: B });
    const mixed = records.add('phone', { service_id: service.id, location_id: theirs.id });
    await expect(mixed).rejects.toMatchObject({ code: '42501', constraint: 'phone_one_maintainer' });
  });

  it('is added by two at the same time, who do not block each other for good', async () => {
    const twice = async (client: Client, column: string, id: string): Promise<void> => {
      await client.query("begin; set local halte.touch = 'off'");
      await client.query("select set_config('halte.org', $1, true), set_config('halte.caller_kind', 'person', true)", [network.straathoek]);
      await records.add('phone', { [column]: id }, client);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await client.query("set local halte.touch = 'on'");
      await records.add('phone', { [column]: id }, client);
      await client.query('commit');
    };
    for (const { column, parent } of records.edges.filter(({ table }) => table === 'phone')) {
      const { id } = await records.add(parent);
      await Promise.all([twice(records.owner, column, id), twice(records.app, column, id)]);
    }
  });

  it('waits for whoever hides it at the same moment, and is hidden too', async () => {
    const service = await records.add('service');
    await records.app.query('begin');
    await records.app.query("select set_config('halte.org', $1, true), set_config('halte.caller_kind', 'person', true)", [
      network.straathoek,
    ]);
    await records.change(service, { visibility: 'ally', allies: [] }, records.app);
    const adding = records.add('phone', { service_id: service.id });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await records.app.query('commit');
    await expect(audience(await adding)).resolves.toEqual({ visibility: 'ally', allies: [] });
  });
});
