import {
  contentsOf,
  outputJsonSchema,
  ownCodesOf,
  readSchemas,
  requestJsonSchema,
  requestPlaces,
  rootOf,
  nameOf,
} from '@halte/contract-kit';
import type { AnyEvent, AnyOperation, AnyService, JsonSchema } from '@halte/contract-kit';
import { streamName } from '@halte/contract-kit';
import { describe } from '../constraints.ts';
import { sentence } from '../words.ts';
import { examplesOf } from './examples.ts';
import { fieldsTable, namedObjects } from './fields.ts';
import { GENERATED, page, table } from './markdown.ts';

/** The reference page of one service: its operations, events and objects. */
export function servicePage(contract: AnyService): string {
  const { name, version, description, operations, events } = contentsOf(contract);
  const requests = new Set(operations.map((operation) => nameOf(requestJsonSchema(operation))));
  const read = [...operations.flatMap(readSchemas), ...events.map((event) => outputJsonSchema(event.payload))];
  const inside = [...namedObjects(operations.map(requestJsonSchema))].filter(([object]) => !requests.has(object));
  const objects = [...new Map([...namedObjects(read), ...inside])].sort(byName).map(([object, schema]) => objectSection(object, schema));
  return page(
    GENERATED,
    `# ${name}, version ${version}`,
    description,
    'What any operation may fail with is in [errors](errors.md).',
    table(['Operation', 'Route', 'Access', ''], operations.map(overviewRow)),
    '## Operations',
    ...operations.map(operationSection),
    ...(events.length > 0 ? ['## Events', ...events.map(eventSection)] : []),
    ...(objects.length > 0 ? ['## Objects', ...objects] : []),
  );
}

function byName([one]: readonly [string, JsonSchema], [other]: readonly [string, JsonSchema]): number {
  return one < other ? -1 : 1;
}

function overviewRow(operation: AnyOperation): readonly string[] {
  return [`[\`${operation.name}\`](#${anchor(operation.id)})`, routeText(operation), accessText(operation), operation.summary];
}

function routeText({ http }: AnyOperation): string {
  return http ? `\`${http.method} ${http.path}\`` : 'on the bus only';
}

function accessText({ access }: AnyOperation): string {
  return access === 'public' ? 'everybody' : `\`${access}\``;
}

function anchor(id: string): string {
  return id.toLowerCase().replaceAll('.', '');
}

function operationSection(operation: AnyOperation): string {
  const places = operation.http && requestPlaces(operation, operation.http);
  const where = places && ((name: string) => (places.path.includes(name) ? 'path' : places.query.includes(name) ? 'query' : 'body'));
  const request = fieldsTable(requestJsonSchema(operation), where);
  return page(
    `### ${operation.id}`,
    operation.deprecated ? `**Deprecated** since ${operation.deprecated.since}. ${operation.deprecated.instead ?? ''}`.trim() : '',
    [sentence(operation.summary), operation.description ?? ''].join(' ').trim(),
    factsTable(operation),
    request === '' ? 'Takes no fields.' : request,
    answerText(operation),
    errorsText(operation),
    examplesOf(operation),
  ).trim();
}

function factsTable(operation: AnyOperation): string {
  const rows = [
    ['Route', routeText(operation)],
    ['Subject', `\`${operation.subject}\``],
    ['Access', accessText(operation)],
    ['Repeating it', REPEATING[operation.idempotent]],
    ['Answers within', `${operation.deadlineMs} ms`],
    ...(operation.file
      ? [['File', `at most ${operation.file.maxBytes} bytes; ${operation.file.mediaTypes.map((one) => `\`${one}\``).join(', ')}`]]
      : []),
  ];
  return table(['', ''], rows);
}

const REPEATING = {
  natural: 'changes nothing more',
  key: 'changes nothing more with the same `Idempotency-Key`, for 24 hours',
  no: 'has its effect again',
} as const;

function answerText(operation: AnyOperation): string {
  const item = outputJsonSchema(operation.response);
  const name = nameOf(item);
  const what = name === undefined ? 'the object below' : `[${name}](#${name.toLowerCase()})`;
  const text = {
    call: `Answers ${operation.status} with ${what}.`,
    foreign: `Answers ${operation.status} with ${what}.`,
    upload: `Answers ${operation.status} with ${what}.`,
    list: `Answers ${operation.status} with a page: \`items\`, each ${what}, and \`nextCursor\`, which is null on the last one.`,
    ndjson: `Answers ${operation.status} with \`application/x-ndjson\`: one ${what} a line.`,
    download: `Answers ${operation.status} with the file.`,
  }[operation.kind];
  return operation.status === 204 ? 'Answers 204, without a body.' : text;
}

function errorsText(operation: AnyOperation): string {
  const declared = Object.entries(operation.errors).map(([code, error]) => {
    const data = nameOf(outputJsonSchema(error.data));
    return [
      `\`${code}\``,
      String(error.status ?? 409),
      sentence(error.description),
      data === undefined ? '' : `[${data}](#${data.toLowerCase()})`,
    ];
  });
  const own = ownCodesOf(operation).map((code) => `[\`${code}\`](errors.md#${code})`);
  return page(
    table(['Fails with', 'Status', 'When', '`data`'], declared),
    own.length > 0 ? `May also fail with ${own.join(', ')}.` : '',
  ).trim();
}

function eventSection(event: AnyEvent): string {
  const rows = [
    ['Subject', `\`${event.subject}\``],
    ['Stream', `\`${streamName(event.service)}\``],
  ];
  return page(
    `### ${event.id}`,
    [sentence(event.summary), event.description ?? ''].join(' ').trim(),
    table(['', ''], rows),
    payloadText(event),
  ).trim();
}

function payloadText(event: AnyEvent): string {
  const name = nameOf(outputJsonSchema(event.payload));
  return name === undefined ? fieldsTable(outputJsonSchema(event.payload)) : `Carries [${name}](#${name.toLowerCase()}).`;
}

function objectSection(name: string, schema: JsonSchema): string {
  return page(`### ${name}`, describe(rootOf(schema)), fieldsTable(schema)).trim();
}
