import { z, type ZodType } from 'zod';
import type { Column } from './column.ts';
import type { Full, Minimal, Summary } from './nesting.ts';
import { tables, type TableName } from './tables.ts';
import { fieldSchema } from './schemas/field-schema.ts';
import { fieldParser, objectParser, withParser, type ParsedMember } from './schemas/parser.ts';
import { parsedMembers, shape } from './schemas/shape.ts';

export type { Full, Minimal, Summary } from './nesting.ts';

/** The tables that the API of the standard has a path for. */
export type ApiTable = 'service' | 'organization' | 'service_at_location' | 'taxonomy' | 'taxonomy_term';

const full = <T extends TableName>(table: T) => shape('full', [table]) as unknown as ZodType<Full<T>>;
const summary = <T extends TableName>(table: T) => shape('summary', [table]) as unknown as ZodType<Summary<T>>;

/** An object with all that hangs on it, as `/services/{id}` gives it. Absent members are left out, never null. */
export const fullSchemas = {
  service: full('service'),
  organization: full('organization'),
  service_at_location: full('service_at_location'),
  taxonomy: full('taxonomy'),
  taxonomy_term: full('taxonomy_term'),
};

/** An object as it stands in a list: with the objects that there is one of, without lists. */
export const summarySchemas = {
  service: summary('service'),
  organization: summary('organization'),
  service_at_location: summary('service_at_location'),
  taxonomy: summary('taxonomy'),
  taxonomy_term: summary('taxonomy_term'),
};

const { id, last_modified } = tables.service.columns;

/** A service in a list of the minimal form. The schema of the standard refuses it: it asks for a name and a status. */
export const minimalServiceSchema: ZodType<Minimal> = z
  .object({ id: fieldSchema(id) as ZodType<string>, last_modified: fieldSchema(last_modified) as ZodType<string> })
  .meta({ id: 'HsdsServiceMinimal', description: 'A service that was changed, and when.' });

/** An object in any of the forms in which a list may give it; only its id is sure. */
export type AnyForm<T extends TableName> = Partial<Full<T>> & { readonly id: string };

/** The schema of an object in any of the forms in which a list may give it: the full one, with only `id` required. */
export function anyFormSchema<T extends ApiTable>(table: T): ZodType<AnyForm<T>> {
  const { description, id: name } = z.globalRegistry.get(fullSchemas[table]) ?? {};
  const made = shape('full', [table])
    .partial()
    .extend({ id: fieldSchema(tables[table].columns.id) });
  const about = { id: `${name}InList`, description: `${description} In the form that was asked for.` };
  return withParser(made, objectParser(onlyIdRequired(table)), about) as unknown as ZodType<AnyForm<T>>;
}

const onlyIdRequired = (table: ApiTable): readonly ParsedMember[] =>
  parsedMembers('full', [table]).map((member) => ({ ...member, required: member.name === 'id' }));

/** Whether a value may stand in a column of nested JSON. */
export function fits(column: Column): (value: unknown) => boolean {
  const parse = fieldParser(column);
  return (value) => parse(value) !== z.INVALID;
}

/** A record that was public and is so no longer: removed or hidden, which of both is not told. */
export interface Tombstone {
  readonly id: string;
  readonly removed_at: string;
}

const removed_at = fieldSchema({ ...last_modified, description: 'When the record was removed or hidden.' }) as ZodType<string>;

const tombstoneSchema: ZodType<Tombstone> = z
  .object({ id: fieldSchema(id) as ZodType<string>, removed_at })
  .meta({ id: 'HsdsTombstone', description: 'A record that was public and is so no longer: removed or hidden.' });

/** A line of a stream: an object in the form that was asked for or, where those are asked for too, a tombstone. */
export type StreamLine<T extends TableName> = AnyForm<T> & Partial<Pick<Tombstone, 'removed_at'>>;

/** The schema of a line of a stream. */
export function streamLineSchema<T extends ApiTable>(table: T): ZodType<StreamLine<T>> {
  const { description, id: name } = z.globalRegistry.get(fullSchemas[table]) ?? {};
  const line = shape('full', [table])
    .partial()
    .extend({ id: fieldSchema(tables[table].columns.id), removed_at: removed_at.optional() });
  const removed = { name: 'removed_at', required: false, parse: fieldParser(last_modified) };
  const about = { id: `${name}Line`, description: `${description} Or, with \`removed_at\`, a tombstone.` };
  return withParser(line, objectParser([...onlyIdRequired(table), removed]), about) as unknown as ZodType<StreamLine<T>>;
}

/** A page of the standard's API. */
export interface HsdsPage<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
  /** Of our profile: with `modified_after`, what was removed since. */
  readonly tombstones?: readonly Tombstone[] | undefined;
}

/** The most items on a page. */
export const MAX_PAGE_SIZE = 1_000;

const count = (what: string) => z.int().min(0).describe(what);

/** The schema of a page of the standard's API. `name` tells apart the pages of different items: `HsdsServicePage`. */
export function pageSchema<Item>(name: string, item: ZodType<Item>): ZodType<HsdsPage<Item>> {
  return z
    .object({
      total_items: count('How many items there are on all pages.'),
      total_pages: count('How many pages there are.'),
      page_number: count('Which page this is, from 1.'),
      size: count('How many items are on this page.'),
      first_page: z.boolean().describe('Whether this is the first page.'),
      last_page: z.boolean().describe('Whether this is the last page.'),
      empty: z.boolean().describe('Whether nothing is on this page.'),
      contents: z.array(item).max(MAX_PAGE_SIZE).describe('The items.'),
      tombstones: z
        .array(tombstoneSchema)
        .max(MAX_PAGE_SIZE)
        .optional()
        .describe('With `modified_after`: what was removed since (profile).'),
    })
    .meta({ id: name, description: 'A page of a list (HSDS 3.0).' });
}
