import type { ErrorDetail, JsonSchema } from '@halte/contract-kit';
import { distance } from 'fastest-levenshtein';

/** Names longer than this are cut in messages. */
const MAX_NAME = 60;

/** Members that a closed object of the schema does not know, anywhere in a value, each with the nearest name that it does know. */
export function unknownNames(root: JsonSchema, value: unknown): readonly ErrorDetail[] {
  const details: ErrorDetail[] = [];
  const visit = (schema: JsonSchema | undefined, inner: unknown, path: string): void => {
    const resolved = resolve(root, schema);
    if (Array.isArray(inner))
      inner.forEach((item, index) => visit(resolved?.['items'] as JsonSchema | undefined, item, `${path}[${index}]`));
    else if (resolved && typeof inner === 'object' && inner !== null) members(resolved, inner as Record<string, unknown>, path);
  };
  const members = (schema: JsonSchema, object: Record<string, unknown>, path: string): void => {
    const known = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
    for (const [name, inner] of Object.entries(object)) {
      const field = path === '' ? name : `${path}.${name}`;
      if (Object.hasOwn(known, name)) visit(known[name], inner, field);
      else if (schema['additionalProperties'] === false) details.push(unknownName(name, field, Object.keys(known)));
    }
  };
  visit(root, value, '');
  return details;
}

/** The nearest of the known names, if any is near enough to have been meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.away - other.away)[0];
  return near && near.away <= Math.max(2, near.candidate.length / 3) ? near.candidate : undefined;
}

function unknownName(name: string, field: string, known: readonly string[]): ErrorDetail {
  const suggestion = nearestName(name.slice(0, MAX_NAME), known);
  const message = suggestion === undefined ? 'there is no such field; leave it out' : `there is no such field; did you mean ${suggestion}?`;
  return { field: field.slice(0, 4 * MAX_NAME), message, ...(suggestion !== undefined && { suggestion }) };
}

/** Follows a reference within the document; of alternatives none is taken, for their names differ. */
function resolve(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  if (typeof reference !== 'string') return schema;
  return (root['$defs'] as Record<string, JsonSchema> | undefined)?.[reference.replace('#/$defs/', '')];
}
