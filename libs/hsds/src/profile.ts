import { z, type ZodType } from 'zod';
import type { Column } from './column.ts';
import { placesOf } from './nesting.ts';
import type { Place } from './places.ts';
import { fullSchemas, minimalServiceSchema, summarySchemas } from './schemas.ts';
import { columnsOf, tableNames, tableOf, type TableName } from './tables.ts';

/** Rises when the profile takes or gives something else. */
export const PROFILE_VERSION = '1.0';

type Described = Pick<Column, 'name' | 'type' | 'required' | 'values' | 'references' | 'description'>;

/** A JSON Schema (draft 2020-12). */
export type ProfileSchema = Readonly<Record<string, unknown>>;

/** What a publication of ours adds to HSDS, for machines. */
export interface ProfileDocument {
  /** The address at which it is published, and by which `/` of the API names it. */
  readonly uri: string;
  readonly name: string;
  readonly version: string;
  readonly standard: { readonly name: string; readonly version: string; readonly url: string };
  /** How members of the standard are used where it leaves a choice. */
  readonly conventions: readonly string[];
  /** Columns that we add to tables of the standard. */
  readonly columns: Readonly<Record<string, readonly Described[]>>;
  /** Tables that we add. */
  readonly tables: readonly {
    readonly name: TableName;
    readonly file: string;
    readonly description: string;
    readonly columns: readonly Described[];
  }[];
  /** Where they stand in JSON. */
  readonly members: Readonly<Record<string, readonly Pick<Place, 'key' | 'table' | 'kind' | 'column'>[]>>;
  /** The schemas of what is published; no object takes a member that is not named. */
  readonly schemas: Readonly<Record<string, ProfileSchema>>;
}

const CONVENTIONS = [
  'What has no value is left out. Nothing is null.',
  'opens_at and closes_at are local times, HH:MM. timezone is left out; time_zone names the zone.',
  'closes_at is after opens_at, unless overnight is true.',
  'state_province is the province; for Brussels the region. country is two letters (ISO 3166-1).',
  'The extension of a phone is a number. One with a leading zero or with words stands in the description.',
  'Closures and special hours are in closures, not in schedules.',
  'verified_by and updated_by name an organisation, never a person. assurer_email is not published.',
  'A capacity that is older than its promise_hours is to be read as unknown.',
  'A member of a threshold profile that is left out is unknown; that is not no.',
  'What is confidential is left out. A location whose address is confidential may show its municipality.',
  'An organization inside a service or a service_at_location leaves out its locations.',
  'metadata holds the last 50 changes of a record.',
  'Unknown parameters are left alone and listed in the header Ignored-Parameters; a malformed known one is 400.',
  'A page holds at most 100 items; 20 with full, 5 with full_service, 1,000 with minimal. More is answered with so many.',
  'Pages end at item 100,000; format=ndjson does not.',
  'modified_after is taken by every list. A page then has tombstones beside its contents: id and removed_at of what was public and is so no longer. They fill pages of their own behind the others.',
  'With format=ndjson, modified_after and tombstones=true the last lines are tombstones.',
];

/** Makes the document of our profile, to be published at `uri`. */
export function profileDocument(uri: string): ProfileDocument {
  return {
    uri,
    name: 'Halte',
    version: PROFILE_VERSION,
    standard: { name: 'Human Services Data Specification', version: '3.0', url: 'https://docs.openreferral.org/en/3.0/' },
    conventions: CONVENTIONS,
    columns: added((table) =>
      tableOf(table).profile
        ? []
        : columnsOf(table)
            .filter(({ profile }) => profile)
            .map(described),
    ),
    tables: tableNames.filter((table) => tableOf(table).profile).map(ourTable),
    members: added((table) =>
      placesOf(table)
        .filter((place) => tableOf(place.table).profile)
        .map(placed),
    ),
    schemas: schemas(),
  };
}

function added<T>(of: (table: TableName) => readonly T[]): Readonly<Record<string, readonly T[]>> {
  return Object.fromEntries(tableNames.map((table) => [table, of(table)] as const).filter(([, all]) => all.length > 0));
}

function ourTable(name: TableName) {
  const { file, description } = tableOf(name);
  return { name, file, description, columns: columnsOf(name).map(described) };
}

function described({ name, type, required, values, references, description }: Column): Described {
  return { name, type, required, ...(values && { values }), ...(references && { references }), description };
}

const placed = ({ key, table, kind, column }: Place) => ({ key, table, kind, column });

function schemas(): Readonly<Record<string, ProfileSchema>> {
  const of = (form: string, all: Readonly<Record<string, ZodType>>) =>
    Object.entries(all).map(([name, schema]) => [`${name}${form}`, z.toJSONSchema(schema) as ProfileSchema]);
  return Object.fromEntries([
    ...of('', fullSchemas),
    ...of('_list', summarySchemas),
    ...of('_minimal', { service: minimalServiceSchema }),
  ]) as Readonly<Record<string, ProfileSchema>>;
}
