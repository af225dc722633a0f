import type { PagePromise } from '../page-promise.ts';
import type { CallOptions, Transport } from '../transport.ts';
import { routes } from './routes.ts';
import type { Service, ServiceQuery } from './types.ts';

/** `halte.directory.services` */
export class DirectoryServices {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The services that the caller may see, by name. */
  list(request: ServiceQuery = {}, options?: CallOptions): PagePromise<Service> {
    return this.#transport.page(routes['directory.services.list'], request, options);
  }
}

/** Which organizations there are, and what they offer. */
export class Directory {
  readonly services: DirectoryServices;

  constructor(transport: Transport) {
    this.services = new DirectoryServices(transport);
  }
}

/** Every service of the network. `Halte` extends this. */
export class Services {
  /** Which organizations there are, and what they offer. */
  readonly directory: Directory;

  constructor(transport: Transport) {
    this.directory = new Directory(transport);
  }
}
