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
  readonly services: DirectoryServices;

  constructor(transport: Transport) {
    this.organizations = new DirectoryOrganizations(transport);
    this.services = new DirectoryServices(transport);
  }
}
