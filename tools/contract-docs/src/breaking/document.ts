import type { JsonSchema } from '@halte/contract-kit';

/** An OpenAPI or AsyncAPI document as it was read. */
export type Document = Readonly<Record<string, unknown>>;

/** Something in a document that has members. */
export type Node = Readonly<Record<string, unknown>>;

/** A member that is an object; empty where there is none. */
export function node(parent: unknown, ...path: readonly string[]): Node {
  const found = path.reduce<unknown>((inner, name) => (isNode(inner) ? inner[name] : undefined), parent);
  return isNode(found) ? found : {};
}

/** A member that is a list of texts; empty where there is none. */
export function texts(parent: Node, name: string): readonly string[] {
  const found = parent[name];
  return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
}

/** What a reference stands for; anything else is itself. */
export function resolve(document: Document, schema: unknown): JsonSchema {
  const found = node({ schema }, 'schema');
  const { $ref } = found;
  return typeof $ref === 'string' && $ref.startsWith('#/') ? resolve(document, node(document, ...$ref.slice(2).split('/'))) : found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
