// Generated from the contracts by `npm run generate`. Change the contract instead.

/** The record that has the name already. */
export interface DuplicateName {
  /** Identifier of the record that has the name already (UUID, RFC 9562). */
  existingId: string;
}

/** An organization that offers services (HSDS 3.0 organization). */
export interface Organization {
  /** Identifier of the organization (UUID, RFC 9562). */
  id: string;
  /** The official or public name of the organization. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. 1 to 200 characters. */
  alternateName: string | null;
  /** What the organization does, in plain words. At most 5000 characters. */
  description: string;
  /** Its general e-mail address. */
  email: string | null;
  /** Its website. */
  website: string | null;
  /** The year in which it was legally formed. 1000 to 2100. */
  yearIncorporated: number | null;
  /** Its legal form: vzw, public body, cooperative. 1 to 100 characters. */
  legalStatus: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The organisations that see the record where its visibility is `ally`. Only the organisation that maintains it is told; for others it is null. At most 50 items. */
  allies: string[] | null;
  /** Identifier of the organisation of the network that maintains the record (UUID, RFC 9562). */
  maintainedBy: string;
  /** Rises by one with each change of the record. At least 1. */
  version: number;
  /** When the record was made (RFC 3339, UTC). */
  createdAt: string;
  /** When the record was last changed (RFC 3339, UTC). */
  lastModified: string;
}

/** A change of an organization: what is left out stays, null clears. */
export interface OrganizationChange {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** The version that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** The official or public name of the organization. 1 to 200 characters. */
  name?: string | undefined;
  /** Another name it is known by. 1 to 200 characters. */
  alternateName?: string | null | undefined;
  /** What the organization does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** Its general e-mail address. */
  email?: string | null | undefined;
  /** Its website. */
  website?: string | null | undefined;
  /** The year in which it was legally formed. 1000 to 2100. */
  yearIncorporated?: number | null | undefined;
  /** Its legal form: vzw, public body, cooperative. 1 to 100 characters. */
  legalStatus?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A new organization. */
export interface OrganizationDraft {
  /** The official or public name of the organization. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. 1 to 200 characters. */
  alternateName?: string | null | undefined;
  /** What the organization does, in plain words. At most 5000 characters. Default: `""`. */
  description?: string | undefined;
  /** Its general e-mail address. */
  email?: string | null | undefined;
  /** Its website. */
  website?: string | null | undefined;
  /** The year in which it was legally formed. 1000 to 2100. */
  yearIncorporated?: number | null | undefined;
  /** Its legal form: vzw, public body, cooperative. 1 to 100 characters. */
  legalStatus?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. Default: `"public"`. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Which organizations to list, by name. */
export interface OrganizationQuery {
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one organization. */
export interface OrganizationRef {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
}

/** A service that an organization offers (HSDS 3.0 service). */
export interface Service {
  /** Identifier of the service (UUID, RFC 9562). */
  id: string;
  /** Identifier of the organization that offers it (UUID, RFC 9562). */
  organizationId: string;
  /** The name of the service. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. 1 to 200 characters. */
  alternateName: string | null;
  /** What the service does, in plain words. At most 5000 characters. */
  description: string;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  alsoForYouIf: string | null;
  /** Where to read more about the service. */
  url: string | null;
  /** Its e-mail address. */
  email: string | null;
  /** Whether the service is there to go to (HSDS 3.0 service status). */
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | (string & {});
  /** What somebody does to get the service. At most 2000 characters. */
  applicationProcess: string | null;
  /** What it costs, in words. At most 1000 characters. */
  feesDescription: string | null;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibilityDescription: string | null;
  /** From which age, in years. 0 to 130. */
  minimumAge: number | null;
  /** Up to which age, in years. 0 to 130. */
  maximumAge: number | null;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The organisations that see the record where its visibility is `ally`. Only the organisation that maintains it is told; for others it is null. At most 50 items. */
  allies: string[] | null;
  /** Identifier of the organisation of the network that maintains the record (UUID, RFC 9562). */
  maintainedBy: string;
  /** Rises by one with each change of the record. At least 1. */
  version: number;
  /** When the record was made (RFC 3339, UTC). */
  createdAt: string;
  /** When the record was last changed (RFC 3339, UTC). */
  lastModified: string;
}

/** A change of a service: what is left out stays, null clears. */
export interface ServiceChange {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
  /** The version that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** The name of the service. 1 to 200 characters. */
  name?: string | undefined;
  /** Another name it is known by. 1 to 200 characters. */
  alternateName?: string | null | undefined;
  /** What the service does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  alsoForYouIf?: string | null | undefined;
  /** Where to read more about the service. */
  url?: string | null | undefined;
  /** Its e-mail address. */
  email?: string | null | undefined;
  /** Whether the service is there to go to (HSDS 3.0 service status). */
  status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | undefined;
  /** What somebody does to get the service. At most 2000 characters. */
  applicationProcess?: string | null | undefined;
  /** What it costs, in words. At most 1000 characters. */
  feesDescription?: string | null | undefined;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibilityDescription?: string | null | undefined;
  /** From which age, in years. 0 to 130. */
  minimumAge?: number | null | undefined;
  /** Up to which age, in years. 0 to 130. */
  maximumAge?: number | null | undefined;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A new service. */
export interface ServiceDraft {
  /** Identifier of the organization that offers it (UUID, RFC 9562). */
  organizationId: string;
  /** The name of the service. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. 1 to 200 characters. */
  alternateName?: string | null | undefined;
  /** What the service does, in plain words. At most 5000 characters. Default: `""`. */
  description?: string | undefined;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  alsoForYouIf?: string | null | undefined;
  /** Where to read more about the service. */
  url?: string | null | undefined;
  /** Its e-mail address. */
  email?: string | null | undefined;
  /** Whether the service is there to go to (HSDS 3.0 service status). Default: `"active"`. */
  status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | undefined;
  /** What somebody does to get the service. At most 2000 characters. */
  applicationProcess?: string | null | undefined;
  /** What it costs, in words. At most 1000 characters. */
  feesDescription?: string | null | undefined;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibilityDescription?: string | null | undefined;
  /** From which age, in years. 0 to 130. */
  minimumAge?: number | null | undefined;
  /** Up to which age, in years. 0 to 130. */
  maximumAge?: number | null | undefined;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. Default: `"public"`. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Which services to export. */
export interface ServiceExportQuery {
  /** Identifier of the organization whose services to export (UUID, RFC 9562). */
  organizationId?: string | undefined;
}

/** Which services to list, by name. */
export interface ServiceQuery {
  /** Identifier of the organization whose services to list (UUID, RFC 9562). */
  organizationId?: string | undefined;
  /** Only services of these statuses; repeat the parameter for several. At most 4 items. */
  status?: readonly ('active' | 'inactive' | 'defunct' | 'temporarily closed')[] | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one service. */
export interface ServiceRef {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
}
