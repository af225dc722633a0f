import type { Column } from './column.ts';
import { columnsOf, tableNames, tableOf, type TableName } from './tables.ts';
import { describeWithStandard, readStandard } from './testing/standard-files.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: TableName;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string } }[];
  };
}

describeWithStandard('against the data package of HSDS 3.0', () => {
  const { resources } = readStandard<{ readonly resources: readonly Resource[] }>('datapackage.json');
  const standardColumns = (table: TableName) => columnsOf(table).filter(({ profile }) => !profile);

  it('has its tables and no others', () => {
    const ours = tableNames.filter((name) => !tableOf(name).profile).map((name) => [name, tableOf(name).file]);
    expect(ours.sort()).toEqual(resources.map(({ name, path }) => [name, path]).sort());
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))('%s has its columns, in its order', (name, { schema }) => {
    expect(standardColumns(name).map(facts)).toEqual(schema.fields.map(standardFacts));
    expect(columnsOf(name).slice(0, schema.fields.length)).toEqual(standardColumns(name));
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))('%s refers to what it refers to', (name, { schema }) => {
    const references = Object.fromEntries(
      standardColumns(name).flatMap((column) => (column.references ? [[column.name, column.references]] : [])),
    );
    const theirs = (schema.foreignKeys ?? []).map(({ fields, reference }) => [fields, reference.resource]);
    expect(references).toMatchObject(Object.fromEntries(theirs));
    const added = Object.keys(references).filter((column) => !theirs.some(([field]) => field === column));
    expect(added.filter((column) => !column.startsWith('parent_'))).toEqual([]);
  });
});

function facts({ name, type, required, values }: Column) {
  return { name, type: type === 'integer' ? 'number' : type, required, values: values ?? null };
}

/** The standard says in words only that a logo is an address. */
const ADDRESSES = ['logo'];

function standardFacts({ name, type, format = ADDRESSES.includes(name) ? 'uri' : 'text', constraints }: Field) {
  const ours = type === 'string' ? format : type;
  return { name, type: ours, required: constraints.required, values: constraints.enum ?? null };
}
