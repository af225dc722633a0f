import { consumerName, eventSubjects, inboxPrefix, queueGroup, streamName } from './names.ts';
import type { AnyEvent } from './service.ts';
import { contentsOf, type ServiceContents } from './service.ts';
import type { Uses } from './uses.ts';

/** What a NATS user may do, as `permissions` of the server's configuration. There are allow-lists only: all else is refused. */
export interface NatsPermissions {
  readonly publish: { readonly allow: readonly string[] } | { readonly deny: readonly ['>'] };
  /** A subject, or `subject queue` where only membership of that queue group is allowed. */
  readonly subscribe: { readonly allow: readonly string[] };
  /** Lets it answer the requests it receives, and nothing else: one reply each, within the time given. */
  readonly allow_responses?: { readonly max: number; readonly expires: string };
}

/** The JetStream stream that holds a service's events. */
export interface EventStream {
  readonly name: string;
  readonly subjects: readonly string[];
}

const REPLY_MARGIN_MS = 5_000;

/** What an app may do on the bus: what it declared that it uses, no more. */
export function natsPermissions(uses: Uses): NatsPermissions {
  const served = uses.serves.map(contentsOf);
  const allow = [
    ...uses.calls.map((operation) => operation.subject),
    ...served.flatMap((contents) => contents.events.map((event) => event.subject)),
    ...served.filter(hasEvents).flatMap(streamApi),
    ...uses.consumes.flatMap((event) => consumerApi(uses.app, event)),
  ];
  const operations = served.flatMap((contents) => contents.operations);
  const requests = operations.map((operation) => `${operation.subject} ${queueGroup(operation.service)}`);
  return {
    // The server reads an empty allow-list as "no restriction".
    publish: allow.length > 0 ? { allow: sorted(allow) } : { deny: ['>'] },
    subscribe: { allow: sorted([`${inboxPrefix(uses.app)}.>`, ...requests]) },
    ...(operations.length > 0 && { allow_responses: responses(operations.map((operation) => operation.deadlineMs)) }),
  };
}

/** The streams that an app owns: one for each contract of its own that has events. */
export function eventStreams(uses: Uses): readonly EventStream[] {
  return uses.serves
    .map(contentsOf)
    .filter(hasEvents)
    .map(({ name }) => ({ name: streamName(name), subjects: [eventSubjects(name)] }));
}

function hasEvents(contents: ServiceContents): boolean {
  return contents.events.length > 0;
}

function streamApi({ name }: ServiceContents): readonly string[] {
  return ['CREATE', 'INFO', 'UPDATE'].map((verb) => `$JS.API.STREAM.${verb}.${streamName(name)}`);
}

function consumerApi(app: string, event: AnyEvent): readonly string[] {
  const stream = streamName(event.service);
  const durable = consumerName(app, event);
  return [
    `$JS.API.CONSUMER.CREATE.${stream}.${durable}.${event.subject}`,
    `$JS.API.CONSUMER.INFO.${stream}.${durable}`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.${durable}`,
    `$JS.ACK.${stream}.${durable}.>`,
  ];
}

function responses(deadlines: readonly number[]): { readonly max: number; readonly expires: string } {
  return { max: 1, expires: `${Math.ceil((Math.max(...deadlines) + REPLY_MARGIN_MS) / 1_000)}s` };
}

function sorted(subjects: readonly string[]): readonly string[] {
  return [...new Set(subjects)].sort();
}
