// Generated from the contracts by `npm run generate`. Change the contract instead.

import type { CallPromise } from '../call-promise.ts';
import type { Lines } from '../lines.ts';
import type { PagePromise } from '../page-promise.ts';
import type { CallOptions, Transport } from '../transport.ts';
import { routes } from './routes.ts';
import type {
  Organization,
  OrganizationChange,
  OrganizationDraft,
  OrganizationQuery,
  OrganizationRef,
  Pack,
  PackQuery,
  Service,
  ServiceChange,
  ServiceDraft,
  ServiceExportQuery,
  ServiceQuery,
  ServiceRef,
} from './types.ts';

/** `halte.directory.organizations` */
export class DirectoryOrganizations {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List organizations.
   *
   * The organizations that the caller may see, by name.
   */
  list(request: OrganizationQuery = {}, options?: CallOptions): PagePromise<Organization> {
    return this.#transport.page(routes['directory.organizations.list'], request, options);
  }

  /**
   * Read an organization.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: OrganizationRef, options?: CallOptions): CallPromise<Organization> {
    return this.#transport.send(routes['directory.organizations.read'], request, options);
  }

  /**
   * Add an organization.
   *
   * The record is maintained by the caller's organisation from then on. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * Fails with
   * - `duplicate_name` (`DuplicateName`): The name is taken by another record of the same organisation.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: OrganizationDraft, options?: CallOptions): CallPromise<Organization> {
    return this.#transport.send(routes['directory.organizations.create'], request, options);
  }

  /**
   * Change an organization.
   *
   * What is left out stays, null clears. Only the organisation that maintains the record may change it. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * Fails with
   * - `duplicate_name` (`DuplicateName`): The name is taken by another record of the same organisation.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  update(request: OrganizationChange, options?: CallOptions): CallPromise<Organization> {
    return this.#transport.send(routes['directory.organizations.update'], request, options);
  }
}

/** `halte.directory.packs` */
export class DirectoryPacks {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Take the directory of an area along.
   *
   * Names, words, places, hours, closures, thresholds and numbers of an area: what a phone needs to search without a network. Always what everybody
   * may see, whoever asks. At most 1 MB: where an area has more, the nearest to its middle are in it, and `leftOut` says what is not. Keep `version`, and ask with it as
   * `since` for what changed: put what comes in the place of what has the same id, then let go of what is `removed`.
   */
  read(request: PackQuery = {}, options?: CallOptions): CallPromise<Pack> {
    return this.#transport.send(routes['directory.packs.read'], request, options);
  }
}

/** `halte.directory.services` */
export class DirectoryServices {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List services.
   *
   * The services that the caller may see, by name.
   */
  list(request: ServiceQuery = {}, options?: CallOptions): PagePromise<Service> {
    return this.#transport.page(routes['directory.services.list'], request, options);
  }

  /**
   * Read a service.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: ServiceRef, options?: CallOptions): CallPromise<Service> {
    return this.#transport.send(routes['directory.services.read'], request, options);
  }

  /**
   * Add a service.
   *
   * Only the organisation that maintains the organization may add services to it. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * Fails with
   * - `duplicate_name` (`DuplicateName`): The name is taken by another record of the same organisation.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: ServiceDraft, options?: CallOptions): CallPromise<Service> {
    return this.#transport.send(routes['directory.services.create'], request, options);
  }

  /**
   * Change a service.
   *
   * What is left out stays, null clears. Only the organisation that maintains the record may change it. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * Fails with
   * - `duplicate_name` (`DuplicateName`): The name is taken by another record of the same organisation.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  update(request: ServiceChange, options?: CallOptions): CallPromise<Service> {
    return this.#transport.send(routes['directory.services.update'], request, options);
  }

  /**
   * Export services.
   *
   * All services that the caller may see, a JSON text a line, by id.
   */
  export(request: ServiceExportQuery = {}, options?: CallOptions): Lines<Service> {
    return this.#transport.lines(routes['directory.services.export'], request, options);
  }
}

/** Which organizations there are, and what they offer. */
export class Directory {
  readonly organizations: DirectoryOrganizations;
  readonly packs: DirectoryPacks;
  readonly services: DirectoryServices;

  constructor(transport: Transport) {
    this.organizations = new DirectoryOrganizations(transport);
    this.packs = new DirectoryPacks(transport);
    this.services = new DirectoryServices(transport);
  }
}
