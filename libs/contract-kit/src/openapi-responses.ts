import type { Components } from './components.ts';
import { genericErrors, type GenericErrorCode } from './errors.ts';
import { nameOf } from './json-schema.ts';
import { genericCodesOf } from './operation-errors.ts';
import { pageSchema } from './page.ts';
import { PROBLEM_MEDIA_TYPE, problemWith } from './problem.ts';
import { outputJsonSchema, responseJsonSchema } from './request-places.ts';
import type { DeclaredError, StreamTwin } from './operation.ts';
import type { AnyOperation } from './service.ts';
import type { JsonSchema } from './schema.ts';

/** Media type of an `ndjson` answer. */
export const NDJSON_MEDIA_TYPE = 'application/x-ndjson';

/** The name under which a page of an item is published: `ServicePage`. */
export function pageName(item: JsonSchema): string | undefined {
  const name = nameOf(item);
  return name === undefined ? undefined : `${name}Page`;
}

/** All responses of an operation: success, and one for each status of its errors. */
export function responsesOf(operation: AnyOperation, components: Components): Record<string, unknown> {
  const statuses = [...errorsByStatus(operation)].sort(([left], [right]) => left - right);
  const refusals = statuses.map(([status, errors]) => [String(status), refusal(errors, components)]);
  return {
    [String(operation.status)]: success(operation, components),
    ...(operation.etag && { 304: { description: 'The answer is still the one whose `ETag` is named in `If-None-Match`.' } }),
    ...Object.fromEntries(refusals),
    default: { $ref: '#/components/responses/Problem' },
  };
}

/** A generic refusal as a response of its own, so that operations can refer to it. */
export function genericResponse(code: GenericErrorCode): Record<string, unknown> {
  return problemResponse(genericErrors[code].title, problemWith([code]), genericErrors[code].status);
}

/** `invalid_input` → `InvalidInput`. */
export function responseName(code: string): string {
  return code.replace(/(^|_)([a-z])/g, (_match, _gap, letter: string) => letter.toUpperCase());
}

interface StatusErrors {
  readonly generic: GenericErrorCode[];
  readonly declared: (readonly [string, DeclaredError])[];
}

function errorsByStatus(operation: AnyOperation): Map<number, StatusErrors> {
  const byStatus = new Map<number, StatusErrors>();
  const of = (status: number) => {
    const errors = byStatus.get(status) ?? { generic: [], declared: [] };
    byStatus.set(status, errors);
    return errors;
  };
  for (const code of genericCodesOf(operation)) of(genericErrors[code].status).generic.push(code);
  for (const [code, error] of Object.entries(operation.errors)) of(error.status ?? 409).declared.push([code, error]);
  return byStatus;
}

function refusal({ generic, declared }: StatusErrors, components: Components): Record<string, unknown> {
  const [only] = generic;
  if (only && generic.length === 1 && declared.length === 0) return { $ref: `#/components/responses/${responseName(only)}` };
  const lines = [
    ...generic.map((code) => `\`${code}\`: ${genericErrors[code].title}.`),
    ...declared.map(([code, error]) => `\`${code}\`: ${error.description}`),
  ];
  const variants = [
    ...(generic.length > 0 ? [problemWith(generic)] : []),
    ...declared.map(([code, error]) => problemWith([code], components.place(outputJsonSchema(error.data), 'response'))),
  ];
  return problemResponse(lines.join('\n\n'), variants.length === 1 ? (variants[0] as JsonSchema) : { oneOf: variants });
}

function problemResponse(description: string, schema: JsonSchema, status?: number): Record<string, unknown> {
  const wait = status === 429 || status === 503;
  return {
    description,
    headers: { ...requestIdHeader, ...(wait && { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }) },
    content: { [PROBLEM_MEDIA_TYPE]: { schema } },
  };
}

const requestIdHeader = { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } };

function success(operation: AnyOperation, components: Components): Record<string, unknown> {
  const headers = operation.etag ? { ...requestIdHeader, ETag: { $ref: '#/components/headers/ETag' } } : requestIdHeader;
  const response = { description: SUCCESS[operation.kind], headers };
  return operation.status === 204 ? response : { ...response, content: successContent(operation, components) };
}

const SUCCESS = {
  call: 'The answer.',
  foreign: 'The answer, in the shape of its standard.',
  list: 'One page of the list.',
  upload: 'What became of the file.',
  download: 'The file.',
  ndjson: 'All items, a JSON text a line. A break-off without a last line feed means that the answer is not whole.',
} as const;

function successContent(operation: AnyOperation, components: Components): Record<string, unknown> {
  if (operation.kind === 'download') return fileContent(operation);
  const item = responseJsonSchema(operation);
  if (operation.kind === 'ndjson') return { [NDJSON_MEDIA_TYPE]: { schema: components.place(item, 'response') } };
  return {
    'application/json': { schema: operation.kind === 'list' ? placePage(operation, components) : components.place(item, 'response') },
    ...(operation.stream && { [NDJSON_MEDIA_TYPE]: { schema: lines(operation.stream) } }),
  };
}

function lines({ parameter, value }: StreamTwin): JsonSchema {
  return { type: 'string', description: `Where \`${parameter}\` is \`${value}\`: all items, a JSON text a line, without pages.` };
}

function placePage(operation: AnyOperation, components: Components): JsonSchema {
  const page = outputJsonSchema(pageSchema(operation.response));
  const placed = components.place(page, 'response');
  const name = pageName(responseJsonSchema(operation));
  return name === undefined ? placed : components.define(name, placed);
}

/** The body of an upload or download: any of the media types that the contract names. */
export function fileContent({ file }: AnyOperation): Record<string, unknown> {
  const schema = { type: 'string', format: 'binary', description: `At most ${file?.maxBytes ?? 0} bytes.` };
  return Object.fromEntries((file?.mediaTypes ?? []).map((mediaType) => [mediaType, { schema }]));
}
