import { componentRef } from './components.ts';
import type { JsonSchema } from './schema.ts';

/** Name of the component that every problem document of the API follows. */
export const PROBLEM = 'Problem';

/** Media type of a problem document (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Where the reference explains an error code. Also the `type` of its problem documents, below the address of the API. */
export function problemType(code: string): string {
  return `/problems/${code}`;
}

const detailSchema: JsonSchema = {
  type: 'object',
  description: 'One field that is wrong. Never holds the value that was sent.',
  properties: {
    field: { type: 'string', maxLength: 500, description: 'The field as it was sent: `name`, `phones[0].number`.' },
    message: { type: 'string', maxLength: 1_000, description: 'What is wrong and how to mend it.' },
    suggestion: { type: 'string', maxLength: 500, description: 'The nearest known name, where an unknown one was sent.' },
  },
  required: ['field', 'message'],
};

/** A refusal over HTTP (RFC 9457): the standard members, and those of the error object that all transports share. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'A refusal (RFC 9457). `code` says which one; the other members help to read it.',
  properties: {
    type: { type: 'string', format: 'uri-reference', maxLength: 500, description: 'Identifies the kind of problem; its page explains it.' },
    title: { type: 'string', maxLength: 200, description: 'The kind of problem in a few words, the same for each occurrence.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'The HTTP status.' },
    detail: { type: 'string', maxLength: 2_000, description: 'What went wrong this time, and what to do.' },
    instance: { type: 'string', format: 'uri-reference', maxLength: 500, description: 'Identifies this occurrence.' },
    code: { type: 'string', maxLength: 60, description: 'Which refusal it is: a generic code or one that the operation declares.' },
    retryable: { type: 'boolean', description: 'Whether the same request may succeed later, unchanged.' },
    requestId: { type: 'string', maxLength: 100, description: 'Identifies the request in our logs. Give it when you ask for help.' },
    details: { type: 'array', maxItems: 100, items: detailSchema, description: 'The fields that are wrong.' },
    data: { description: 'What a declared code carries.' },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'retryable', 'requestId'],
};

/** The error object on the bus. */
export const wireErrorSchema: JsonSchema = {
  type: 'object',
  description: 'A refusal. The headers `Nats-Service-Error` and `Nats-Service-Error-Code` tell that a reply is one.',
  properties: {
    code: { type: 'string', maxLength: 60, description: 'Which refusal it is: a generic code or one that the operation declares.' },
    message: { type: 'string', maxLength: 2_000, description: 'What went wrong, and what to do.' },
    retryable: { type: 'boolean', description: 'Whether the same request may succeed later, unchanged.' },
    requestId: { type: 'string', maxLength: 100, description: 'Identifies the request in our logs.' },
    details: { type: 'array', maxItems: 100, items: detailSchema, description: 'The fields that are wrong.' },
    data: { description: 'What a declared code carries.' },
    retryAfterSeconds: { type: 'integer', minimum: 0, description: 'Seconds after which a retry makes sense.' },
  },
  required: ['code', 'message', 'retryable', 'requestId'],
};

/** A problem document with one of these codes; `data` is that of a declared one. */
export function problemWith(codes: readonly string[], data?: JsonSchema): JsonSchema {
  const code = codes.length === 1 ? { const: codes[0] } : { enum: codes };
  const properties = { code, ...(data && { data }) };
  return { allOf: [componentRef(PROBLEM), { type: 'object', properties, ...(data && { required: ['data'] }) }] };
}
