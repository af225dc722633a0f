import { definitionsOf, mapSchemas, nameOf, rootOf } from './json-schema.ts';
import type { JsonSchema } from './schema.ts';

/** Which way a schema travels: from a caller to us, or back. */
export type Side = 'request' | 'response';

/** The named schemas of a document, each written once. */
export interface Components {
  /** A schema that refers to `#/components/schemas/…` wherever it has a name. */
  readonly place: (schema: JsonSchema, side: Side) => JsonSchema;
  /** Writes down a schema that the document itself makes up. */
  readonly define: (name: string, schema: JsonSchema) => JsonSchema;
  /** All that was placed, by name. */
  readonly schemas: () => Record<string, JsonSchema>;
}

/**
 * Collects the named schemas of a document.
 *
 * A name that travels both ways is published twice, `Address` as read and `AddressInput` as sent: the two may differ from one day to the
 * next (what is sent is closed and has defaults, what is read stays open), and the names should not.
 * @param responses Every schema that is read, so that it is known beforehand which names travel both ways.
 */
export function createComponents(responses: readonly JsonSchema[]): Components {
  const read = new Set(responses.flatMap((schema) => Object.keys(definitionsOf(schema))));
  const placed = new Map<string, JsonSchema>();
  const publishedName = (name: string, side: Side) => (side === 'request' && read.has(name) ? `${name}Input` : name);
  const publish = (schema: JsonSchema, side: Side) =>
    mapSchemas(schema, (one) =>
      open(
        refer(one, (name) => publishedName(name, side)),
        side,
      ),
    );
  const keep = (name: string, schema: JsonSchema) => {
    const known = placed.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema))
      throw new TypeError(`two schemas go by the name "${name}"`);
    placed.set(name, schema);
  };
  const place = (schema: JsonSchema, side: Side): JsonSchema => {
    for (const [name, one] of Object.entries(definitionsOf(schema))) keep(publishedName(name, side), publish(one, side));
    const name = nameOf(schema);
    return name === undefined ? publish(rootOf(schema), side) : componentRef(publishedName(name, side));
  };
  const define = (name: string, schema: JsonSchema) => (keep(name, schema), componentRef(name));
  return { place, define, schemas: () => Object.fromEntries([...placed].sort(byName)) };
}

/** Refers to a named schema of the document. */
export function componentRef(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The name that a reference of `componentRef` points at. */
export function componentName(schema: JsonSchema): string | undefined {
  const { $ref } = schema;
  return typeof $ref === 'string' ? $ref.slice('#/components/schemas/'.length) : undefined;
}

function refer(schema: JsonSchema, rename: (name: string) => string): JsonSchema {
  const name = nameOf(schema);
  return name === undefined ? schema : { ...schema, ...componentRef(rename(name)) };
}

/** What we send may gain members, so nothing published says that there are no others. */
function open(schema: JsonSchema, side: Side): JsonSchema {
  if (side === 'request' || schema['additionalProperties'] !== false) return schema;
  const { additionalProperties: _closed, ...rest } = schema;
  return rest;
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : Number(left > right);
}
