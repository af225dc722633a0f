import { definitionsOf, nameOf, objectOf, requestJsonSchema, type AnyOperation, type JsonSchema } from '@halte/contract-kit';

/** How the text of one parameter becomes a value. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Repeating the parameter adds an item. */
  readonly repeats: boolean;
}

export type Fields = ReadonlyMap<string, Field>;

const SCALARS: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean']);

/**
 * Those members of an operation's request that travel in an address, by name.
 * @throws TypeError at boot where one of them is neither a scalar nor an array of scalars.
 */
export function fieldsOf(operation: AnyOperation, names: readonly string[]): Fields {
  const schema = requestJsonSchema(operation);
  const { properties } = objectOf(schema);
  return new Map(names.map((name) => [name, fieldOf(operation.id, name, resolved(schema, properties[name] ?? {}))]));
}

function fieldOf(operation: string, name: string, schema: JsonSchema): Field {
  const repeats = schema['type'] === 'array';
  const type = scalarOf(repeats ? (schema['items'] as JsonSchema) : schema);
  if (!type) throw new TypeError(`${operation}: "${name}" cannot travel in an address`);
  return { name, type, repeats };
}

function scalarOf({ type, enum: choices }: JsonSchema): Field['type'] | undefined {
  const known = type ?? (Array.isArray(choices) ? typeof choices[0] : undefined);
  return SCALARS.has(known) ? (known as Field['type']) : undefined;
}

function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = nameOf(schema);
  return name === undefined ? schema : (definitionsOf(root)[name] ?? {});
}
