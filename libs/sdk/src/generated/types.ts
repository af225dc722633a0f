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

/** The directory of an area as everybody may see it, for a phone without a network. What a record does not say is left out. */
export interface Pack {
  /** The version of this format. Fields may come to be; another meaning gets another number. */
  format: 1;
  /** Names this very content. Ask with it as `since` for what changed. At most 32 characters. */
  version: string;
  /** When this content was first put together (RFC 3339, UTC). */
  madeAt: string;
  /** Where this is a change of an older pack: its version. Absent: this is the whole. At most 32 characters. */
  since?: string | undefined;
  /** Lines to call in danger: services of this pack. Always the whole list, in no pack left out. At most 100 items. */
  crisis: string[];
  /** The words by which services are found. Always the whole list. At most 2000 items. */
  terms: PackTerm[];
  /** Where the records come from. Always the whole list. At most 100 items. */
  sources: PackSource[];
  /** Who offers the services. At most 20000 items. */
  organizations: PackOrganization[];
  /** Where they are, and find places without any. At most 20000 items. */
  places: PackPlace[];
  /** What there is, the nearest to the middle of the area first. At most 20000 items. */
  services: PackService[];
  /** What is not in the pack any more, whatever the cause: moved, removed, hidden, or left out for want of room. In a change only. */
  removed?:
    | {
        /** Organizations. At most 20000 items. */
        organizations?: string[] | undefined;
        /** Places. At most 20000 items. */
        places?: string[] | undefined;
        /** Services. At most 20000 items. */
        services?: string[] | undefined;
      }
    | undefined;
  /** What there was no room for, the furthest away. Absent: all of the area is here. */
  leftOut?:
    | {
        /** How many services. 0 to 10000000. */
        services: number;
        /** How many find places. 0 to 10000000. */
        places: number;
        /** From where on there may be more, in metres from the middle of the area. 0 to 100000000. */
        beyondMetres: number;
      }
    | undefined;
}

/** Days on which something is closed, or has other hours. */
export interface PackClosure {
  /** The first day (ISO 8601 date). */
  from: string;
  /** The last day (ISO 8601 date). */
  until: string;
  /** Opens on these days; absent: closed (HH:MM on the clock of the place). At most 5 characters. */
  opens?: string | undefined;
  /** Closes on these days (HH:MM on the clock of the place). At most 5 characters. */
  closes?: string | undefined;
  /** Why. At most 1000 characters. */
  reason?: string | undefined;
}

/** When something is open again and again, on the clock of Brussels. */
export interface PackHours {
  /** How it comes back; absent for once only (RFC 5545). */
  freq?: 'WEEKLY' | 'MONTHLY' | (string & {}) | undefined;
  /** Each so many weeks or months; absent for each. 1 to 1000. */
  interval?: number | undefined;
  /** Days of the week, by comma: `MO,WE`; with a number in a month: `2WE`, `-1SA` (RFC 5545 BYDAY). 1 to 200 characters. */
  days?: string | undefined;
  /** Days of the month, by comma (RFC 5545 BYMONTHDAY). 1 to 200 characters. */
  monthDays?: string | undefined;
  /** The first day, from which intervals are counted (ISO 8601 date). */
  start?: string | undefined;
  /** Valid from (ISO 8601 date). */
  from?: string | undefined;
  /** Valid until (ISO 8601 date). */
  until?: string | undefined;
  /** Opens (HH:MM on the clock of the place). At most 5 characters. */
  opens?: string | undefined;
  /** Closes (HH:MM on the clock of the place). At most 5 characters. */
  closes?: string | undefined;
  /** Closes on the next day. */
  overnight?: boolean | undefined;
  /** What holds on public holidays; absent where nobody said. */
  holidays?: 'open' | 'closed' | (string & {}) | undefined;
  /** In words. At most 500 characters. */
  note?: string | undefined;
}

/** An organization, in a pack. */
export interface PackOrganization {
  /** Identifier of the organization. */
  id: string;
  /** Its name. 1 to 500 characters. */
  name: string;
  /** Another name it is known by. 1 to 500 characters. */
  otherName?: string | undefined;
  /** Numbers to call. At most 20 items. */
  phones?: PackPhone[] | undefined;
  /** Its website. */
  website?: string | undefined;
}

/** A number to call. */
export interface PackPhone {
  /** The number, as one writes it. 1 to 100 characters. */
  number: string;
  /** When it is answered, or whom one gets. At most 500 characters. */
  note?: string | undefined;
}

/** A place, in a pack. */
export interface PackPlace {
  /** Identifier of the location (UUID, RFC 9562). */
  id: string;
  /** Its name. 1 to 500 characters. */
  name?: string | undefined;
  /** Street and number. 1 to 500 characters. */
  address?: string | undefined;
  /** Postcode. 1 to 20 characters. */
  postcode?: string | undefined;
  /** Town, as in the address. 1 to 200 characters. */
  city?: string | undefined;
  /** Municipality. 1 to 200 characters. */
  municipality?: string | undefined;
  /** Latitude in degrees (WGS 84). -90 to 90. */
  latitude?: number | undefined;
  /** Longitude in degrees (WGS 84). -180 to 180. */
  longitude?: number | undefined;
  /** How to get there. At most 2000 characters. */
  way?: string | undefined;
  /** By public transport. At most 2000 characters. */
  transport?: string | undefined;
  /** What to expect. At most 2000 characters. */
  expect?: string | undefined;
  /** A passing notice. At most 1000 characters. */
  alert?: string | undefined;
  /** Numbers to call. At most 20 items. */
  phones?: PackPhone[] | undefined;
  /** When it is open. At most 100 items. */
  hours?: PackHours[] | undefined;
  /** Days that differ, from today on. At most 100 items. */
  closures?: PackClosure[] | undefined;
  /** How accessible it is. At most 20 items. */
  access?: string[] | undefined;
  /** Where it is a find place: a place where people come anyway. */
  find?:
    | {
        /** What kind of place: `food_distribution`. 1 to 100 characters. */
        kind?: string | undefined;
        /** House rules. At most 2000 characters. */
        rules?: string | undefined;
        /** Quiet times. At most 1000 characters. */
        quiet?: string | undefined;
        /** Whether a private talk is possible. */
        talk?: boolean | undefined;
        /** Where a private talk is possible. At most 1000 characters. */
        talkWhere?: string | undefined;
        /** What is there. At most 6 items. */
        has?: string[] | undefined;
        /** What is not there. At most 6 items. */
        lacks?: string[] | undefined;
      }
    | undefined;
}

/** Of which area: a municipality, a postcode, or a box of four edges. */
export interface PackQuery {
  /** A municipality by its name: `Antwerpen`. 1 to 200 characters. */
  municipality?: string | undefined;
  /** A postcode: `2060`. At most 4 characters. */
  postcode?: string | undefined;
  /** Southern edge of a box, in degrees (WGS 84). -90 to 90. */
  south?: number | undefined;
  /** Western edge of a box, in degrees (WGS 84). -180 to 180. */
  west?: number | undefined;
  /** Northern edge of a box, in degrees (WGS 84). -90 to 90. */
  north?: number | undefined;
  /** Eastern edge of a box, in degrees (WGS 84). -180 to 180. */
  east?: number | undefined;
  /** The `version` of the pack that is there already: only what changed since then is answered. One that is not known any more gives the whole. At most 32 characters. */
  since?: string | undefined;
}

/** How much room there was when it was counted. */
export interface PackRoom {
  /** How much is free. At least 0. */
  available: number;
  /** Of how much. At least 0. */
  maximum?: number | undefined;
  /** What is counted: bed, place. 1 to 200 characters. */
  unit?: string | undefined;
  /** When that was counted (RFC 3339, UTC). */
  counted: string;
  /** For how many hours it holds; after that nobody knows. 1 to 100000. */
  promiseHours?: number | undefined;
}

/** A service, in a pack. */
export interface PackService {
  /** Identifier of the service (UUID, RFC 9562). */
  id: string;
  /** Identifier of the organization that offers it (UUID, RFC 9562). */
  organization: string;
  /** Its name. 1 to 500 characters. */
  name: string;
  /** Another name it is known by. 1 to 500 characters. */
  otherName?: string | undefined;
  /** What it does, in plain words; the beginning of it where it is long. At most 1000 characters. */
  text?: string | undefined;
  /** "Also for you if…" At most 1000 characters. */
  also?: string | undefined;
  /** Absent: it is there to go to. */
  status?: 'temporarily closed' | undefined;
  /** A passing notice. At most 1000 characters. */
  alert?: string | undefined;
  /** What somebody does to get it. At most 2000 characters. */
  how?: string | undefined;
  /** What to expect. At most 2000 characters. */
  expect?: string | undefined;
  /** What it costs. At most 1000 characters. */
  fees?: string | undefined;
  /** For whom. At most 2000 characters. */
  who?: string | undefined;
  /** From which age, in years. 0 to 130. */
  minimumAge?: number | undefined;
  /** Up to which age, in years. 0 to 130. */
  maximumAge?: number | undefined;
  /** What to bring. At most 20 items. */
  documents?: string[] | undefined;
  /** Languages that are spoken. At most 100 items. */
  languages?: string[] | undefined;
  /** What it is for, and for whom: codes among `terms`. At most 100 items. */
  needs?: string[] | undefined;
  /** For whom lives there only; absent: for all. At most 500 items. */
  areas?: string[] | undefined;
  /** How high the threshold is. */
  thresholds?: PackThresholds | undefined;
  /** Numbers to call. At most 20 items. */
  phones?: PackPhone[] | undefined;
  /** When it is open. At most 100 items. */
  hours?: PackHours[] | undefined;
  /** Days that differ, from today on. At most 100 items. */
  closures?: PackClosure[] | undefined;
  /** How much room there is. At most 20 items. */
  room?: PackRoom[] | undefined;
  /** Where it is; absent for a line to call, and for what comes to you. At most 200 items. */
  at?: PackVisit[] | undefined;
  /** When somebody last found it to be right (ISO 8601 date). */
  verified?: string | undefined;
}

/** Where records of a pack come from. Show it. */
export interface PackSource {
  /** Who published it. 1 to 500 characters. */
  name: string;
  /** Where it is published. */
  url?: string | undefined;
  /** On which terms. 1 to 500 characters. */
  licence?: string | undefined;
  /** The words by which they ask to be named. At most 1000 characters. */
  attribution?: string | undefined;
}

/** A word to search by. */
export interface PackTerm {
  /** Its code, as services name it. 1 to 100 characters. */
  code: string;
  /** `need`, `situation`, `group` or `method`. 1 to 100 characters. */
  kind: string;
  /** In Dutch. 1 to 200 characters. */
  nl: string;
  /** In French. 1 to 200 characters. */
  fr?: string | undefined;
  /** In English. 1 to 200 characters. */
  en?: string | undefined;
}

/** How high the threshold is. What is in neither list is not known. */
export interface PackThresholds {
  /** What holds. At most 12 items. */
  yes?: string[] | undefined;
  /** What does not. At most 12 items. */
  no?: string[] | undefined;
}

/** A service at one of its places. */
export interface PackVisit {
  /** Identifier of the location (UUID, RFC 9562). */
  place: string;
  /** Where in the place, and how it is there. At most 2000 characters. */
  note?: string | undefined;
  /** Numbers to call. At most 20 items. */
  phones?: PackPhone[] | undefined;
  /** When it is open. At most 100 items. */
  hours?: PackHours[] | undefined;
  /** Days that differ, from today on. At most 100 items. */
  closures?: PackClosure[] | undefined;
  /** At this place; in the stead of those of the service. */
  thresholds?: PackThresholds | undefined;
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
