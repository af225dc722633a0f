import type { JsonSchema } from './schema.ts';

/** An object schema, with its members at hand. */
export interface ObjectSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly description?: string;
}

const DEFINITION = '#/$defs/';

/** The name that a schema goes by (zod's `meta({ id })`), where it has one. */
export function nameOf(schema: JsonSchema): string | undefined {
  const { $ref } = schema;
  return typeof $ref === 'string' && $ref.startsWith(DEFINITION) ? $ref.slice(DEFINITION.length) : undefined;
}

/** The named schemas that a document carries. */
export function definitionsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema['$defs'] as Record<string, JsonSchema> | undefined) ?? {};
}

/** A document without its envelope: the definition that its root refers to, or the root itself. */
export function rootOf(schema: JsonSchema): JsonSchema {
  const name = nameOf(schema);
  const { $defs: _defs, $schema: _dialect, ...inline } = schema;
  return name === undefined ? inline : (definitionsOf(schema)[name] ?? {});
}

/**
 * A document as an object schema.
 * @throws TypeError where it is none: requests are objects.
 */
export function objectOf(schema: JsonSchema): ObjectSchema {
  const root = rootOf(schema);
  if (root['type'] !== 'object') throw new TypeError('a request is described by an object schema');
  const { properties = {}, required = [], description } = root as Partial<ObjectSchema>;
  return { properties, required, ...(description !== undefined && { description }) };
}

/** A copy in which `change` was applied to every schema, from the inside outwards. */
export function mapSchemas(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (value: unknown): unknown => (isSchema(value) ? mapSchemas(value, change) : value);
  const each = (value: unknown) => Object.fromEntries(Object.entries(value as JsonSchema).map(([name, one]) => [name, inner(one)]));
  const mapped = Object.entries(schema).map(([keyword, value]) => {
    if (BY_NAME.has(keyword)) return [keyword, each(value)];
    if (IN_LIST.has(keyword) && Array.isArray(value)) return [keyword, value.map(inner)];
    return [keyword, SINGLE.has(keyword) ? inner(value) : value];
  });
  return change(Object.fromEntries(mapped) as JsonSchema);
}

const BY_NAME = new Set(['properties', 'patternProperties', '$defs']);
const IN_LIST = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const SINGLE = new Set(['items', 'additionalProperties', 'propertyNames', 'not', 'contains']);

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
