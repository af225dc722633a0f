import { z } from 'zod';
import { placesOf } from '../nesting.ts';
import type { Place } from '../places.ts';
import { shape } from '../schemas/shape.ts';
import { fieldSchema } from '../schemas/field-schema.ts';
import { columnsOf, isTableName, tableOf, type TableName } from '../tables.ts';
import { readStandard } from './standard-files.ts';

/** A JSON Schema or part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schemas of the standard, one an object: `service_list` is that of an item of the list. */
export type StandardSchema =
  'service' | 'organization' | 'service_at_location' | 'service_list' | 'organization_list' | 'service_at_location_list';

interface Closing {
  readonly profile: boolean;
  readonly list: boolean;
  readonly definitions: Map<string, JsonSchema>;
}

/**
 * A schema of the standard in which no object takes a member that is not known: those of the standard, and those of our profile where asked for.
 * The compiled schemas repeat each object wherever it stands, megabytes of it; here each is written once.
 */
export function closedStandard(name: StandardSchema, { profile }: { readonly profile: boolean }): JsonSchema {
  return closed(readStandard<JsonSchema>(`schema/compiled/${name}.json`), { profile, list: name.endsWith('_list') });
}

/** The closed schemas of a taxonomy and a term: the standard compiles none, so they are those that stand inside a service. */
export function closedTaxonomies(options: { readonly profile: boolean }): {
  readonly taxonomy: JsonSchema;
  readonly taxonomy_term: JsonSchema;
} {
  const service = readStandard<JsonSchema>('schema/compiled/service.json');
  const term = at(service, 'attributes', 'taxonomy_term');
  const close = (schema: JsonSchema) => closed(schema, { ...options, list: false });
  return { taxonomy: close(at(term, 'taxonomy_detail')), taxonomy_term: close(term) };
}

function closed(schema: JsonSchema, options: Omit<Closing, 'definitions'>): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const root = closeObject(schema, { ...options, definitions });
  return { ...root, $defs: Object.fromEntries(definitions) };
}

function at(schema: JsonSchema, ...keys: readonly string[]): JsonSchema {
  return keys.reduce((inner, key) => {
    const member = membersOf(inner)[key] ?? {};
    return (member['items'] as JsonSchema | undefined) ?? member;
  }, schema);
}

const membersOf = (schema: JsonSchema) => (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;

function closeObject(schema: JsonSchema, closing: Closing): JsonSchema {
  const own = Object.entries(membersOf(schema)).map(([key, member]) => [key, closeMember(member, closing)]);
  const added = closing.profile ? profileMembers(schema['name'], closing) : {};
  return {
    type: 'object',
    properties: { ...added, ...Object.fromEntries(own) },
    required: schema['required'],
    additionalProperties: false,
  };
}

function closeMember(schema: JsonSchema, closing: Closing): JsonSchema {
  if (schema['type'] === 'object') return define(schema['name'], closeObject(schema, closing), closing);
  if (schema['type'] === 'array') return { type: 'array', items: closeMember(schema['items'] as JsonSchema, closing) };
  const { type, format } = schema;
  return { type, ...(format !== undefined && { format }), ...('enum' in schema && { enum: schema['enum'] }) };
}

/** Writes an object once, by what is in it. */
function define(name: unknown, schema: JsonSchema, { definitions }: Closing): JsonSchema {
  const text = JSON.stringify(schema);
  const known = [...definitions].find(([, other]) => JSON.stringify(other) === text)?.[0];
  const id = known ?? `${String(name)}_${definitions.size}`;
  definitions.set(id, schema);
  return { $ref: `#/$defs/${id}` };
}

function profileMembers(name: unknown, closing: Closing): JsonSchema {
  if (typeof name !== 'string' || !isTableName(name)) return {};
  const columns = columnsOf(name).filter(({ profile }) => profile);
  const places = closing.list ? [] : placesOf(name).filter(({ table }) => tableOf(table).profile);
  return Object.fromEntries([
    ...columns.map((column) => [column.name, json(fieldSchema(column))]),
    ...places.map((place) => [place.key, nested(place, name, closing)]),
  ]) as JsonSchema;
}

function nested({ kind, table }: Place, name: TableName, { definitions }: Closing): JsonSchema {
  const { $defs, ...schema } = json(shape('full', [name, table]));
  for (const [id, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>)) definitions.set(id, definition);
  return kind === 'children' ? { type: 'array', items: schema } : schema;
}

function json(schema: z.ZodType): JsonSchema {
  const { $schema: _, id: _id, ...rest } = z.toJSONSchema(schema) as JsonSchema;
  return rest;
}
