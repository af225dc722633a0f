import { columnsOf, tableNames, type Column, type TableName } from '@halte/hsds';
import { Records } from './testing/records.ts';

/** How Postgres keeps what a column of the standard holds. */
const TYPES: Readonly<Record<Column['type'], string>> = {
  uuid: 'uuid',
  text: 'text',
  integer: 'integer',
  number: 'double precision',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp with time zone',
  time: 'text',
  uri: 'text',
  email: 'text',
};

interface Found {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly references: string | null;
}

describe('the tables of HSDS and of our profile', () => {
  let records: Records;

  beforeAll(async () => {
    records = await Records.open();
  });

  afterAll(() => records.stop());

  const found = async (table: string): Promise<readonly Found[]> => (await records.owner.query<Found>(COLUMNS, [table])).rows;

  it.each(tableNames)('are kept whole: %s', async (table) => {
    const kept = new Map((await found(table)).map((column) => [column.name, column]));
    for (const column of columnsOf(table)) {
      expect({ [column.name]: kept.get(column.name) }).toMatchObject({
        [column.name]: { type: TYPES[column.type], references: column.references ?? null },
      });
    }
  });

  it('need no more than the standard needs, and all that it needs', async () => {
    const differing: string[] = [];
    for (const table of tableNames) {
      const required = new Set((await found(table)).filter((column) => column.required).map(({ name }) => name));
      for (const { name, ...column } of columnsOf(table)) {
        if (column.required !== required.has(name)) differing.push(`${table}.${name}`);
      }
    }
    expect(differing).toEqual(STRICTER);
  });

  it('refuse what is none of the values that a column takes', async () => {
    const taken: string[] = [];
    for (const [table, column] of closedColumns()) {
      const record = await records.add(table);
      const refused = await records.change(record, { [column.name]: 'iets anders' }).then(
        () => false,
        (error: { readonly code?: string }) => error.code === '23514',
      );
      if (!refused) taken.push(`${table}.${column.name}`);
    }
    expect(taken).toEqual([]);
  });

  it('take each value that a column takes', async () => {
    for (const [table, { name, values = [] }] of closedColumns()) {
      const record = await records.add(table);
      // The hours of a closure go with its kind.
      const hours = table === 'closure' ? { opens_at: '10:00', closes_at: '12:00' } : {};
      for (const value of values) await records.change(record, { ...(value === 'closed' ? {} : hours), [name]: value });
    }
  });
});

function* closedColumns(): Generator<readonly [TableName, Column]> {
  for (const table of tableNames) {
    for (const column of columnsOf(table)) if (column.values) yield [table, column];
  }
}

/** Where Halte needs what the standard does not: a part is part of something; a service has a description, if only an empty one. */
const STRICTER = [
  'service.description',
  'service.last_modified',
  'address.location_id',
  'accessibility.location_id',
  'service_area.service_id',
  'required_document.service_id',
];

const COLUMNS = `
  select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required, (select c.relname from pg_class c where c.oid = k.confrelid) as references
  from pg_attribute a
    left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum]
  where a.attrelid = ('directory.' || $1)::regclass and a.attnum > 0 and not a.attisdropped`;
