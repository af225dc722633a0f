import { definitionsOf, nameOf, objectOf, type JsonSchema } from '@halte/contract-kit';
import { branchesOf, constraints, describe } from '../constraints.ts';
import { table } from './markdown.ts';

/** The members of an object schema as a table; for a request, with the place where each travels. */
export function fieldsTable(document: JsonSchema, where?: (name: string) => string): string {
  const { properties, required } = objectOf(document);
  const rows = Object.entries(properties).map(([name, schema]) => {
    const place = where ? [where(name)] : [];
    const limits = constraints(schema).join(' ');
    return [`\`${name}\``, ...place, typeText(schema), required.includes(name) ? 'yes' : 'no', describe(schema), limits];
  });
  return table(['Field', ...(where ? ['In', 'Type', 'Required'] : ['Type', 'Always there']), 'What it is', 'Limits'], rows);
}

/** A type in words: `text`, `one of …`, `list of …`. */
export function typeText(schema: JsonSchema): string {
  const branches = branchesOf(schema);
  if (branches[0] !== schema) return [...new Set(branches.map(typeText))].join(' or ');
  const name = nameOf(schema);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``;
  if (schema['type'] === 'array') return `list of ${typeText((schema['items'] as JsonSchema | undefined) ?? {})}`;
  const types: readonly unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  return types.map((type) => (type === 'string' ? textKind(schema) : String(type ?? 'any'))).join(' or ');
}

/** Formats whose own name says little to somebody who reads. */
const IN_WORDS: Readonly<Record<string, string>> = { iri: 'web address', email: 'e-mail address', 'date-time': 'date and time' };

function textKind({ format }: JsonSchema): string {
  return typeof format === 'string' ? (IN_WORDS[format] ?? format) : 'text';
}

/** The named objects inside these documents, each once, by name. */
export function namedObjects(documents: readonly JsonSchema[]): ReadonlyMap<string, JsonSchema> {
  const all = documents.flatMap((document) => {
    const definitions = definitionsOf(document);
    return Object.entries(definitions).map(([name, schema]): [string, JsonSchema] => [name, { ...schema, $defs: definitions }]);
  });
  return new Map(all.filter(([, schema]) => schema['type'] === 'object').sort(([left], [right]) => (left < right ? -1 : 1)));
}
