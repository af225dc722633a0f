import { node, type Document } from './document.ts';
import { schemaReasons, type Breaking } from './openapi-change.ts';

/**
 * What breaks those who listen or ask on the bus.
 * @param overHttp ids of the operations whose requests and answers are compared in the OpenAPI description already
 */
export function asyncApiChanges(before: Document, after: Document, overHttp: ReadonlySet<string>): readonly Breaking[] {
  const channels = node(before, 'channels');
  return Object.keys(channels)
    .filter((id) => !overHttp.has(id.replace(/\.reply$/, '')))
    .flatMap((id) => channelChanges(before, after, id).map((reason) => ({ where: id, reason })));
}

function channelChanges(before: Document, after: Document, id: string): readonly string[] {
  const old = node(before, 'channels', id);
  const now = node(after, 'channels', id);
  if (Object.keys(now).length === 0) return ['is gone'];
  if (old['address'] !== now['address']) return [`has another subject: ${String(now['address'])}`];
  return Object.keys(node(old, 'messages')).flatMap((message) => {
    const payload = (channel: Document) => node(channel, 'messages', message)['payload'];
    const side = message === 'request' ? 'request' : 'response';
    return schemaReasons({ before, after, side }, payload(old), payload(now), message);
  });
}

/** The ids of the operations that an OpenAPI description holds. */
export function operationIds(document: Document): ReadonlySet<string> {
  const items = Object.values(node(document, 'paths')) as readonly Document[];
  return new Set(items.flatMap((item) => Object.values(item).map((operation) => String(node({ operation }, 'operation')['operationId']))));
}
