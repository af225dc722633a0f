import type { Attributes } from '@opentelemetry/api';

/** What a span may carry: names and numbers of ours, never what somebody sent. Names follow the OpenTelemetry semantic conventions. */
export const spanAttributeNames = [
  'db.collection.name',
  'db.namespace',
  'db.operation.name',
  'db.query.summary',
  'db.response.returned_rows',
  'db.response.status_code',
  'db.system.name',
  'error.type',
  'halte.operation',
  'halte.part',
  'halte.request_id',
  'http.request.body.size',
  'http.request.method',
  'http.response.body.size',
  'http.response.status_code',
  'http.route',
  'messaging.batch.message_count',
  'messaging.consumer.group.name',
  'messaging.destination.name',
  'messaging.message.id',
  'messaging.operation.name',
  'messaging.operation.type',
  'messaging.system',
  'rpc.method',
  'rpc.response.status_code',
  'rpc.system.name',
  'url.scheme',
] as const;

/** One name on the allow-list of span attributes. */
export type SpanAttribute = (typeof spanAttributeNames)[number];

/** Attributes of a span. Values are contract names, codes, counts and sizes: never a caller's value, SQL with values, or a person's data. */
export type SpanAttributes = { readonly [Name in SpanAttribute]?: string | number | boolean | undefined };

const allowed: ReadonlySet<string> = new Set(spanAttributeNames);

/** The attributes that are on the list; anything else stays behind, whatever the types said. */
export function allowedAttributes(attributes: SpanAttributes): Attributes {
  const kept: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && allowed.has(name)) kept[name] = value;
  return kept;
}
