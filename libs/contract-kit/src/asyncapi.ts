import { createComponents, type Components } from './components.ts';
import { nameOf } from './json-schema.ts';
import { queueGroup, streamName } from './names.ts';
import { pageSchema } from './page.ts';
import { wireErrorSchema } from './problem.ts';
import { outputJsonSchema, readSchemas, requestJsonSchema } from './request-places.ts';
import type { JsonSchema } from './schema.ts';
import { contentsOf, type AnyEvent, type AnyOperation, type AnyService } from './service.ts';

/** What a document says beside what the contracts say. */
export interface AsyncApiOptions {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

/** An AsyncAPI document. */
export type AsyncApiDocument = Record<string, unknown> & {
  readonly asyncapi: '3.0.0';
  readonly channels: Record<string, Channel>;
  readonly operations: Record<string, Record<string, unknown>>;
};

interface Channel {
  readonly address: string | null;
  readonly messages: Record<string, unknown>;
  readonly [more: string]: unknown;
}

const HEADERS = 'headers';
const WIRE_ERROR = 'WireError';

/** The AsyncAPI 3.0 description of the bus, as the services see it: requests they receive and answer, events they send. */
export function asyncApi(contracts: readonly AnyService[], options: AsyncApiOptions): AsyncApiDocument {
  const contents = contracts.map(contentsOf);
  const operations = contents.flatMap((one) => one.operations);
  const events = contents.flatMap((one) => one.events);
  const payloads = events.map((event) => outputJsonSchema(event.payload));
  const components = createComponents([...operations.flatMap(readSchemas), ...payloads]);
  components.define(WIRE_ERROR, wireErrorSchema);
  const channels = [
    ...operations.flatMap((one) => requestChannels(one, components)),
    ...events.map((one) => eventChannel(one, components)),
  ];
  return {
    asyncapi: '3.0.0',
    info: { ...options, license: { name: 'Apache-2.0' } },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries([...operations.map(receive), ...events.map(send)]),
    components: { schemas: components.schemas(), messageTraits: { [HEADERS]: { headers: requestHeaders } } },
  };
}

/** A channel for what is asked, and one for the answer, whose address the asker makes up. */
function requestChannels(operation: AnyOperation, components: Components): readonly [string, Channel][] {
  const request = {
    name: operation.id,
    summary: operation.summary,
    traits: [{ $ref: `#/components/messageTraits/${HEADERS}` }],
    payload: components.place(requestJsonSchema(operation), 'request'),
  };
  const answer = { name: `${operation.id}.reply`, ...answerPayload(operation, components) };
  const refusal = {
    name: `${operation.id}.refusal`,
    payload: { $ref: `#/components/schemas/${WIRE_ERROR}` },
    ...declaredCodes(operation, components),
  };
  return [
    [operation.id, { address: operation.subject, messages: { request } }],
    [`${operation.id}.reply`, { address: null, messages: { answer, refusal } }],
  ];
}

function answerPayload(operation: AnyOperation, components: Components): Record<string, unknown> {
  if (operation.kind === 'download') return { contentType: 'application/octet-stream', summary: 'One part of the file.' };
  const paged = operation.kind === 'list' || operation.kind === 'ndjson';
  const schema = outputJsonSchema(paged ? pageSchema(operation.response) : operation.response);
  const placed = components.place(schema, 'response');
  const item = nameOf(outputJsonSchema(operation.response));
  return { payload: paged && item !== undefined ? components.define(`${item}Page`, placed) : placed };
}

function declaredCodes(operation: AnyOperation, components: Components): Record<string, unknown> {
  const codes = Object.entries(operation.errors).map(([code, error]) => {
    return [code, { description: error.description, data: components.place(outputJsonSchema(error.data), 'response') }];
  });
  return codes.length === 0 ? {} : { 'x-halte-codes': Object.fromEntries(codes) as JsonSchema };
}

function eventChannel(event: AnyEvent, components: Components): [string, Channel] {
  const message = {
    name: event.id,
    summary: event.summary,
    ...(event.description !== undefined && { description: event.description }),
    headers: eventHeaders,
    payload: components.place(outputJsonSchema(event.payload), 'response'),
  };
  return [event.id, { address: event.subject, messages: { event: message }, 'x-halte-stream': streamName(event.service) }];
}

function receive(operation: AnyOperation): [string, Record<string, unknown>] {
  const { id, summary, description, service } = operation;
  return [
    id,
    {
      action: 'receive',
      summary,
      ...(description !== undefined && { description }),
      channel: { $ref: `#/channels/${id}` },
      reply: { channel: { $ref: `#/channels/${id}.reply` } },
      bindings: { nats: { queue: queueGroup(service) } },
      'x-halte-access': operation.access,
      'x-halte-kind': operation.kind,
      'x-halte-deadline-ms': operation.deadlineMs,
    },
  ];
}

function send({ id, summary }: AnyEvent): [string, Record<string, unknown>] {
  return [id, { action: 'send', summary, channel: { $ref: `#/channels/${id}` } }];
}

const text = (description: string) => ({ type: 'string', description });

const requestHeaders = {
  type: 'object',
  properties: {
    'Halte-Caller': text('Who is calling: a short-lived signed statement.'),
    'Halte-Deadline': text('Milliseconds that are left for the answer.'),
    'Halte-Request-Id': text('Identifies the request in all logs.'),
    'Idempotency-Key': text('Marks repetitions of one and the same request.'),
    'Halte-Cursor': text('Where the previous page of an export ended.'),
    'Halte-Upload': text('The upload that a part belongs to.'),
    'Halte-Part': text('Which part of a file; for uploads also `open`, `commit` and `abort`.'),
    traceparent: text('W3C trace context.'),
  },
  required: ['Halte-Caller'],
};

const eventHeaders = {
  type: 'object',
  properties: { 'Nats-Msg-Id': text('The same for every delivery of one event.'), traceparent: text('W3C trace context.') },
  required: ['Nats-Msg-Id'],
};
