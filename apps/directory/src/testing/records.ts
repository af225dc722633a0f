import { randomUUID } from 'node:crypto';
import type { Caller } from '@halte/nest-identity';
import { migrateApp } from '@halte/nest-database';
import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import { Client } from 'pg';
import { directoryDatabase } from '../directory.database.ts';
import { network } from '@halte/sample-region';

/** A table in which the directory keeps records, and the columns that name what its records are part of. */
export interface Edge {
  readonly table: string;
  readonly column: string;
  readonly parent: string;
  /** Every record has this parent. */
  readonly required: boolean;
  /** Every record has one of its parents. */
  readonly oneOf: boolean;
}

/** What a record of each table says, besides what it is part of. A table that is missing here fails the specs that go over all. */
const CONTENT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  accessibility: { description: 'Een helling' },
  address: {
    address_1: 'Lange Winkelstraat 1',
    city: 'Antwerpen',
    state_province: 'Antwerpen',
    postal_code: '2000',
    country: 'BE',
    address_type: 'physical',
  },
  attribute: { value: 'ja' },
  closure: { kind: 'closed', starts_on: '2026-08-12', ends_on: '2026-08-14', reason: 'Verlof' },
  contact: { name: 'Onthaal', email: 'onthaal@halte.example' },
  cost_option: { amount: 2.5, amount_description: 'per maaltijd' },
  find_place: { kind: 'square', house_rules: 'Geen' },
  funding: { source: 'De stad' },
  language: { name: 'Frans', code: 'fr' },
  location: { location_type: 'physical', name: 'Het huis', latitude: 51.22, longitude: 4.4 },
  meta_table_description: { name: 'service', language: 'nl' },
  organization: { name: 'Organisatie', description: '', email: 'hallo@halte.example' },
  organization_identifier: { identifier_type: 'ondernemingsnummer', identifier: '0000.000.000' },
  phone: { number: '03 000 00 00', description: 'Overdag' },
  photo: { alt: 'Een groene deur', media_type: 'image/jpeg', licence: 'CC0-1.0' },
  program: { name: 'Programma', description: '' },
  required_document: { document: 'Niets' },
  schedule: { opens_at: '10:00', closes_at: '16:00', description: 'Overdag' },
  service: { name: 'Dienst', description: '', status: 'active', email: 'dienst@halte.example' },
  service_area: { name: '2060' },
  service_at_location: { description: 'Achteraan' },
  service_capacity: { available: 3, updated: '2026-08-12T10:00:00Z', description: 'bedden' },
  source: { name: 'Een bron', url: 'https://bron.example' },
  taxonomy: { name: 'Thema', description: '' },
  taxonomy_term: { name: 'Eten', description: '', code: 'eten' },
  threshold_profile: { no_papers: true },
  unit: { name: 'bed', scheme: 'eigen' },
};

/** Values of columns; what is left out is made up. */
export type Values = Readonly<Record<string, unknown>>;

/** A record that was written. */
export interface Written {
  readonly table: string;
  readonly id: string;
}

/** The directory's tables, and rows in them. */
export class Records {
  private constructor(
    readonly owner: Client,
    readonly app: Client,
    readonly tables: readonly string[],
    readonly edges: readonly Edge[],
    readonly stop: () => Promise<void>,
  ) {}

  static async open(): Promise<Records> {
    const database = await freshDatabase();
    await migrateApp(directoryDatabase, { url: database.migrationUrl });
    const records = await Records.in(database);
    return new Records(records.owner, records.app, records.tables, records.edges, async () => {
      await records.stop();
      await database.drop();
    });
  }

  /** Those of a database that is there already. */
  static async in(database: Pick<FreshDatabase, 'migrationUrl' | 'urlFor'>): Promise<Records> {
    const owner = new Client({ connectionString: database.migrationUrl });
    const app = new Client({ connectionString: database.urlFor('directory') });
    await Promise.all([owner.connect(), app.connect()]);
    const tables = await owner.query<{ name: string }>(TABLES);
    const edges = await owner.query<Edge>(EDGES);
    return new Records(
      owner,
      app,
      tables.rows.map(({ name }) => name),
      edges.rows,
      async () => {
        await Promise.all([owner.end(), app.end()]);
      },
    );
  }

  /** Writes a record, and what it must be part of where that is not given. As the owner, who passes row-level security. */
  async add(table: string, values: Values = {}, client: Client = this.owner): Promise<Written> {
    const content = CONTENT[table];
    if (!content) throw new TypeError(`CONTENT says nothing of ${table}`);
    const unique = 'name' in content ? { name: `${String(content['name'])} ${randomUUID()}` } : {};
    const row: Values = {
      visibility: 'public',
      ...content,
      ...unique,
      ...(await this.#parents(table, values)),
      maintained_by: network.straathoek,
      id: randomUUID(),
      ...values,
    };
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    await client.query(`insert into directory.${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row));
    return { table, id: row['id'] as string };
  }

  /** The record as it stands there. */
  async row({ table, id }: Written): Promise<Record<string, unknown>> {
    const { rows } = await this.owner.query<Record<string, unknown>>(`select * from directory.${table} where id = $1`, [id]);
    return rows[0] as Record<string, unknown>;
  }

  /** Changes a record as its owner. */
  async change({ table, id }: Written, values: Values, client: Client = this.owner): Promise<void> {
    const set = Object.keys(values).map((name, index) => `${name} = $${index + 2}`);
    await client.query(`update directory.${table} set ${set.join(', ')} where id = $1`, [id, ...Object.values(values)]);
  }

  /** Works as a caller, through the app; nothing of it stays. */
  async as<T>(caller: Caller | undefined, work: (app: Client) => Promise<T>): Promise<T> {
    await this.app.query('begin');
    try {
      await this.app.query("select set_config('halte.org', $1, true), set_config('halte.caller_kind', $2, true)", [
        caller?.organisation ?? '',
        caller?.kind ?? '',
      ]);
      return await work(this.app);
    } finally {
      await this.app.query('rollback');
    }
  }

  /** What a caller reads, through the app. */
  async read<Row extends object = { id: string }>(
    caller: Caller | undefined,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return this.as(caller, async (app) => (await app.query<Row>(sql, [...values])).rows);
  }

  async sees(caller: Caller | undefined, { table, id }: Written): Promise<boolean> {
    return (await this.read(caller, `select id from directory.${table} where id = $1`, [id])).length === 1;
  }

  /** Parents that the record needs and that are not given, each made for it alone. */
  async #parents(table: string, given: Values): Promise<Values> {
    const edges = this.edges.filter((edge) => edge.table === table);
    const without = !edges.some(({ column }) => column in given);
    const needed = edges.filter(({ required, oneOf }, index) => required || (oneOf && without && index === 0));
    const parents: Record<string, unknown> = {};
    for (const { column, parent } of needed) if (!(column in given)) parents[column] = (await this.add(parent)).id;
    if (table === 'attribute' && !('link_id' in given)) {
      Object.assign(parents, { link_entity: 'organization', link_id: (await this.add('organization')).id });
    }
    return parents;
  }
}

const TABLES = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'ever_visibility'
  where c.relnamespace = 'directory'::regnamespace and c.relkind = 'r' and c.relname <> 'restricted_value' order by 1`;

const EDGES = `
  select child.relname as table, a.attname as column, parent.relname as parent, a.attnotnull as required,
    exists (select from pg_constraint needs where needs.conrelid = k.conrelid and needs.conname = child.relname || '_parent') as "oneOf"
  from pg_constraint k
    join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    join pg_attribute record on record.attrelid = k.conrelid and record.attname = 'ever_visibility'
  where k.contype = 'f' and k.connamespace = 'directory'::regnamespace
    and (k.confdeltype = 'c' or k.conname = 'service_organization_id_fkey')
  order by child.relname, a.attnum`;
