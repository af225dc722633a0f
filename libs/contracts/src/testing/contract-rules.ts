import {
  contentsOf,
  genericError,
  MAX_CURSOR_LENGTH,
  MAX_PAGE_ITEMS,
  NAME,
  objectOf,
  requestJsonSchema,
  requestPlaces,
  travelsInQuery,
  twinOf,
  type AnyEvent,
  type AnyOperation,
  type AnyService,
  type Schema,
} from '@halte/contract-kit';
import { z } from 'zod';
import { namedSchemas, schemaFaults, type SchemaPlace } from './schema-rules.ts';

type Faults = readonly string[];

const CODE = /^[a-z][a-z0-9_]{0,39}$/;
const SCOPE = /^[a-z][a-z-]*:[a-z][a-z-]*$/;
const SUMMARY = /^[A-Z][^\n]{0,79}[^.\s]$/;

/** What is wrong with some contracts by the rules of the house; nothing where all is well. */
export function contractFaults(contracts: readonly AnyService[]): Faults {
  const operations = contracts.flatMap((contract) => contentsOf(contract).operations);
  const streams = contracts
    .map((contract) => contentsOf(contract).operations)
    .flatMap((all) => all.flatMap((one) => twinOf(one, all) ?? []));
  const events = contracts.flatMap((contract) => contentsOf(contract).events);
  const routes = operations.flatMap(({ http }) => (http ? [`${http.method} ${http.path.replace(/\{[^}]+\}/g, '{}')}`] : []));
  return [
    ...repeated(routes).map((route) => `${route}: a route belongs to one operation`),
    ...repeated([...operations, ...events].map(({ subject }) => subject)).map((subject) => `${subject}: a subject belongs to one contract`),
    ...idFaults(operations, events),
    ...operations.flatMap((operation) =>
      operationFaults(operation, streams.includes(operation)).map((fault) => `${operation.id}: ${fault}`),
    ),
    ...events.flatMap((event) => eventFaults(event).map((fault) => `${event.id}: ${fault}`)),
  ];
}

function repeated(texts: readonly string[]): Faults {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

/** One id names one schema, in all contracts together. */
function idFaults(operations: readonly AnyOperation[], events: readonly AnyEvent[]): Faults {
  const tops = [...operations.flatMap(schemasOf), ...events.map((event) => event.payload)].map(zodOf);
  const known = new Map<string, z.core.$ZodType>();
  const clashes = tops.flatMap(namedSchemas).filter(([id, schema]) => (known.get(id) ?? known.set(id, schema).get(id)) !== schema);
  return [...new Set(clashes.map(([id]) => `${id}: two schemas have this id`))];
}

function schemasOf(operation: AnyOperation): readonly Schema[] {
  return [operation.request, operation.response, ...Object.values(operation.errors).map(({ data }) => data)];
}

/** What stands beside a foreign operation follows the same standard. */
function operationFaults(operation: AnyOperation, besideForeign: boolean): Faults {
  const foreign = besideForeign || operation.kind === 'foreign';
  return [
    ...nameFaults(operation),
    ...[...schemasOf(operation)].flatMap((schema) => topFaults(schema)),
    ...placedFaults('request', operation.request, { side: 'request', foreign }),
    ...placedFaults('response', operation.response, { side: 'response', foreign }),
    ...Object.entries(operation.errors).flatMap(([code, { data }]) => placedFaults(`error ${code}`, data, { side: 'response' })),
    ...requestFaults(operation),
    ...(operation.kind === 'list' ? pagingFaults(operation) : []),
  ];
}

function nameFaults({ name, summary, access, errors }: AnyOperation): Faults {
  const codes = Object.keys(errors);
  return [
    ...(name.split('.').every((part) => NAME.test(part)) ? [] : ['a name is camelCase']),
    ...(SUMMARY.test(summary) ? [] : ['a summary is one short line without a full stop']),
    ...(access === 'public' || SCOPE.test(access) ? [] : [`${access} is no scope such as directory:write`]),
    ...codes.filter((code) => !CODE.test(code)).map((code) => `${code} is no error code such as duplicate_name`),
    ...codes.filter((code) => genericError(code)).map((code) => `${code} is a generic error`),
  ];
}

function topFaults(schema: Schema): Faults {
  const about = z.globalRegistry.get(zodOf(schema));
  return about?.id !== undefined && about.description ? [] : ['a schema at the top has an id and a description'];
}

function placedFaults(what: string, schema: Schema, place: SchemaPlace): Faults {
  return schemaFaults(zodOf(schema), place).map((fault) => `${what} ${fault}`);
}

function requestFaults(operation: AnyOperation): Faults {
  const { http } = operation;
  if (!http) return [];
  const { properties, required } = objectOf(requestJsonSchema(operation));
  const { path, query } = requestPlaces(operation, http);
  const missing = path.filter((name) => !required.includes(name));
  const nested = (travelsInQuery(operation, http) ? query : path).filter((name) => !fitsQuery(properties[name] ?? {}));
  return [
    ...missing.map((name) => `${name} is in the path, so the request needs it`),
    ...nested.map((name) => `${name} does not fit into a query string: a scalar or a list of scalars does`),
  ];
}

function fitsQuery(schema: Readonly<Record<string, unknown>>): boolean {
  const { type, items } = schema;
  if (type === 'array') return fitsQuery({ ...(items as object), list: true }) && (items as { type?: unknown }).type !== 'array';
  return type === 'string' || type === 'integer' || type === 'number' || type === 'boolean' || 'const' in schema || 'enum' in schema;
}

function pagingFaults(operation: AnyOperation): Faults {
  const { properties, required } = objectOf(requestJsonSchema(operation));
  const { limit = {}, cursor = {} } = properties;
  const limited = limit['type'] === 'integer' && Number(limit['maximum']) <= MAX_PAGE_ITEMS && 'default' in limit;
  const cursed = cursor['type'] === 'string' && Number(cursor['maxLength']) <= MAX_CURSOR_LENGTH && !required.includes('cursor');
  return [...(limited ? [] : ['a list takes a `limit` with a default']), ...(cursed ? [] : ['a list takes an optional `cursor`'])];
}

function eventFaults(event: AnyEvent): Faults {
  return [
    ...(SUMMARY.test(event.summary) ? [] : ['a summary is one short line without a full stop']),
    ...topFaults(event.payload),
    ...placedFaults('payload', event.payload, { side: 'response' }),
  ];
}

function zodOf(schema: Schema): z.core.$ZodType {
  if (schema instanceof z.core.$ZodType) return schema;
  throw new TypeError('a contract of ours is written in zod');
}
