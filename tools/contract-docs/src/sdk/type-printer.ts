import type { JsonSchema } from '@halte/contract-kit';
import { componentName, type Side } from '@halte/contract-kit/openapi';
import { branchesOf, constraints, describe } from '../constraints.ts';
import { jsDoc, literal, memberName } from '../words.ts';

/** A named schema as a TypeScript declaration. */
export function printDeclaration(name: string, schema: JsonSchema, side: Side): string {
  const comment = jsDoc([describe(schema)]);
  if (!isPlainObject(schema)) return `${comment}export type ${name} = ${printType(schema, side)};\n`;
  return `${comment}export interface ${name} ${printMembers(schema, side)}\n`;
}

/** A schema as a TypeScript type. */
export function printType(schema: JsonSchema, side: Side): string {
  const branches = branchesOf(schema);
  if (branches.length > 1 || branches[0] !== schema) return unique(branches.map((branch) => printType(branch, side)));
  const name = componentName(schema);
  if (name !== undefined) return name;
  if ('const' in schema) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return printEnum(schema['enum'], side);
  const types: readonly unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  return unique(types.map((type) => printOne(type, schema, side)));
}

function printOne(type: unknown, schema: JsonSchema, side: Side): string {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean' || type === 'null') return type;
  if (type === 'array') return printArray(schema, side);
  return type === 'object' ? printObject(schema, side) : 'unknown';
}

/** Values may be added to what we send, so a reader must be ready for others; what is sent to us is closed. */
function printEnum(values: readonly unknown[], side: Side): string {
  const known = values.map(literal);
  return unique(side === 'response' && values.every((value) => typeof value === 'string') ? [...known, '(string & {})'] : known);
}

function printArray(schema: JsonSchema, side: Side): string {
  const item = printType((schema['items'] as JsonSchema | undefined) ?? {}, side);
  return side === 'request' ? `readonly (${item})[]` : `(${item})[]`;
}

function printObject(schema: JsonSchema, side: Side): string {
  if (isPlainObject(schema)) return printMembers(schema, side);
  const values = schema['additionalProperties'];
  return `Record<string, ${typeof values === 'object' ? printType(values as JsonSchema, side) : 'unknown'}>`;
}

function printMembers(schema: JsonSchema, side: Side): string {
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  const members = Object.entries(schema['properties'] as Record<string, JsonSchema>).map(([name, member]) => {
    const comment = jsDoc([[describe(member), ...constraints(member)].join(' ')]);
    const type = printType(member, side);
    return comment + (required.includes(name) ? `${memberName(name)}: ${type};` : `${memberName(name)}?: ${type} | undefined;`);
  });
  return `{\n${members.join('\n')}\n}`;
}

function isPlainObject(schema: JsonSchema): boolean {
  return schema['type'] === 'object' && Object.keys((schema['properties'] as object | undefined) ?? {}).length > 0;
}

function unique(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}
