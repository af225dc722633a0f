import type { JsonSchema } from '@halte/contract-kit';
import { branchesOf } from '../constraints.ts';

/** Values of the formats that contracts use. Invented. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '0b9d2c4e-6f1a-4a57-8c3d-2e5f7a9b1c3d',
  'date-time': '2027-03-01T09:00:00Z',
  date: '2027-03-01',
  time: '09:00:00',
  iri: 'https://halte.example/',
  email: 'hallo@halte.example',
};

/** A small value that a schema accepts, for examples. Optional members are left out. */
export function sample(schema: JsonSchema): unknown {
  const [first = schema] = branchesOf(schema);
  if (first !== schema) return sample(first);
  if ('default' in schema) return schema['default'];
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as unknown;
  if (schema['type'] === 'object') return sampleObject(schema);
  if (schema['type'] === 'array') return [sample((schema['items'] as JsonSchema | undefined) ?? {})];
  if (schema['type'] === 'integer' || schema['type'] === 'number') return sampleNumber(schema);
  return schema['type'] === 'boolean' ? true : sampleText(schema);
}

function sampleObject(schema: JsonSchema): unknown {
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  const properties = (schema['properties'] as Record<string, JsonSchema> | undefined) ?? {};
  return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {})]));
}

function sampleNumber(schema: JsonSchema): number {
  return Math.max(1, typeof schema['minimum'] === 'number' ? schema['minimum'] : 1);
}

function sampleText(schema: JsonSchema): string {
  const known = BY_FORMAT[String(schema['format'])];
  if (known !== undefined) return known;
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 40;
  return 'Soep op het plein'.slice(0, most);
}
