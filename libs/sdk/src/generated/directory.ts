// Generated from the contracts by `npm run generate`. Change the contract instead.

import type { CallPromise } from '../call-promise.ts';
import type { Download, UploadBody } from '../file.ts';
import type { Lines } from '../lines.ts';
import type { PagePromise } from '../page-promise.ts';
import type { CallOptions, Transport, UploadOptions } from '../transport.ts';
import { routes } from './routes.ts';
import type {
  ChangeSet,
  ChangeSetAnswer,
  Charter,
  CharterDraft,
  CharterRef,
  Charters,
  ClosedToday,
  ContactPoints,
  ContactPointsDraft,
  Departure,
  Duty,
  DutyQuery,
  Export,
  ExportDraft,
  ExportRef,
  FieldChange,
  FindPlaceProposal,
  Freshness,
  HistoryQuery,
  HsdsAbout,
  HsdsNothing,
  HsdsOrganization,
  HsdsOrganizationPage,
  HsdsOrganizationRef,
  HsdsOrganizationsQuery,
  HsdsRecordRef,
  HsdsService,
  HsdsServiceAtLocation,
  HsdsServiceAtLocationPage,
  HsdsServiceAtLocationsQuery,
  HsdsServicePage,
  HsdsServicesQuery,
  HsdsTaxonomiesQuery,
  HsdsTaxonomy,
  HsdsTaxonomyPage,
  HsdsTaxonomyTerm,
  HsdsTaxonomyTermPage,
  HsdsTaxonomyTermsQuery,
  Import,
  ImportDraft,
  ImportEntry,
  ImportQuery,
  ImportRef,
  ImportReportQuery,
  LifeSituation,
  LifeSituationQuery,
  Location,
  LocationChange,
  LocationClosing,
  LocationDetails,
  LocationDetailsChange,
  LocationDraft,
  LocationQuery,
  LocationRef,
  MembershipRef,
  Network,
  NetworkDraft,
  NetworkQuery,
  NetworkRef,
  NonTakeUpReasons,
  Organization,
  OrganizationChange,
  OrganizationDetails,
  OrganizationDetailsChange,
  OrganizationDraft,
  OrganizationQuery,
  OrganizationRef,
  OwnRecord,
  OwnRecordsQuery,
  Pack,
  PackQuery,
  Profile,
  ProfileChange,
  ProfileRef,
  ReasonsQuery,
  Reopened,
  Restriction,
  RestrictionDraft,
  RestrictionLifted,
  RestrictionRef,
  Restrictions,
  RestrictionsQuery,
  Review,
  ReviewQuery,
  Right,
  RightDraft,
  RightQuery,
  RightRef,
  RightSearch,
  RightsFound,
  SearchOverview,
  SearchOverviewQuery,
  SearchQuery,
  SearchResult,
  Service,
  ServiceAtLocation,
  ServiceAtLocationChange,
  ServiceAtLocationDetails,
  ServiceAtLocationDetailsChange,
  ServiceAtLocationDraft,
  ServiceAtLocationQuery,
  ServiceAtLocationRef,
  ServiceChange,
  ServiceClosing,
  ServiceDetails,
  ServiceDetailsChange,
  ServiceDraft,
  ServiceExportQuery,
  ServiceProposal,
  ServiceQuery,
  ServiceRef,
  Sheet,
  SheetRef,
  Suggestion,
  SuggestionDecision,
  SuggestionDraft,
  SuggestionQuery,
  SuggestionRef,
  Unlinked,
  Verification,
  Verified,
} from './types.ts';

/** `halte.directory.hsds.organizations` */
export class DirectoryHsdsOrganizations {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List organizations as HSDS has them. */
  list(request: HsdsOrganizationsQuery = {}, options?: CallOptions): CallPromise<HsdsOrganizationPage> {
    return this.#transport.send(routes['directory.hsds.organizations.list'], request, options);
  }

  /**
   * Read an organization as HSDS has it.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: HsdsOrganizationRef, options?: CallOptions): CallPromise<HsdsOrganization> {
    return this.#transport.send(routes['directory.hsds.organizations.read'], request, options);
  }
}

/** `halte.directory.hsds.serviceAtLocations` */
export class DirectoryHsdsServiceAtLocations {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List services at locations as HSDS has them. */
  list(request: HsdsServiceAtLocationsQuery = {}, options?: CallOptions): CallPromise<HsdsServiceAtLocationPage> {
    return this.#transport.send(routes['directory.hsds.serviceAtLocations.list'], request, options);
  }

  /**
   * Read a service at a location as HSDS has it.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: HsdsRecordRef, options?: CallOptions): CallPromise<HsdsServiceAtLocation> {
    return this.#transport.send(routes['directory.hsds.serviceAtLocations.read'], request, options);
  }
}

/** `halte.directory.hsds.services` */
export class DirectoryHsdsServices {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List services as HSDS has them. */
  list(request: HsdsServicesQuery = {}, options?: CallOptions): CallPromise<HsdsServicePage> {
    return this.#transport.send(routes['directory.hsds.services.list'], request, options);
  }

  /**
   * Read a service as HSDS has it.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: HsdsRecordRef, options?: CallOptions): CallPromise<HsdsService> {
    return this.#transport.send(routes['directory.hsds.services.read'], request, options);
  }
}

/** `halte.directory.hsds.taxonomies` */
export class DirectoryHsdsTaxonomies {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List taxonomies as HSDS has them. */
  list(request: HsdsTaxonomiesQuery = {}, options?: CallOptions): CallPromise<HsdsTaxonomyPage> {
    return this.#transport.send(routes['directory.hsds.taxonomies.list'], request, options);
  }

  /**
   * Read a taxonomy as HSDS has it.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: HsdsRecordRef, options?: CallOptions): CallPromise<HsdsTaxonomy> {
    return this.#transport.send(routes['directory.hsds.taxonomies.read'], request, options);
  }
}

/** `halte.directory.hsds.taxonomyTerms` */
export class DirectoryHsdsTaxonomyTerms {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List taxonomy terms as HSDS has them. */
  list(request: HsdsTaxonomyTermsQuery = {}, options?: CallOptions): CallPromise<HsdsTaxonomyTermPage> {
    return this.#transport.send(routes['directory.hsds.taxonomyTerms.list'], request, options);
  }

  /**
   * Read a taxonomy term as HSDS has it.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: HsdsRecordRef, options?: CallOptions): CallPromise<HsdsTaxonomyTerm> {
    return this.#transport.send(routes['directory.hsds.taxonomyTerms.read'], request, options);
  }
}

/** `halte.directory.changes` */
export class DirectoryChanges {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Make up to 200 changes in one call.
   *
   * Each change is answered for itself: one that is refused stops none of the others. Two changes of one record are each based on the
   * version that the one before left. A person needs the role `org-admin` in their organisation.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  apply(request: ChangeSet, options?: CallOptions): CallPromise<ChangeSetAnswer> {
    return this.#transport.send(routes['directory.changes.apply'], request, options);
  }
}

/** `halte.directory.charters` */
export class DirectoryCharters {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read all versions of a charter.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  list(request: ProfileRef, options?: CallOptions): CallPromise<Charters> {
    return this.#transport.send(routes['directory.charters.list'], request, options);
  }

  /**
   * Publish a version of a charter.
   *
   * Signed today by the organisation that maintains the organization. What was published before stays as it was.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  publish(request: CharterDraft, options?: CallOptions): CallPromise<Charter> {
    return this.#transport.send(routes['directory.charters.publish'], request, options);
  }

  /**
   * Stand by a version of a charter.
   *
   * For the organisation of the caller, as of today. Once is enough.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  sign(request: CharterRef, options?: CallOptions): CallPromise<Charter> {
    return this.#transport.send(routes['directory.charters.sign'], request, options);
  }
}

/** `halte.directory.contactPoints` */
export class DirectoryContactPoints {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read whom to turn to.
   *
   * For organisations of the network; empty for others.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: ProfileRef, options?: CallOptions): CallPromise<ContactPoints> {
    return this.#transport.send(routes['directory.contactPoints.read'], request, options);
  }

  /**
   * Say whom to turn to.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  replace(request: ContactPointsDraft, options?: CallOptions): CallPromise<ContactPoints> {
    return this.#transport.send(routes['directory.contactPoints.replace'], request, options);
  }

  /**
   * Read who answers at a moment.
   *
   * In the order in which they are asked; the answer clock of hand-offs goes by it.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  onDuty(request: DutyQuery, options?: CallOptions): CallPromise<Duty> {
    return this.#transport.send(routes['directory.contactPoints.onDuty'], request, options);
  }
}

/** `halte.directory.exports` */
export class DirectoryExports {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Make a package.
   *
   * A zip of CSV files with their datapackage.json, as tabular HSDS 3.0 with our profile. The answer comes at once, the work is done afterwards: read the export to follow it, then fetch its package. Importing a package of your own gives the same records.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: ExportDraft = {}, options?: CallOptions): CallPromise<Export> {
    return this.#transport.send(routes['directory.exports.create'], request, options);
  }

  /**
   * Read an export.
   *
   * How far it is. What holds public records only can be read by everybody who has its id.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: ExportRef, options?: CallOptions): CallPromise<Export> {
    return this.#transport.send(routes['directory.exports.read'], request, options);
  }

  /**
   * Fetch a package.
   *
   * At most 4294967296 bytes, as application/zip.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  package(request: ExportRef, options?: CallOptions): CallPromise<Download> {
    return this.#transport.download(routes['directory.exports.package'], request, options);
  }
}

/** `halte.directory.freshness` */
export class DirectoryFreshness {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read how fresh a service is.
   *
   * From when it was last found right, what is suggested about it, and how hand-offs to it ended.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: ServiceRef, options?: CallOptions): CallPromise<Freshness> {
    return this.#transport.send(routes['directory.freshness.read'], request, options);
  }
}

/** `halte.directory.history` */
export class DirectoryHistory {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List the changes of a record.
   *
   * Field by field, the newest first, as far as the caller could see the record and the field at all times: a field that was ever
   * hidden from the caller has no history for them. A record that is gone has one for its maintainer only.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  list(request: HistoryQuery, options?: CallOptions): PagePromise<FieldChange> {
    return this.#transport.page(routes['directory.history.list'], request, options);
  }
}

/** `halte.directory.hsds` */
export class DirectoryHsds {
  readonly #transport: Transport;
  readonly organizations: DirectoryHsdsOrganizations;
  readonly serviceAtLocations: DirectoryHsdsServiceAtLocations;
  readonly services: DirectoryHsdsServices;
  readonly taxonomies: DirectoryHsdsTaxonomies;
  readonly taxonomyTerms: DirectoryHsdsTaxonomyTerms;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.organizations = new DirectoryHsdsOrganizations(transport);
    this.serviceAtLocations = new DirectoryHsdsServiceAtLocations(transport);
    this.services = new DirectoryHsdsServices(transport);
    this.taxonomies = new DirectoryHsdsTaxonomies(transport);
    this.taxonomyTerms = new DirectoryHsdsTaxonomyTerms(transport);
  }

  /** Tell which standard this is. */
  about(request: HsdsNothing = {}, options?: CallOptions): CallPromise<HsdsAbout> {
    return this.#transport.send(routes['directory.hsds.about'], request, options);
  }

  /**
   * Read the profile of the standard.
   *
   * What we add to HSDS 3.0, how we use it where it leaves a choice, and closed JSON Schemas of all that is published.
   *
   * At most 8388608 bytes, as application/json.
   */
  profile(request: HsdsNothing = {}, options?: CallOptions): CallPromise<Download> {
    return this.#transport.download(routes['directory.hsds.profile'], request, options);
  }
}

/** `halte.directory.imports` */
export class DirectoryImports {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Import a package.
   *
   * A zip of CSV files or of JSON, one CSV file, JSON, or a JSON text a line; HSDS 3.0, 2.x or 1.x. The answer comes at once, the work is done afterwards: read the import to follow it. The same package again changes nothing. What was written here since an earlier import stays as it is, field by field.
   *
   * Needs the scope `directory:write`.
   *
   * At most 536870912 bytes, as application/zip, text/csv, application/json, application/x-ndjson.
   *
   * May also fail with `forbidden`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: ImportDraft, body: UploadBody, options?: UploadOptions): CallPromise<Import> {
    return this.#transport.upload(routes['directory.imports.create'], request, body, options);
  }

  /**
   * Read an import.
   *
   * How far it is, and what came of it.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  read(request: ImportRef, options?: CallOptions): CallPromise<Import> {
    return this.#transport.send(routes['directory.imports.read'], request, options);
  }

  /**
   * List imports.
   *
   * The imports of your organisation, the newest first.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, as well as what any operation may fail with.
   */
  list(request: ImportQuery = {}, options?: CallOptions): PagePromise<Import> {
    return this.#transport.page(routes['directory.imports.list'], request, options);
  }

  /**
   * Read the report of an import.
   *
   * What became of each row, in the order of the package.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  report(request: ImportReportQuery, options?: CallOptions): PagePromise<ImportEntry> {
    return this.#transport.page(routes['directory.imports.report'], request, options);
  }

  /**
   * Export the report of an import.
   *
   * What became of each row, a JSON text a line.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  reportExport(request: ImportRef, options?: CallOptions): Lines<ImportEntry> {
    return this.#transport.lines(routes['directory.imports.reportExport'], request, options);
  }

  /**
   * Undo an import.
   *
   * Records that it created are removed, fields that it changed get back what they held. What was changed here since then stays. Only the last import of a source can be undone. The work is done afterwards: read the import to follow it.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, as well as what any operation may fail with.
   */
  undo(request: ImportRef, options?: CallOptions): CallPromise<Import> {
    return this.#transport.send(routes['directory.imports.undo'], request, options);
  }
}

/** `halte.directory.locations` */
export class DirectoryLocations {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List locations.
   *
   * The locations that the caller may see, by id.
   */
  list(request: LocationQuery = {}, options?: CallOptions): PagePromise<Location> {
    return this.#transport.page(routes['directory.locations.list'], request, options);
  }

  /**
   * Read a location.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: LocationRef, options?: CallOptions): CallPromise<Location> {
    return this.#transport.send(routes['directory.locations.read'], request, options);
  }

  /**
   * Add a location.
   *
   * The record is maintained by the caller's organisation from then on. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: LocationDraft, options?: CallOptions): CallPromise<Location> {
    return this.#transport.send(routes['directory.locations.create'], request, options);
  }

  /**
   * Change a location.
   *
   * What is left out stays, null clears. Only the organisation that maintains the record may change it. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  update(request: LocationChange, options?: CallOptions): CallPromise<Location> {
    return this.#transport.send(routes['directory.locations.update'], request, options);
  }

  /**
   * Read what belongs to a location.
   *
   * Addresses, hours, accessibility, what makes it a find place, as far as the caller may see them.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  readDetails(request: LocationRef, options?: CallOptions): CallPromise<LocationDetails> {
    return this.#transport.send(routes['directory.locations.readDetails'], request, options);
  }

  /**
   * Change what belongs to a location.
   *
   * A list that is given replaces the one that is there: entries with an `id` are kept and changed, others are made, and those
   * that are left out are removed. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  changeDetails(request: LocationDetailsChange, options?: CallOptions): CallPromise<LocationDetails> {
    return this.#transport.send(routes['directory.locations.changeDetails'], request, options);
  }

  /**
   * Close a location for today.
   *
   * One call, no version and no approval: whoever works at the organisation that maintains the record may do it. It writes a closure for
   * today and an alert, which readers find at once. Closing what is closed already gives the same closure, with the newest reason.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  closeToday(request: LocationClosing, options?: CallOptions): CallPromise<ClosedToday> {
    return this.#transport.send(routes['directory.locations.closeToday'], request, options);
  }

  /**
   * Reopen a location that was closed for today.
   *
   * Takes back closing for today: the closure goes, and the alert that was there before comes back.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, as well as what any operation may fail with.
   */
  reopen(request: LocationRef, options?: CallOptions): CallPromise<Reopened> {
    return this.#transport.send(routes['directory.locations.reopen'], request, options);
  }
}

/** `halte.directory.networks` */
export class DirectoryNetworks {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List networks with their members. */
  list(request: NetworkQuery = {}, options?: CallOptions): PagePromise<Network> {
    return this.#transport.page(routes['directory.networks.list'], request, options);
  }

  /**
   * Begin a network.
   *
   * A person needs the role `coordinator`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: NetworkDraft, options?: CallOptions): CallPromise<Network> {
    return this.#transport.send(routes['directory.networks.create'], request, options);
  }

  /**
   * Take an organization into a network.
   *
   * For the organisation that keeps the network together; a person needs the role `coordinator`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  join(request: MembershipRef, options?: CallOptions): CallPromise<Network> {
    return this.#transport.send(routes['directory.networks.join'], request, options);
  }

  /**
   * Leave a network.
   *
   * The organisation of the caller leaves with all its organizations, at once and without a reason. Its records stay its own, and are exported before or after with `ownRecords.export`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, as well as what any operation may fail with.
   */
  leave(request: NetworkRef, options?: CallOptions): CallPromise<Departure> {
    return this.#transport.send(routes['directory.networks.leave'], request, options);
  }
}

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

  /**
   * Read what belongs to an organization.
   *
   * Phones, contacts, programs and the like, as far as the caller may see them.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  readDetails(request: OrganizationRef, options?: CallOptions): CallPromise<OrganizationDetails> {
    return this.#transport.send(routes['directory.organizations.readDetails'], request, options);
  }

  /**
   * Change what belongs to an organization.
   *
   * A list that is given replaces the one that is there: entries with an `id` are kept and changed, others are made, and those
   * that are left out are removed. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  changeDetails(request: OrganizationDetailsChange, options?: CallOptions): CallPromise<OrganizationDetails> {
    return this.#transport.send(routes['directory.organizations.changeDetails'], request, options);
  }
}

/** `halte.directory.ownRecords` */
export class DirectoryOwnRecords {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Export every record of your own.
   *
   * All that the organisation of the caller maintains, table by table, restricted fields, charters and contact points too; the files of pictures apart. A person needs the role `org-admin`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, as well as what any operation may fail with.
   */
  export(request: OwnRecordsQuery = {}, options?: CallOptions): Lines<OwnRecord> {
    return this.#transport.lines(routes['directory.ownRecords.export'], request, options);
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

/** `halte.directory.profiles` */
export class DirectoryProfiles {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read the profile of an organization.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: ProfileRef, options?: CallOptions): CallPromise<Profile> {
    return this.#transport.send(routes['directory.profiles.read'], request, options);
  }

  /**
   * Say whether an organization is bound by professional secrecy.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  update(request: ProfileChange, options?: CallOptions): CallPromise<Profile> {
    return this.#transport.send(routes['directory.profiles.update'], request, options);
  }
}

/** `halte.directory.restrictions` */
export class DirectoryRestrictions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read which fields of a record are restricted.
   *
   * Only the organisation that maintains the record; a person needs the role `org-admin`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  list(request: RestrictionsQuery, options?: CallOptions): CallPromise<Restrictions> {
    return this.#transport.send(routes['directory.restrictions.list'], request, options);
  }

  /**
   * Restrict a field of a record.
   *
   * Who may not see the field finds it empty, everywhere: in reads, lists, history, search and exports. What a record cannot be without
   * (a name, an address line) cannot be restricted: restrict the record. Only the organisation that maintains the record; a person needs the role `org-admin`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  set(request: RestrictionDraft, options?: CallOptions): CallPromise<Restriction> {
    return this.#transport.send(routes['directory.restrictions.set'], request, options);
  }

  /**
   * Let a field be seen with its record again.
   *
   * What the field held before stays hidden in its history. Only the organisation that maintains the record; a person needs the role `org-admin`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  lift(request: RestrictionRef, options?: CallOptions): CallPromise<RestrictionLifted> {
    return this.#transport.send(routes['directory.restrictions.lift'], request, options);
  }
}

/** `halte.directory.reviews` */
export class DirectoryReviews {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List records that are due to be looked at.
   *
   * Those never found right come first, then those found right the longest ago.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, as well as what any operation may fail with.
   */
  list(request: ReviewQuery = {}, options?: CallOptions): PagePromise<Review> {
    return this.#transport.page(routes['directory.reviews.list'], request, options);
  }

  /**
   * Say that a record is right.
   *
   * Whoever works at the organisation that maintains the record may say so, and the coordinator of the network. The record names the
   * organisation, never a person. A second time on one day changes nothing.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  verify(request: Verification, options?: CallOptions): CallPromise<Verified> {
    return this.#transport.send(routes['directory.reviews.verify'], request, options);
  }
}

/** `halte.directory.rights` */
export class DirectoryRights {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** List rights, by theme or by service. */
  list(request: RightQuery = {}, options?: CallOptions): PagePromise<Right> {
    return this.#transport.page(routes['directory.rights.list'], request, options);
  }

  /**
   * Read a right.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: RightRef, options?: CallOptions): CallPromise<Right> {
    return this.#transport.send(routes['directory.rights.read'], request, options);
  }

  /**
   * Find rights worth talking about.
   *
   * By plain words, in Dutch, French or English. The words travel in the body and are kept nowhere: people type names.
   *
   * May also fail with `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  search(request: RightSearch, options?: CallOptions): CallPromise<RightsFound> {
    return this.#transport.send(routes['directory.rights.search'], request, options);
  }

  /**
   * Write a right down.
   *
   * In the place of what was written before. For the organisation that keeps the catalogue; a person needs the role `coordinator`.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  save(request: RightDraft, options?: CallOptions): CallPromise<Right> {
    return this.#transport.send(routes['directory.rights.save'], request, options);
  }

  /** List the reasons of non-take-up. */
  reasons(request: ReasonsQuery = {}, options?: CallOptions): CallPromise<NonTakeUpReasons> {
    return this.#transport.send(routes['directory.rights.reasons'], request, options);
  }
}

/** `halte.directory.search` */
export class DirectorySearch {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Find doors by need.
   *
   * Services and find places that answer a question in plain words, near a point, best first. Distances are in a straight line. Every search has an area: the one given, else one that the text names, else where the caller’s organisation works.
   *
   * May also fail with `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  find(request: SearchQuery = {}, options?: CallOptions): PagePromise<SearchResult> {
    return this.#transport.page(routes['directory.search.find'], request, options);
  }

  /**
   * What a question was understood as, and what there is.
   *
   * Crisis lines, filters that can be taken off, mended words, the area, and how many of what there is.
   *
   * May also fail with `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  overview(request: SearchOverviewQuery = {}, options?: CallOptions): CallPromise<SearchOverview> {
    return this.#transport.send(routes['directory.search.overview'], request, options);
  }

  /**
   * List life situations.
   *
   * Ways in for somebody who has no question, but problems. Each opens a search by `situation`.
   */
  situations(request: LifeSituationQuery = {}, options?: CallOptions): PagePromise<LifeSituation> {
    return this.#transport.page(routes['directory.search.situations'], request, options);
  }
}

/** `halte.directory.serviceAtLocations` */
export class DirectoryServiceAtLocations {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List services at locations.
   *
   * Which service is offered where, as far as the caller may see it, by id.
   */
  list(request: ServiceAtLocationQuery = {}, options?: CallOptions): PagePromise<ServiceAtLocation> {
    return this.#transport.page(routes['directory.serviceAtLocations.list'], request, options);
  }

  /**
   * Read a service at one location.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: ServiceAtLocationRef, options?: CallOptions): CallPromise<ServiceAtLocation> {
    return this.#transport.send(routes['directory.serviceAtLocations.read'], request, options);
  }

  /**
   * Link a service to a location.
   *
   * Only the organisation that maintains the service may say where it is offered; the location may be another's. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * Fails with
   * - `already_linked` (`AlreadyLinked`): The service is linked to this location already.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  link(request: ServiceAtLocationDraft, options?: CallOptions): CallPromise<ServiceAtLocation> {
    return this.#transport.send(routes['directory.serviceAtLocations.link'], request, options);
  }

  /**
   * Change a service at one location.
   *
   * What is left out stays, null clears. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  update(request: ServiceAtLocationChange, options?: CallOptions): CallPromise<ServiceAtLocation> {
    return this.#transport.send(routes['directory.serviceAtLocations.update'], request, options);
  }

  /**
   * Unlink a service from a location.
   *
   * The service is no longer offered there. A link that is gone already is not there. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  unlink(request: ServiceAtLocationRef, options?: CallOptions): CallPromise<Unlinked> {
    return this.#transport.send(routes['directory.serviceAtLocations.unlink'], request, options);
  }

  /**
   * Read what belongs to a service at one location.
   *
   * Hours, phones, threshold, where they differ from those of the service.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  readDetails(request: ServiceAtLocationRef, options?: CallOptions): CallPromise<ServiceAtLocationDetails> {
    return this.#transport.send(routes['directory.serviceAtLocations.readDetails'], request, options);
  }

  /**
   * Change what belongs to a service at one location.
   *
   * A list that is given replaces the one that is there: entries with an `id` are kept and changed, others are made, and those
   * that are left out are removed. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  changeDetails(request: ServiceAtLocationDetailsChange, options?: CallOptions): CallPromise<ServiceAtLocationDetails> {
    return this.#transport.send(routes['directory.serviceAtLocations.changeDetails'], request, options);
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

  /**
   * Read what belongs to a service.
   *
   * Hours, phones, languages, costs and the like, as far as the caller may see them.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  readDetails(request: ServiceRef, options?: CallOptions): CallPromise<ServiceDetails> {
    return this.#transport.send(routes['directory.services.readDetails'], request, options);
  }

  /**
   * Change what belongs to a service.
   *
   * A list that is given replaces the one that is there: entries with an `id` are kept and changed, others are made, and those
   * that are left out are removed. A person needs the role `org-admin` in their organisation; an organisation's own system needs none.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `stale`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  changeDetails(request: ServiceDetailsChange, options?: CallOptions): CallPromise<ServiceDetails> {
    return this.#transport.send(routes['directory.services.changeDetails'], request, options);
  }

  /**
   * Close a service for today.
   *
   * One call, no version and no approval: whoever works at the organisation that maintains the record may do it. It writes a closure for
   * today and an alert, which readers find at once. Closing what is closed already gives the same closure, with the newest reason.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  closeToday(request: ServiceClosing, options?: CallOptions): CallPromise<ClosedToday> {
    return this.#transport.send(routes['directory.services.closeToday'], request, options);
  }

  /**
   * Reopen a service that was closed for today.
   *
   * Takes back closing for today: the closure goes, and the alert that was there before comes back.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `not_found`, `conflict`, `in_progress`, as well as what any operation may fail with.
   */
  reopen(request: ServiceRef, options?: CallOptions): CallPromise<Reopened> {
    return this.#transport.send(routes['directory.services.reopen'], request, options);
  }
}

/** `halte.directory.sheets` */
export class DirectorySheets {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read what somebody needs to get to a service.
   *
   * Door, way, hours, numbers and what to expect, always as everybody may see it, whoever asks. `/sheet/{serviceId}` is the same as a page that prints
   * well and betrays nothing.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  read(request: SheetRef, options?: CallOptions): CallPromise<Sheet> {
    return this.#transport.send(routes['directory.sheets.read'], request, options);
  }

  /**
   * Read the picture of the door of a service.
   *
   * At most 10485760 bytes, as image/jpeg, image/png, image/webp.
   *
   * May also fail with `not_found`, as well as what any operation may fail with.
   */
  picture(request: SheetRef, options?: CallOptions): CallPromise<Download> {
    return this.#transport.download(routes['directory.sheets.picture'], request, options);
  }
}

/** `halte.directory.suggestions` */
export class DirectorySuggestions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Suggest a change of a record.
   *
   * Anybody in the network may, of any record that they see, field by field. The organisation that maintains the record decides (a person needs the role `org-admin`), or the coordinator of the network. A field that the caller does not see can be
   * suggested too: what it holds is not shown.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  create(request: SuggestionDraft, options?: CallOptions): CallPromise<Suggestion> {
    return this.#transport.send(routes['directory.suggestions.create'], request, options);
  }

  /**
   * Propose a new find place.
   *
   * Where an organization is named, whoever maintains it decides; else the coordinator of the network.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  proposeFindPlace(request: FindPlaceProposal, options?: CallOptions): CallPromise<Suggestion> {
    return this.#transport.send(routes['directory.suggestions.proposeFindPlace'], request, options);
  }

  /**
   * Propose a new service.
   *
   * Whoever maintains the organization decides, or the coordinator of the network.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `conflict`, `in_progress`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  proposeService(request: ServiceProposal, options?: CallOptions): CallPromise<Suggestion> {
    return this.#transport.send(routes['directory.suggestions.proposeService'], request, options);
  }

  /**
   * List suggestions.
   *
   * Those of the caller's organisation with what became of them, or those that the caller may decide; the newest first.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, as well as what any operation may fail with.
   */
  list(request: SuggestionQuery = {}, options?: CallOptions): PagePromise<Suggestion> {
    return this.#transport.page(routes['directory.suggestions.list'], request, options);
  }

  /**
   * Read a suggestion and what became of it.
   *
   * Needs the scope `directory:contribute`.
   *
   * May also fail with `forbidden`, `not_found`, as well as what any operation may fail with.
   */
  read(request: SuggestionRef, options?: CallOptions): CallPromise<Suggestion> {
    return this.#transport.send(routes['directory.suggestions.read'], request, options);
  }

  /**
   * Decide a suggestion, field by field.
   *
   * The organisation that maintains the record decides (a person needs the role `org-admin`), or the coordinator of the network. What is approved is written at once. A field that has changed since is refused as `stale`, unless
   * `despiteChange` says that it was seen. Deciding the same again changes nothing.
   *
   * Needs the scope `directory:write`.
   *
   * May also fail with `forbidden`, `not_found`, `request_timeout`, `too_large`, `unsupported_media_type`, as well as what any operation may fail with.
   */
  decide(request: SuggestionDecision, options?: CallOptions): CallPromise<Suggestion> {
    return this.#transport.send(routes['directory.suggestions.decide'], request, options);
  }
}

/** Which organizations there are, and what they offer. */
export class Directory {
  readonly changes: DirectoryChanges;
  readonly charters: DirectoryCharters;
  readonly contactPoints: DirectoryContactPoints;
  readonly exports: DirectoryExports;
  readonly freshness: DirectoryFreshness;
  readonly history: DirectoryHistory;
  readonly hsds: DirectoryHsds;
  readonly imports: DirectoryImports;
  readonly locations: DirectoryLocations;
  readonly networks: DirectoryNetworks;
  readonly organizations: DirectoryOrganizations;
  readonly ownRecords: DirectoryOwnRecords;
  readonly packs: DirectoryPacks;
  readonly profiles: DirectoryProfiles;
  readonly restrictions: DirectoryRestrictions;
  readonly reviews: DirectoryReviews;
  readonly rights: DirectoryRights;
  readonly search: DirectorySearch;
  readonly serviceAtLocations: DirectoryServiceAtLocations;
  readonly services: DirectoryServices;
  readonly sheets: DirectorySheets;
  readonly suggestions: DirectorySuggestions;

  constructor(transport: Transport) {
    this.changes = new DirectoryChanges(transport);
    this.charters = new DirectoryCharters(transport);
    this.contactPoints = new DirectoryContactPoints(transport);
    this.exports = new DirectoryExports(transport);
    this.freshness = new DirectoryFreshness(transport);
    this.history = new DirectoryHistory(transport);
    this.hsds = new DirectoryHsds(transport);
    this.imports = new DirectoryImports(transport);
    this.locations = new DirectoryLocations(transport);
    this.networks = new DirectoryNetworks(transport);
    this.organizations = new DirectoryOrganizations(transport);
    this.ownRecords = new DirectoryOwnRecords(transport);
    this.packs = new DirectoryPacks(transport);
    this.profiles = new DirectoryProfiles(transport);
    this.restrictions = new DirectoryRestrictions(transport);
    this.reviews = new DirectoryReviews(transport);
    this.rights = new DirectoryRights(transport);
    this.search = new DirectorySearch(transport);
    this.serviceAtLocations = new DirectoryServiceAtLocations(transport);
    this.services = new DirectoryServices(transport);
    this.sheets = new DirectorySheets(transport);
    this.suggestions = new DirectorySuggestions(transport);
  }
}
