/** What a contract is called on the wire, everywhere. Nobody writes one of these by hand. */
export interface Address {
  /** `directory` */
  readonly service: string;
  /** `1` */
  readonly version: number;
  /** `services.list` */
  readonly name: string;
  /** `directory.services.list`: OpenAPI operation id, SDK method, metric label. */
  readonly id: string;
  /** `req.directory.v1.services.list` or `evt.directory.v1.services.changed`. */
  readonly subject: string;
}

/** A name in a contract: camelCase, letters and digits, at most 40. */
export const NAME = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** The queue group in which the processes of one service share their requests. */
export function queueGroup(service: string): string {
  return service;
}

/** The JetStream stream that holds a service's events: `EVT_DIRECTORY`. */
export function streamName(service: string): string {
  return `EVT_${service.toUpperCase()}`;
}

/** Every subject of a service's events, as a filter: `evt.directory.>`. */
export function eventSubjects(service: string): string {
  return `evt.${service}.>`;
}

/** The durable consumer through which an app receives one event: `referrals_directory_services_changed`. */
export function consumerName(app: string, event: Address): string {
  return `${app}_${event.id.replaceAll('.', '_')}`;
}

/** The prefix of the inboxes in which an app's connection receives replies: `_INBOX_directory`. */
export function inboxPrefix(app: string): string {
  return `_INBOX_${app}`;
}

/** @throws TypeError where a name is not of the grammar. */
export function address(prefix: 'req' | 'evt', service: string, version: number, path: readonly string[]): Address {
  for (const part of [service, ...path]) {
    if (!NAME.test(part)) throw new TypeError(`"${part}" is not a contract name: camelCase, at most 40 letters and digits`);
  }
  const name = path.join('.');
  return { service, version, name, id: `${service}.${name}`, subject: `${prefix}.${service}.v${version}.${name}` };
}
