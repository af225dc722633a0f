// Generated from the contracts by `npm run generate`. Change the contract instead.

/** What makes a location easier to use. */
export interface Accessibility {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** What there is: a ramp, a lift, an induction loop. At most 1000 characters. */
  description: string | null;
  /** How to use it. At most 2000 characters. */
  details: string | null;
  /** Where to read more. */
  url: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** What makes a location easier to use. */
export interface AccessibilityDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** What there is: a ramp, a lift, an induction loop. At most 1000 characters. */
  description?: string | null | undefined;
  /** How to use it. At most 2000 characters. */
  details?: string | null | undefined;
  /** Where to read more. */
  url?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Where a location is, or where its post goes. */
export interface Address {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** To whose attention. At most 200 characters. */
  attention: string | null;
  /** Street and number. 1 to 200 characters. */
  address1: string;
  /** Box, floor, building. At most 200 characters. */
  address2: string | null;
  /** The town. 1 to 100 characters. */
  city: string;
  /** The part of the country. At most 100 characters. */
  region: string | null;
  /** The province; for Brussels the region. 1 to 100 characters. */
  stateProvince: string;
  /** The postcode. 1 to 20 characters. */
  postalCode: string;
  /** The country, two letters (ISO 3166-1). 1 to 2 characters. */
  country: string;
  /** Whether it is for coming, for writing, or for neither. */
  addressType: 'physical' | 'postal' | 'virtual' | (string & {});
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** Where a location is, or where its post goes. */
export interface AddressDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** To whose attention. At most 200 characters. */
  attention?: string | null | undefined;
  /** Street and number. 1 to 200 characters. */
  address1: string;
  /** Box, floor, building. At most 200 characters. */
  address2?: string | null | undefined;
  /** The town. 1 to 100 characters. */
  city: string;
  /** The part of the country. At most 100 characters. */
  region?: string | null | undefined;
  /** The province; for Brussels the region. For an address in Belgium it follows from the postcode. 1 to 100 characters. */
  stateProvince?: string | undefined;
  /** The postcode. 1 to 20 characters. */
  postalCode: string;
  /** The country, two letters (ISO 3166-1). 1 to 2 characters. Default: `"BE"`. */
  country?: string | undefined;
  /** Whether it is for coming, for writing, or for neither. */
  addressType: 'physical' | 'postal' | 'virtual';
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** The link that is there already. */
export interface AlreadyLinked {
  /** Identifier of the link that is there already (UUID, RFC 9562). */
  existingId: string;
}

/** How much room a service has; older than its promise it is to be read as unknown. */
export interface Capacity {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** What is counted: beds, meals. 1 to 100 characters. */
  unit: string;
  /** How many there were at the time of `updated`. 0 to 1000000. */
  available: number;
  /** How many there are in all. 0 to 1000000. */
  maximum: number | null;
  /** What the number is about, in words. At most 500 characters. */
  description: string | null;
  /** When it was counted. */
  updated: string;
  /** For how many hours the number holds; after that it reads as unknown. 1 to 8760. */
  promiseHours: number | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** How much room a service has, counted now. */
export interface CapacityDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** What is counted: beds, meals. 1 to 100 characters. */
  unit: string;
  /** How many there were at the time of `updated`. 0 to 1000000. */
  available: number;
  /** How many there are in all. 0 to 1000000. */
  maximum?: number | null | undefined;
  /** What the number is about, in words. At most 500 characters. */
  description?: string | null | undefined;
  /** For how many hours the number holds; after that it reads as unknown. 1 to 8760. */
  promiseHours?: number | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Many changes in one call, each for itself. */
export interface ChangeSet {
  /** The changes, in their order. 1 to 200 items. */
  changes: readonly (
    | {
        /** Which operation it is. */
        action: 'organizations.update';
        /** What that operation takes. */
        change: OrganizationChange;
      }
    | {
        /** Which operation it is. */
        action: 'organizations.changeDetails';
        /** What that operation takes. */
        change: OrganizationDetailsChange;
      }
    | {
        /** Which operation it is. */
        action: 'services.update';
        /** What that operation takes. */
        change: ServiceChange;
      }
    | {
        /** Which operation it is. */
        action: 'services.changeDetails';
        /** What that operation takes. */
        change: ServiceDetailsChange;
      }
    | {
        /** Which operation it is. */
        action: 'locations.update';
        /** What that operation takes. */
        change: LocationChange;
      }
    | {
        /** Which operation it is. */
        action: 'locations.changeDetails';
        /** What that operation takes. */
        change: LocationDetailsChange;
      }
    | {
        /** Which operation it is. */
        action: 'serviceAtLocations.update';
        /** What that operation takes. */
        change: ServiceAtLocationChange;
      }
  )[];
  /** True: answers what would happen, and changes nothing. Default: `false`. */
  dryRun?: boolean | undefined;
}

/** What became of each change. */
export interface ChangeSetAnswer {
  /** Whether nothing was changed. */
  dryRun: boolean;
  /** How many changes were made, or would be. 0 to 200. */
  done: number;
  /** How many were refused. 0 to 200. */
  refused: number;
  /** What became of each change, in their order. At most 200 items. */
  results: {
    /** Which change, from 0. 0 to 199. */
    index: number;
    /** What became of it. */
    outcome: 'ok' | 'refused' | (string & {});
    /** The version that the record has now. At least 1. */
    version: number | null;
    /** Why it was refused; null where it was not. */
    error: {
      /** Why, as a code: that of the operation on its own. At most 40 characters. */
      code: string;
      /** Why, in words. At most 1000 characters. */
      message: string;
      /** The fields that are wrong. At most 20 items. */
      details: {
        /** The field, within its change. At most 300 characters. */
        field: string;
        /** What is wrong with it. At most 1000 characters. */
        message: string;
      }[];
    } | null;
  }[];
}

/** What an organisation means by outreach, as it was written down at a time. A version never changes. */
export interface Charter {
  /** Identifier of this version of the charter (UUID, RFC 9562). */
  id: string;
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** Which version it is; the highest one holds. 1 to 100000. */
  number: number;
  /** In which language it is written (ISO 639). 1 to 3 characters. */
  language: string;
  /** Its title. 1 to 200 characters. */
  title: string;
  /** What outreach means to this organisation, and what its people can count on. At most 20000 characters. */
  text: string;
  /** The day from which it holds (ISO 8601 date). */
  signedOn: string;
  /** Who may read it: everybody, or the organisations of the network. */
  visibility: 'public' | 'partner' | (string & {});
  /** The organisations that stand by this version, the first of them the one that wrote it. At most 500 items. */
  signatures: CharterSignature[];
}

/** A new version of a charter, signed today by the organisation of the caller. */
export interface CharterDraft {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** In which language it is written (ISO 639). 2 to 3 characters. Default: `"nl"`. */
  language?: string | undefined;
  /** Its title. 1 to 200 characters. */
  title: string;
  /** What outreach means to this organisation, and what its people can count on. At most 20000 characters. */
  text: string;
  /** Who may read it: everybody, or the organisations of the network. Default: `"partner"`. */
  visibility?: 'public' | 'partner' | undefined;
}

/** Names a version. */
export interface CharterRef {
  /** Identifier of the version of the charter (UUID, RFC 9562). */
  charterId: string;
}

/** An organisation stands by this version. */
export interface CharterSignature {
  /** Identifier of the organisation that signed (UUID, RFC 9562). */
  organisation: string;
  /** Its name, where known. 1 to 200 characters. */
  name: string | null;
  /** When (ISO 8601 date). */
  on: string;
}

/** The versions of a charter that the caller may read. */
export interface Charters {
  /** The latest first. At most 200 items. */
  versions: Charter[];
}

/** Closed for today. Tomorrow the usual hours hold, and the notice is taken away. */
export interface ClosedToday {
  /** Identifier of the closure (UUID, RFC 9562). */
  closureId: string;
  /** The day, by the clock of the place. */
  day: string;
  /** The notice that the record shows now. At most 500 characters. */
  alert: string | null;
  /** The version of the record. At least 1. */
  version: number;
}

/** Days on which other hours hold than the schedule says. */
export interface Closure {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** Whether it is closed, or open at other hours. */
  kind: 'closed' | 'special_hours' | (string & {});
  /** The first day. */
  startsOn: string;
  /** The last day, itself included. */
  endsOn: string;
  /** When it opens on those days, by the clock on its wall. At most 5 characters. */
  opensAt: string | null;
  /** When it closes on those days, by the clock on its wall. At most 5 characters. */
  closesAt: string | null;
  /** Why, in words for a visitor. At most 500 characters. */
  reason: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** Days on which it is closed, or open at special hours; the last day counts. */
export interface ClosureDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** Whether it is closed, or open at other hours. */
  kind: 'closed' | 'special_hours';
  /** The first day. */
  startsOn: string;
  /** The last day, itself included. */
  endsOn: string;
  /** When it opens on those days, by the clock on its wall. At most 5 characters. */
  opensAt?: string | null | undefined;
  /** When it closes on those days, by the clock on its wall. At most 5 characters. */
  closesAt?: string | null | undefined;
  /** Why, in words for a visitor. At most 500 characters. */
  reason?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Whom to ask for. */
export interface Contact {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The name to ask for: a desk, a team. At most 200 characters. */
  name: string | null;
  /** The role: reception, duty worker. At most 200 characters. */
  title: string | null;
  /** The department. At most 200 characters. */
  department: string | null;
  /** The e-mail address. */
  email: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The numbers to call, the best one first. At most 100 items. */
  phones: Phone[];
}

/** Whom to ask for. */
export interface ContactDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The name to ask for: a desk, a team. At most 200 characters. */
  name?: string | null | undefined;
  /** The role: reception, duty worker. At most 200 characters. */
  title?: string | null | undefined;
  /** The department. At most 200 characters. */
  department?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
  /** The numbers to call, the best one first. At most 100 items. */
  phones?: readonly PhoneDraft[] | undefined;
}

/** Whom to turn to in an organisation. For organisations of the network only. */
export interface ContactPoint {
  /** Who is asked first: 1; then the next. 1 to 50. */
  position: number;
  /** For what: hand-offs, outreachers, safety outdoors, all else. */
  kind: 'handoff' | 'outreach' | 'safety' | 'general' | (string & {});
  /** Who answers: a team or a first name. 1 to 200 characters. */
  name: string;
  /** What they are there. 1 to 200 characters. */
  role: string | null;
  /** The number to call. 1 to 100 characters. */
  phone: string | null;
  /** The address to write to. */
  email: string | null;
  /** What one should know before calling. At most 1000 characters. */
  note: string | null;
  /** When somebody answers. None: nobody has said when. At most 50 items. */
  duty: DutyTime[];
}

/** Whom to turn to. */
export interface ContactPointDraft {
  /** For what: hand-offs, outreachers, safety outdoors, all else. Default: `"general"`. */
  kind?: 'handoff' | 'outreach' | 'safety' | 'general' | undefined;
  /** Who answers: a team or a first name. 1 to 200 characters. */
  name: string;
  /** What they are there. 1 to 200 characters. */
  role?: string | null | undefined;
  /** The number to call. 1 to 100 characters. */
  phone?: string | null | undefined;
  /** The address to write to. */
  email?: string | null | undefined;
  /** What one should know before calling. At most 1000 characters. */
  note?: string | null | undefined;
  /** When somebody answers. None: nobody has said when. At most 50 items. Default: `[]`. */
  duty?: readonly DutyTimeDraft[] | undefined;
}

/** Whom to turn to in an organisation, and in which order. */
export interface ContactPoints {
  /** In the order in which they are asked. At most 50 items. */
  points: ContactPoint[];
}

/** Whom to turn to, in the place of what was said before. */
export interface ContactPointsDraft {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** In the order in which they are to be asked; they take the place of those that were there. At most 50 items. */
  points: readonly ContactPointDraft[];
}

/** What a service costs somebody. */
export interface CostOption {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The first day of this price. */
  validFrom: string | null;
  /** The last day of this price. */
  validTo: string | null;
  /** For whom this price is: with a reduced fare, children. At most 200 characters. */
  option: string | null;
  /** The currency, three letters (ISO 4217). At most 3 characters. */
  currency: string | null;
  /** How much, in that currency. 0 to 1000000. */
  amount: number | null;
  /** What the amount is for: a meal, a month. At most 500 characters. */
  amountDescription: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** What a service costs somebody. */
export interface CostOptionDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The first day of this price. */
  validFrom?: string | null | undefined;
  /** The last day of this price. */
  validTo?: string | null | undefined;
  /** For whom this price is: with a reduced fare, children. At most 200 characters. */
  option?: string | null | undefined;
  /** The currency, three letters (ISO 4217). At most 3 characters. */
  currency?: string | null | undefined;
  /** How much, in that currency. 0 to 1000000. */
  amount?: number | null | undefined;
  /** What the amount is for: a meal, a month. At most 500 characters. */
  amountDescription?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A number to call when there is danger. */
export interface CrisisLine {
  /** What it is called. 1 to 200 characters. */
  name: string;
  /** The number to call. 1 to 20 characters. */
  number: string;
  /** What it is for, in Dutch. 1 to 200 characters. */
  about: string;
  /** Day and night. */
  alwaysOpen: boolean;
}

/** An organisation has left a network. */
export interface Departure {
  /** Identifier of the network (UUID, RFC 9562). */
  networkId: string;
  /** The last day (ISO 8601 date). */
  on: string;
  /** The organizations that left with it. Their records stay theirs. At most 1000 items. */
  organizations: string[];
}

/** The record that has the name already. */
export interface DuplicateName {
  /** Identifier of the record that has the name already (UUID, RFC 9562). */
  existingId: string;
}

/** Who answers at a moment, and who is asked next. */
export interface Duty {
  /** The moment (RFC 3339, UTC). */
  at: string;
  /** Who answers now, in the order in which they are asked. At most 50 items. */
  onDuty: ContactPoint[];
  /** Who never said when they answer: to be tried when nobody else does. At most 50 items. */
  otherwise: ContactPoint[];
  /** Where nobody answers now: when somebody does next, by the clock of Brussels, within six weeks. */
  next?:
    | {
        /** On which day (ISO 8601 date). */
        day: string;
        /** At what time (HH:MM on the clock of the place). At most 5 characters. */
        time: string;
        /** Who it is. 1 to 50. */
        position: number;
      }
    | undefined;
}

/** Who answers at a moment. */
export interface DutyQuery {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** For what; left out: for anything. */
  kind?: 'handoff' | 'outreach' | 'safety' | 'general' | undefined;
  /** At which moment; left out: now (RFC 3339, UTC). */
  at?: string | undefined;
}

/** When somebody answers, by the clock of Brussels. */
export interface DutyTime {
  /** On which days of the week. 1 to 7 items. */
  days: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | (string & {}))[];
  /** From when on (HH:MM on the clock of the place). At most 5 characters. */
  from: string;
  /** Until when; the same as `from` or earlier: until the next day (HH:MM on the clock of the place). At most 5 characters. */
  until: string;
  /** The first day on which this holds (ISO 8601 date). */
  firstDay?: string | undefined;
  /** The last day on which this holds (ISO 8601 date). */
  lastDay?: string | undefined;
  /** Whether somebody answers on public holidays too. */
  holidays: boolean;
}

/** When somebody answers, by the clock of Brussels. */
export interface DutyTimeDraft {
  /** On which days of the week. 1 to 7 items. */
  days: readonly ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
  /** From when on (HH:MM on the clock of the place). At most 5 characters. */
  from: string;
  /** Until when; the same as `from` or earlier: until the next day (HH:MM on the clock of the place). At most 5 characters. */
  until: string;
  /** The first day on which this holds (ISO 8601 date). */
  firstDay?: string | undefined;
  /** The last day on which this holds (ISO 8601 date). */
  lastDay?: string | undefined;
  /** Whether somebody answers on public holidays too. Default: `false`. */
  holidays?: boolean | undefined;
}

/** A package of HSDS records. It is kept for a day. */
export interface Export {
  /** Identifier of the export (UUID, RFC 9562). */
  id: string;
  /** What it holds: `own` has all that your organisation maintains, with who may see it, and what others made public; `public` has what everybody may see. */
  holds: 'own' | 'public' | (string & {});
  /** How far it is. */
  status: 'waiting' | 'writing' | 'done' | 'failed' | (string & {});
  /** How large the package is, once it is done. 0 to 1000000000. */
  bytes: number | null;
  /** How many rows of each table it holds. At most 100 items. */
  counts: {
    /** The table. 1 to 100 characters. */
    table: string;
    /** How many rows of it there are. 0 to 1000000000. */
    rows: number;
  }[];
  /** When it was asked for (RFC 3339, UTC). */
  createdAt: string;
  /** When it ended (RFC 3339, UTC). */
  finishedAt: string | null;
}

/** Which package to make. */
export interface ExportDraft {
  /** What it holds: `own` has all that your organisation maintains, with who may see it, and what others made public; `public` has what everybody may see. Default: `"own"`. */
  holds?: 'own' | 'public' | undefined;
}

/** Names one export. */
export interface ExportRef {
  /** Identifier of the export (UUID, RFC 9562). */
  exportId: string;
}

/** One change of one field of a record (HSDS 3.0 metadata). */
export interface FieldChange {
  /** Identifier of the change (UUID, RFC 9562). */
  id: string;
  /** The field, by its name in our API. At most 100 characters. */
  field: string;
  /** What happened: `update`, `delete`. At most 50 characters. */
  action: string;
  /** What the field held before, as text; empty for nothing. At most 100000 characters. */
  previousValue: string;
  /** What the field held since, as text; empty for nothing. At most 100000 characters. */
  replacementValue: string;
  /** The organisation that changed it. Never a person. At most 200 characters. */
  updatedBy: string;
  /** When it was changed (RFC 3339, UTC). */
  at: string;
}

/** What outreach workers need to know of a place. */
export interface FindPlace {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** What kind of place it is. */
  kind:
    | 'food_distribution'
    | 'community_house'
    | 'day_centre'
    | 'night_shelter'
    | 'square'
    | 'park'
    | 'street'
    | 'station'
    | 'market'
    | 'library'
    | 'school'
    | 'place_of_worship'
    | 'health_centre'
    | 'home'
    | 'other'
    | (string & {})
    | null;
  /** What one does and does not do there. At most 2000 characters. */
  houseRules: string | null;
  /** When it is quiet enough to talk. At most 1000 characters. */
  quietTimes: string | null;
  /** One can talk there without being overheard. */
  privateTalk: boolean | null;
  /** Where one can talk without being overheard. At most 500 characters. */
  privateTalkWhere: string | null;
  /** A telephone can be charged. */
  power: boolean | null;
  /** There is drinking water. */
  water: boolean | null;
  /** There is a toilet. */
  toilet: boolean | null;
  /** There is free wifi. */
  wifi: boolean | null;
  /** One can get warm. */
  warm: boolean | null;
  /** One need not buy anything. */
  costFree: boolean | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** What outreach workers need to know of a place. */
export interface FindPlaceDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** What kind of place it is. */
  kind?:
    | 'food_distribution'
    | 'community_house'
    | 'day_centre'
    | 'night_shelter'
    | 'square'
    | 'park'
    | 'street'
    | 'station'
    | 'market'
    | 'library'
    | 'school'
    | 'place_of_worship'
    | 'health_centre'
    | 'home'
    | 'other'
    | null
    | undefined;
  /** What one does and does not do there. At most 2000 characters. */
  houseRules?: string | null | undefined;
  /** When it is quiet enough to talk. At most 1000 characters. */
  quietTimes?: string | null | undefined;
  /** One can talk there without being overheard. */
  privateTalk?: boolean | null | undefined;
  /** Where one can talk without being overheard. At most 500 characters. */
  privateTalkWhere?: string | null | undefined;
  /** A telephone can be charged. */
  power?: boolean | null | undefined;
  /** There is drinking water. */
  water?: boolean | null | undefined;
  /** There is a toilet. */
  toilet?: boolean | null | undefined;
  /** There is free wifi. */
  wifi?: boolean | null | undefined;
  /** One can get warm. */
  warm?: boolean | null | undefined;
  /** One need not buy anything. */
  costFree?: boolean | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A place where people are and that the directory does not know yet. */
export interface FindPlaceProposal {
  /** Whether people come there, write there, or meet there from afar. */
  locationType: 'physical' | 'postal' | 'virtual';
  /** The address of a virtual location. */
  url?: string | null | undefined;
  /** The organization whose place it is. */
  organizationId?: string | null | undefined;
  /** What people call the place. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternateName?: string | null | undefined;
  /** What the place is like. At most 5000 characters. */
  description?: string | null | undefined;
  /** How to come there by public transport. At most 1000 characters. */
  transportation?: string | null | undefined;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude?: number | null | undefined;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude?: number | null | undefined;
  /** What another register calls this place. At most 200 characters. */
  externalIdentifier?: string | null | undefined;
  /** Which register that is. At most 100 characters. */
  externalIdentifierType?: string | null | undefined;
  /** What somebody sees and meets on arriving for the first time. At most 2000 characters. */
  whatToExpect?: string | null | undefined;
  /** The way to the door in words: which bell, which floor. At most 2000 characters. */
  howToGetThere?: string | null | undefined;
  /** The municipality it lies in. At most 100 characters. */
  municipality?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally';
  /** What outreach workers need to know of the place. */
  findPlace: {
    /** What kind of place it is. */
    kind?:
      | 'food_distribution'
      | 'community_house'
      | 'day_centre'
      | 'night_shelter'
      | 'square'
      | 'park'
      | 'street'
      | 'station'
      | 'market'
      | 'library'
      | 'school'
      | 'place_of_worship'
      | 'health_centre'
      | 'home'
      | 'other'
      | null
      | undefined;
    /** What one does and does not do there. At most 2000 characters. */
    houseRules?: string | null | undefined;
    /** When it is quiet enough to talk. At most 1000 characters. */
    quietTimes?: string | null | undefined;
    /** One can talk there without being overheard. */
    privateTalk?: boolean | null | undefined;
    /** Where one can talk without being overheard. At most 500 characters. */
    privateTalkWhere?: string | null | undefined;
    /** A telephone can be charged. */
    power?: boolean | null | undefined;
    /** There is drinking water. */
    water?: boolean | null | undefined;
    /** There is a toilet. */
    toilet?: boolean | null | undefined;
    /** There is free wifi. */
    wifi?: boolean | null | undefined;
    /** One can get warm. */
    warm?: boolean | null | undefined;
    /** One need not buy anything. */
    costFree?: boolean | null | undefined;
  };
  /** Why, for whoever decides. Never about a person. At most 1000 characters. */
  note?: string | undefined;
}

/** How far one may rely on what a service says, and why. */
export interface Freshness {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
  /** How fresh it is, from 0 to 1. 0 to 1. */
  score: number;
  /** What the score is made of: it is the sum of value times weight. At most 10 items. */
  parts: {
    /** What was looked at. */
    part: 'verification' | 'suggestions' | 'outcomes' | (string & {});
    /** How well it looks, from 0 to 1. 0 to 1. */
    value: number | null;
    /** How much it counts in the score; 0 where nothing is known, from 0 to 1. 0 to 1. */
    weight: number;
    /** Why, in words. At most 300 characters. */
    explanation: string;
  }[];
}

/** Where money comes from. */
export interface Funding {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** Who pays, in words. At most 1000 characters. */
  source: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** Where money comes from. */
export interface FundingDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** Who pays, in words. At most 1000 characters. */
  source?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Whose history to list, the newest change first. */
export interface HistoryQuery {
  /** What kind of record it is; the id of what belongs to a record stands in its details. */
  recordType:
    | 'organization'
    | 'service'
    | 'location'
    | 'serviceAtLocation'
    | 'address'
    | 'phone'
    | 'contact'
    | 'schedule'
    | 'closure'
    | 'language'
    | 'accessibility'
    | 'serviceArea'
    | 'requiredDocument'
    | 'costOption'
    | 'funding'
    | 'program'
    | 'organizationIdentifier'
    | 'thresholdProfile'
    | 'findPlace'
    | 'capacity'
    | 'photo';
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
  /** Only changes of this field. 1 to 100 characters. */
  field?: string | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Which version of the standard this is, and which profile of it. */
export interface HsdsAbout {
  /** The version of HSDS. At most 500 characters. */
  version: string;
  /** Where our profile of it is described, for machines. At most 500 characters. */
  profile: string;
  /** Where the OpenAPI description is. At most 500 characters. */
  openapi_url: string;
}

/** What makes a location easier to use for somebody. */
export interface HsdsAccessibility {
  /** Identifier of the entry. */
  id: string;
  /** The location that it is about. */
  location_id?: string | undefined;
  /** What there is: a ramp, a lift, an induction loop. At most 1000 characters. */
  description?: string | undefined;
  /** How to use it. At most 2000 characters. */
  details?: string | undefined;
  /** Where to read more. */
  url?: string | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Where a location is, or where its post goes. */
export interface HsdsAddress {
  /** Identifier of the address. */
  id: string;
  /** The location that has this address. */
  location_id?: string | undefined;
  /** To whose attention. At most 200 characters. */
  attention?: string | undefined;
  /** Street and number. At most 200 characters. */
  address_1: string;
  /** Box, floor, building. At most 200 characters. */
  address_2?: string | undefined;
  /** The town. At most 100 characters. */
  city: string;
  /** The part of the country. At most 100 characters. */
  region?: string | undefined;
  /** The province; for Brussels the region. At most 100 characters. */
  state_province: string;
  /** The postcode. At most 20 characters. */
  postal_code: string;
  /** The country, two letters (ISO 3166-1). At most 2 characters. */
  country: string;
  /** Whether it is for coming, for writing, or for neither. */
  address_type: 'physical' | 'postal' | 'virtual' | (string & {});
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Ties a term to a row of any table. */
export interface HsdsAttribute {
  /** Identifier of the tie. */
  id: string;
  /** The row that the term is about. */
  link_id?: string | undefined;
  /** The term. */
  taxonomy_term_id?: string | undefined;
  /** What the term says of the row: its kind, for whom it is. At most 100 characters. */
  link_type?: string | undefined;
  /** The table of that row. At most 100 characters. */
  link_entity?: string | undefined;
  /** A value that goes with the term. At most 1000 characters. */
  value?: string | undefined;
  taxonomy_term?: HsdsTaxonomyTerm | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Days on which other hours hold than the schedule says. */
export interface HsdsClosure {
  /** Identifier of the closure. */
  id: string;
  /** The service that it is about. */
  service_id?: string | undefined;
  /** The location that it is about. */
  location_id?: string | undefined;
  /** The service at one location that it is about. */
  service_at_location_id?: string | undefined;
  /** Whether it is closed, or open at other hours. */
  kind: 'closed' | 'special_hours' | (string & {});
  /** The first day. */
  starts_on: string;
  /** The last day, itself included. */
  ends_on: string;
  /** When it opens on those days, by the clock on its wall. At most 14 characters. */
  opens_at?: string | undefined;
  /** When it closes on those days, by the clock on its wall. At most 14 characters. */
  closes_at?: string | undefined;
  /** Why, in words for a visitor. At most 500 characters. */
  reason?: string | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Whom to ask for. */
export interface HsdsContact {
  /** Identifier of the contact. */
  id: string;
  /** The organization that it is for. */
  organization_id?: string | undefined;
  /** The service that it is for. */
  service_id?: string | undefined;
  /** The service at one location that it is for. */
  service_at_location_id?: string | undefined;
  /** The location that it is for. */
  location_id?: string | undefined;
  /** The name to ask for: a desk, a team. At most 200 characters. */
  name?: string | undefined;
  /** The role: reception, duty worker. At most 200 characters. */
  title?: string | undefined;
  /** The department. At most 200 characters. */
  department?: string | undefined;
  /** The e-mail address. */
  email?: string | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** What a service costs somebody. */
export interface HsdsCostOption {
  /** Identifier of the price. */
  id: string;
  /** The service that costs this. */
  service_id?: string | undefined;
  /** The first day of this price. */
  valid_from?: string | undefined;
  /** The last day of this price. */
  valid_to?: string | undefined;
  /** For whom this price is: with a reduced fare, children. At most 200 characters. */
  option?: string | undefined;
  /** The currency, three letters (ISO 4217). At most 3 characters. */
  currency?: string | undefined;
  /** How much, in that currency. */
  amount?: number | undefined;
  /** What the amount is for: a meal, a month. At most 500 characters. */
  amount_description?: string | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A location where people already are, and where outreach workers find them. */
export interface HsdsFindPlace {
  /** Identifier of the find place. */
  id: string;
  /** The location. */
  location_id?: string | undefined;
  /** What kind of place it is. */
  kind?:
    | 'food_distribution'
    | 'community_house'
    | 'day_centre'
    | 'night_shelter'
    | 'square'
    | 'park'
    | 'street'
    | 'station'
    | 'market'
    | 'library'
    | 'school'
    | 'place_of_worship'
    | 'health_centre'
    | 'home'
    | 'other'
    | (string & {})
    | undefined;
  /** What one does and does not do there. At most 2000 characters. */
  house_rules?: string | undefined;
  /** When it is quiet enough to talk. At most 1000 characters. */
  quiet_times?: string | undefined;
  /** One can talk there without being overheard. */
  private_talk?: boolean | undefined;
  /** Where one can talk without being overheard. At most 500 characters. */
  private_talk_where?: string | undefined;
  /** A telephone can be charged. */
  power?: boolean | undefined;
  /** There is drinking water. */
  water?: boolean | undefined;
  /** There is a toilet. */
  toilet?: boolean | undefined;
  /** There is free wifi. */
  wifi?: boolean | undefined;
  /** One can get warm. */
  warm?: boolean | undefined;
  /** One need not buy anything. */
  cost_free?: boolean | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Where the money of an organization or a service comes from. */
export interface HsdsFunding {
  /** Identifier of the funding. */
  id: string;
  /** The organization that is paid for. */
  organization_id?: string | undefined;
  /** The service that is paid for. */
  service_id?: string | undefined;
  /** Who pays, in words. At most 1000 characters. */
  source?: string | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A language that is spoken. */
export interface HsdsLanguage {
  /** Identifier of the language. */
  id: string;
  /** The service in which it is spoken. */
  service_id?: string | undefined;
  /** The location at which it is spoken. */
  location_id?: string | undefined;
  /** The phone on which it is spoken. */
  phone_id?: string | undefined;
  /** The name of the language. At most 100 characters. */
  name?: string | undefined;
  /** Its code, two or three letters (ISO 639-1, 639-3). At most 10 characters. */
  code?: string | undefined;
  /** When, or by whom it is spoken. At most 1000 characters. */
  note?: string | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A place where something is offered: a door, a square, a telephone line. */
export interface HsdsLocation {
  /** Identifier of the location. */
  id: string;
  /** Whether people come there, write there, or meet there from afar. */
  location_type: 'physical' | 'postal' | 'virtual' | (string & {});
  /** The address of a virtual location. */
  url?: string | undefined;
  /** The organization whose place it is. */
  organization_id?: string | undefined;
  /** The name of the place. At most 200 characters. */
  name?: string | undefined;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the place is like. At most 5000 characters. */
  description?: string | undefined;
  /** How to come there by public transport. At most 1000 characters. */
  transportation?: string | undefined;
  /** Degrees north (WGS 84). */
  latitude?: number | undefined;
  /** Degrees east (WGS 84). */
  longitude?: number | undefined;
  /** What another register calls this place. At most 200 characters. */
  external_identifier?: string | undefined;
  /** Which register that is. At most 100 characters. */
  external_identifier_type?: string | undefined;
  /** A passing notice about the place: the lift is broken, use the back door. At most 500 characters. */
  alert?: string | undefined;
  /** What somebody sees and meets on arriving for the first time. At most 2000 characters. */
  what_to_expect?: string | undefined;
  /** The way to the door in words: which bell, which floor. At most 2000 characters. */
  how_to_get_there?: string | undefined;
  /** The municipality it lies in. At most 100 characters. */
  municipality?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** A language that is spoken. At most 10000 items. */
  languages?: HsdsLanguage[] | undefined;
  /** Where a location is, or where its post goes. At most 10000 items. */
  addresses?: HsdsAddress[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** What makes a location easier to use for somebody. At most 10000 items. */
  accessibility?: HsdsAccessibility[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  find_place?: HsdsFindPlace | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** A picture by which somebody recognises the door. The file itself is stored apart. At most 10000 items. */
  photos?: HsdsPhoto[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** One change of one field. */
export interface HsdsMetadata {
  /** Identifier of the change. */
  id: string;
  /** The row that was changed. */
  resource_id?: string | undefined;
  /** The table of that row. At most 100 characters. */
  resource_type?: string | undefined;
  /** The day of the change. */
  last_action_date: string;
  /** What happened: create, update, delete. At most 50 characters. */
  last_action_type: string;
  /** The column that was changed. At most 100 characters. */
  field_name: string;
  /** What it held before; empty for nothing. At most 5000 characters. */
  previous_value: string;
  /** What it holds since; empty for nothing. At most 5000 characters. */
  replacement_value: string;
  /** The organisation that changed it. Never a person. At most 200 characters. */
  updated_by: string;
}

/** Nothing. */
export type HsdsNothing = Record<string, unknown>;

/** Who offers services. */
export interface HsdsOrganization {
  /** Identifier of the organization. */
  id: string;
  /** The official or public name. At most 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the organization does, in plain words. At most 5000 characters. */
  description: string;
  /** Its general e-mail address. */
  email?: string | undefined;
  /** Its website. */
  website?: string | undefined;
  /** How it is taxed. At most 100 characters. */
  tax_status?: string | undefined;
  /** Its number with the tax office. At most 100 characters. */
  tax_id?: string | undefined;
  /** The year in which it was legally formed. */
  year_incorporated?: number | undefined;
  /** Its legal form: vzw, public body, cooperative. At most 100 characters. */
  legal_status?: string | undefined;
  /** Where its logo can be fetched. */
  logo?: string | undefined;
  /** An address that stands for it for good, in a register of organizations. */
  uri?: string | undefined;
  /** The organization that it is a part of. */
  parent_organization_id?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** Whether those who work there are bound by professional secrecy: all, none, or some. */
  professional_secrecy?: 'yes' | 'no' | 'some' | (string & {}) | undefined;
  /** Who is bound by professional secrecy, where not everybody is. At most 500 characters. */
  professional_secrecy_who?: string | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** A place where something is offered: a door, a square, a telephone line. At most 10000 items. */
  locations?: HsdsLocation[] | undefined;
  /** Several services under one name. At most 10000 items. */
  programs?: HsdsProgram[] | undefined;
  /** A number or code that somebody else gave to an organization. At most 10000 items. */
  organization_identifiers?: HsdsOrganizationIdentifier[] | undefined;
  /** What an organization does for people. At most 10000 items. */
  services?: HsdsServiceOfOrganization[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A number or code that somebody else gave to an organization. */
export interface HsdsOrganizationIdentifier {
  /** Identifier of the identifier. */
  id: string;
  /** The organization that it stands for. */
  organization_id?: string | undefined;
  /** The list it comes from, as org-id.guide names it: BE-BCE_KBO. At most 100 characters. */
  identifier_scheme?: string | undefined;
  /** What it is called in words: enterprise number. At most 100 characters. */
  identifier_type: string;
  /** The identifier itself. At most 200 characters. */
  identifier: string;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Who offers services. In the form that was asked for. */
export interface HsdsOrganizationInList {
  /** Identifier of the organization. */
  id: string;
  /** The official or public name. At most 200 characters. */
  name?: string | undefined;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the organization does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** Its general e-mail address. */
  email?: string | undefined;
  /** Its website. */
  website?: string | undefined;
  /** How it is taxed. At most 100 characters. */
  tax_status?: string | undefined;
  /** Its number with the tax office. At most 100 characters. */
  tax_id?: string | undefined;
  /** The year in which it was legally formed. */
  year_incorporated?: number | undefined;
  /** Its legal form: vzw, public body, cooperative. At most 100 characters. */
  legal_status?: string | undefined;
  /** Where its logo can be fetched. */
  logo?: string | undefined;
  /** An address that stands for it for good, in a register of organizations. */
  uri?: string | undefined;
  /** The organization that it is a part of. */
  parent_organization_id?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** Whether those who work there are bound by professional secrecy: all, none, or some. */
  professional_secrecy?: 'yes' | 'no' | 'some' | (string & {}) | undefined;
  /** Who is bound by professional secrecy, where not everybody is. At most 500 characters. */
  professional_secrecy_who?: string | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** A place where something is offered: a door, a square, a telephone line. At most 10000 items. */
  locations?: HsdsLocation[] | undefined;
  /** Several services under one name. At most 10000 items. */
  programs?: HsdsProgram[] | undefined;
  /** A number or code that somebody else gave to an organization. At most 10000 items. */
  organization_identifiers?: HsdsOrganizationIdentifier[] | undefined;
  /** What an organization does for people. At most 10000 items. */
  services?: HsdsServiceOfOrganization[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Who offers services. */
export interface HsdsOrganizationOfService {
  /** Identifier of the organization. */
  id: string;
  /** The official or public name. At most 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the organization does, in plain words. At most 5000 characters. */
  description: string;
  /** Its general e-mail address. */
  email?: string | undefined;
  /** Its website. */
  website?: string | undefined;
  /** How it is taxed. At most 100 characters. */
  tax_status?: string | undefined;
  /** Its number with the tax office. At most 100 characters. */
  tax_id?: string | undefined;
  /** The year in which it was legally formed. */
  year_incorporated?: number | undefined;
  /** Its legal form: vzw, public body, cooperative. At most 100 characters. */
  legal_status?: string | undefined;
  /** Where its logo can be fetched. */
  logo?: string | undefined;
  /** An address that stands for it for good, in a register of organizations. */
  uri?: string | undefined;
  /** The organization that it is a part of. */
  parent_organization_id?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** Whether those who work there are bound by professional secrecy: all, none, or some. */
  professional_secrecy?: 'yes' | 'no' | 'some' | (string & {}) | undefined;
  /** Who is bound by professional secrecy, where not everybody is. At most 500 characters. */
  professional_secrecy_who?: string | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** A place where something is offered: a door, a square, a telephone line. At most 10000 items. */
  locations?: HsdsLocation[] | undefined;
  /** Several services under one name. At most 10000 items. */
  programs?: HsdsProgram[] | undefined;
  /** A number or code that somebody else gave to an organization. At most 10000 items. */
  organization_identifiers?: HsdsOrganizationIdentifier[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A page of a list (HSDS 3.0). */
export interface HsdsOrganizationPage {
  /** How many items there are on all pages. At least 0. */
  total_items: number;
  /** How many pages there are. At least 0. */
  total_pages: number;
  /** Which page this is, from 1. At least 0. */
  page_number: number;
  /** How many items are on this page. At least 0. */
  size: number;
  /** Whether this is the first page. */
  first_page: boolean;
  /** Whether this is the last page. */
  last_page: boolean;
  /** Whether nothing is on this page. */
  empty: boolean;
  /** The items. At most 1000 items. */
  contents: HsdsOrganizationInList[];
  /** With `modified_after`: what was removed since (profile). At most 1000 items. */
  tombstones?: HsdsTombstone[] | undefined;
}

/** One organization, and in which form. */
export interface HsdsOrganizationRef {
  /** Identifier of the organization (UUID, RFC 9562). */
  id: string;
  /** Each organization with its services, and those with all that hangs on them. Default: `false`. */
  full_service?: boolean | undefined;
}

/** Which organizations, and in which form. */
export interface HsdsOrganizationsQuery {
  /** Words that the name or the description contains. They are written down nowhere. At most 200 characters. */
  search?: string | undefined;
  /** Which page, from 1. Pages end at item 100000; a stream does not. 1 to 100000. Default: `1`. */
  page?: number | undefined;
  /** How many items a page holds; no more than 100, 20 with `full`, 5 with `full_service`, 1,000 with `minimal`. 1 to 1000000. */
  per_page?: number | undefined;
  /** `ndjson` streams all items, a JSON text a line, without pages. Default: `"json"`. */
  format?: 'json' | 'ndjson' | undefined;
  /** Only what was changed at this time or later: a day, or an instant with its offset (RFC 3339). Brings tombstones along. At most 40 characters. */
  modified_after?: string | undefined;
  /** With `format=ndjson` and `modified_after`: lines that tell what was removed come last. Pages have them always. Ours. Default: `false`. */
  tombstones?: boolean | undefined;
  /** Each organization with its services, and those with all that hangs on them. Default: `false`. */
  full_service?: boolean | undefined;
  /** Each item with all that hangs on it. Default: `false`. */
  full?: boolean | undefined;
}

/** A number to call. */
export interface HsdsPhone {
  /** Identifier of the phone. */
  id: string;
  /** The location that answers. */
  location_id?: string | undefined;
  /** The service that answers. */
  service_id?: string | undefined;
  /** The organization that answers. */
  organization_id?: string | undefined;
  /** The contact that answers. */
  contact_id?: string | undefined;
  /** The service at one location that answers. */
  service_at_location_id?: string | undefined;
  /** The number, as one would dial it. At most 50 characters. */
  number: string;
  /** The extension; one with a leading zero or with words stands in the description. */
  extension?: number | undefined;
  /** What the number is for: voice, text, fax, cell, video (RFC 6350). At most 50 characters. */
  type?: string | undefined;
  /** When and for what to call it. At most 1000 characters. */
  description?: string | undefined;
  /** A language that is spoken. At most 10000 items. */
  languages?: HsdsLanguage[] | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A picture by which somebody recognises the door. The file itself is stored apart. */
export interface HsdsPhoto {
  /** Identifier of the photo. */
  id: string;
  /** The service that it shows. */
  service_id?: string | undefined;
  /** The location that it shows. */
  location_id?: string | undefined;
  /** What can be seen, for who does not see it. At most 500 characters. */
  alt: string;
  /** The kind of file. */
  media_type: 'image/jpeg' | 'image/png' | 'image/webp' | (string & {});
  /** The licence of the picture, and who made it where that must be said. At most 200 characters. */
  licence?: string | undefined;
  /** Where the picture can be fetched. */
  url?: string | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Several services under one name. */
export interface HsdsProgram {
  /** Identifier of the program. */
  id: string;
  /** The organization that runs it. */
  organization_id?: string | undefined;
  /** The name of the program. At most 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the program is about. At most 5000 characters. */
  description: string;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** One record. */
export interface HsdsRecordRef {
  /** Identifier of the record (UUID, RFC 9562). */
  id: string;
}

/** A paper that somebody needs to bring. */
export interface HsdsRequiredDocument {
  /** Identifier of the document. */
  id: string;
  /** The service that asks for it. */
  service_id?: string | undefined;
  /** What to bring, in words. At most 1000 characters. */
  document?: string | undefined;
  /** Where to read about the document or get it. */
  uri?: string | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** When something is open; a rule as in iCalendar (RFC 5545). */
export interface HsdsSchedule {
  /** Identifier of the schedule. */
  id: string;
  /** The service that is open then. */
  service_id?: string | undefined;
  /** The location that is open then. */
  location_id?: string | undefined;
  /** The service at one location that is open then. */
  service_at_location_id?: string | undefined;
  /** The first day on which it holds. */
  valid_from?: string | undefined;
  /** The last day on which it holds. */
  valid_to?: string | undefined;
  /** The day of the first occurrence, from which an interval counts. */
  dtstart?: string | undefined;
  /** Hours from UTC. Halte leaves it out: it is wrong for half of the year. See time_zone. */
  timezone?: number | undefined;
  /** The day of the last occurrence. */
  until?: string | undefined;
  /** How many occurrences there are. */
  count?: number | undefined;
  /** The day on which a week begins. */
  wkst?: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | (string & {}) | undefined;
  /** Whether it comes back by the week or by the month. */
  freq?: 'WEEKLY' | 'MONTHLY' | (string & {}) | undefined;
  /** Every how many weeks or months. */
  interval?: number | undefined;
  /** On which days: MO,WE; in a month 2WE for the second Wednesday, -1FR for the last Friday. At most 200 characters. */
  byday?: string | undefined;
  /** In which weeks of the year, separated by commas. At most 200 characters. */
  byweekno?: string | undefined;
  /** On which days of the month, separated by commas; -1 is the last. At most 200 characters. */
  bymonthday?: string | undefined;
  /** On which days of the year, separated by commas. At most 1000 characters. */
  byyearday?: string | undefined;
  /** The hours in words. At most 1000 characters. */
  description?: string | undefined;
  /** When it opens, by the clock on its wall. At most 14 characters. */
  opens_at?: string | undefined;
  /** When it closes, by the clock on its wall. At most 14 characters. */
  closes_at?: string | undefined;
  /** Where the hours are published. */
  schedule_link?: string | undefined;
  /** How one attends: in person, by telephone, online. At most 200 characters. */
  attending_type?: string | undefined;
  /** What else there is to know about these hours. At most 2000 characters. */
  notes?: string | undefined;
  /** The time zone of the clock (IANA): Europe/Brussels. At most 50 characters. */
  time_zone?: string | undefined;
  /** What holds on public holidays; left out where nobody knows. */
  public_holidays?: 'open' | 'closed' | (string & {}) | undefined;
  /** Closes on the day after it opens. Only then may closes_at be before opens_at. */
  overnight?: boolean | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** What an organization does for people. */
export interface HsdsService {
  /** Identifier of the service. */
  id: string;
  /** The organization that offers it. */
  organization_id?: string | undefined;
  /** The program that it belongs to. */
  program_id?: string | undefined;
  /** The name of the service. At most 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the service does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** Where to read more about the service. */
  url?: string | undefined;
  /** Its e-mail address. */
  email?: string | undefined;
  /** Whether the service is there to go to. */
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | (string & {});
  /** Which help with languages there is. At most 1000 characters. */
  interpretation_services?: string | undefined;
  /** What somebody does to get the service. At most 2000 characters. */
  application_process?: string | undefined;
  /** What it costs, in words. At most 1000 characters. */
  fees_description?: string | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  wait_time?: string | undefined;
  /** What it costs, as older packages wrote it. At most 1000 characters. */
  fees?: string | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | undefined;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibility_description?: string | undefined;
  /** From which age, in years. */
  minimum_age?: number | undefined;
  /** Up to which age, in years. */
  maximum_age?: number | undefined;
  /** The day on which the record was last checked, as the standard has it. */
  assured_date?: string | undefined;
  /** The address of whoever checked it. Halte publishes an organisation, never a worker. */
  assurer_email?: string | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | undefined;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert?: string | undefined;
  /** When the record or what hangs on it was last changed. */
  last_modified?: string | undefined;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  also_for_you_if?: string | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  what_to_expect?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  /** The area whose people a service is for. At most 10000 items. */
  service_areas?: HsdsServiceArea[] | undefined;
  /** A service as it is offered at one location. At most 10000 items. */
  service_at_locations?: HsdsServiceAtLocationOfService[] | undefined;
  /** A language that is spoken. At most 10000 items. */
  languages?: HsdsLanguage[] | undefined;
  organization?: HsdsOrganizationOfService | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** What a service costs somebody. At most 10000 items. */
  cost_options?: HsdsCostOption[] | undefined;
  program?: HsdsProgram | undefined;
  /** A paper that somebody needs to bring. At most 10000 items. */
  required_documents?: HsdsRequiredDocument[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** How much room a service has (HSDS 3.1). At most 10000 items. */
  capacities?: HsdsServiceCapacity[] | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** A picture by which somebody recognises the door. The file itself is stored apart. At most 10000 items. */
  photos?: HsdsPhoto[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** The area whose people a service is for. */
export interface HsdsServiceArea {
  /** Identifier of the area. */
  id: string;
  /** The service that is for the people of this area. */
  service_id?: string | undefined;
  /** The name of the area: a municipality, a district, a postcode. At most 200 characters. */
  name?: string | undefined;
  /** Who counts as living there, in words. At most 1000 characters. */
  description?: string | undefined;
  /** The outline of the area, in the form that extent_type names. At most 100000 characters. */
  extent?: string | undefined;
  /** The form of the outline: geojson, topojson, kml, text. At most 50 characters. */
  extent_type?: string | undefined;
  /** An address that stands for the area for good. At most 500 characters. */
  uri?: string | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A service as it is offered at one location. */
export interface HsdsServiceAtLocation {
  /** Identifier of the service at this location. */
  id: string;
  /** The service. */
  service_id?: string | undefined;
  /** Where it is offered. */
  location_id?: string | undefined;
  /** What is particular about the service here. At most 2000 characters. */
  description?: string | undefined;
  service?: HsdsServiceOfServiceAtLocation | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  location?: HsdsLocation | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A service as it is offered at one location. In the form that was asked for. */
export interface HsdsServiceAtLocationInList {
  /** Identifier of the service at this location. */
  id: string;
  /** The service. */
  service_id?: string | undefined;
  /** Where it is offered. */
  location_id?: string | undefined;
  /** What is particular about the service here. At most 2000 characters. */
  description?: string | undefined;
  service?: HsdsServiceOfServiceAtLocation | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  location?: HsdsLocation | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A service as it is offered at one location. */
export interface HsdsServiceAtLocationOfService {
  /** Identifier of the service at this location. */
  id: string;
  /** The service. */
  service_id?: string | undefined;
  /** Where it is offered. */
  location_id?: string | undefined;
  /** What is particular about the service here. At most 2000 characters. */
  description?: string | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  location?: HsdsLocation | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A page of a list (HSDS 3.0). */
export interface HsdsServiceAtLocationPage {
  /** How many items there are on all pages. At least 0. */
  total_items: number;
  /** How many pages there are. At least 0. */
  total_pages: number;
  /** Which page this is, from 1. At least 0. */
  page_number: number;
  /** How many items are on this page. At least 0. */
  size: number;
  /** Whether this is the first page. */
  first_page: boolean;
  /** Whether this is the last page. */
  last_page: boolean;
  /** Whether nothing is on this page. */
  empty: boolean;
  /** The items. At most 1000 items. */
  contents: HsdsServiceAtLocationInList[];
  /** With `modified_after`: what was removed since (profile). At most 1000 items. */
  tombstones?: HsdsTombstone[] | undefined;
}

/** Which services at which locations, and in which form. */
export interface HsdsServiceAtLocationsQuery {
  /** Words that the name or the description contains. They are written down nowhere. At most 200 characters. */
  search?: string | undefined;
  /** Which page, from 1. Pages end at item 100000; a stream does not. 1 to 100000. Default: `1`. */
  page?: number | undefined;
  /** How many items a page holds; no more than 100, 20 with `full`, 5 with `full_service`, 1,000 with `minimal`. 1 to 1000000. */
  per_page?: number | undefined;
  /** `ndjson` streams all items, a JSON text a line, without pages. Default: `"json"`. */
  format?: 'json' | 'ndjson' | undefined;
  /** Identifier of a term that the service carries (UUID, RFC 9562). */
  taxonomy_term_id?: string | undefined;
  /** Identifier of a taxonomy of which the service carries a term (UUID, RFC 9562). */
  taxonomy_id?: string | undefined;
  /** Identifier of the organization that offers the service (UUID, RFC 9562). */
  organization_id?: string | undefined;
  /** Only what was changed at this time or later: a day, or an instant with its offset (RFC 3339). Brings tombstones along. At most 40 characters. */
  modified_after?: string | undefined;
  /** With `format=ndjson` and `modified_after`: lines that tell what was removed come last. Pages have them always. Ours. Default: `false`. */
  tombstones?: boolean | undefined;
  /** Each item with all that hangs on it. Default: `false`. */
  full?: boolean | undefined;
  /** A postcode of Belgium: only services whose area, if they name any, it lies in. At most 20 characters. */
  postcode?: string | undefined;
  /** With `postcode`: only locations within so many metres of its middle, in a straight line. 0 to 1000000. */
  proximity?: number | undefined;
}

/** How much room a service has (HSDS 3.1). */
export interface HsdsServiceCapacity {
  /** Identifier of the capacity. */
  id: string;
  /** The service that has it. */
  service_id?: string | undefined;
  /** What is counted. */
  unit_id?: string | undefined;
  /** How many there were at the time of `updated`. */
  available: number;
  /** How many there are in all. */
  maximum?: number | undefined;
  /** What the number is about, in words. At most 500 characters. */
  description?: string | undefined;
  /** When it was counted. */
  updated: string;
  /** For how many hours the number holds; after that it reads as unknown. */
  promise_hours?: number | undefined;
  unit?: HsdsUnit | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** What an organization does for people. In the form that was asked for. */
export interface HsdsServiceInList {
  /** Identifier of the service. */
  id: string;
  /** The organization that offers it. */
  organization_id?: string | undefined;
  /** The program that it belongs to. */
  program_id?: string | undefined;
  /** The name of the service. At most 200 characters. */
  name?: string | undefined;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the service does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** Where to read more about the service. */
  url?: string | undefined;
  /** Its e-mail address. */
  email?: string | undefined;
  /** Whether the service is there to go to. */
  status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | (string & {}) | undefined;
  /** Which help with languages there is. At most 1000 characters. */
  interpretation_services?: string | undefined;
  /** What somebody does to get the service. At most 2000 characters. */
  application_process?: string | undefined;
  /** What it costs, in words. At most 1000 characters. */
  fees_description?: string | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  wait_time?: string | undefined;
  /** What it costs, as older packages wrote it. At most 1000 characters. */
  fees?: string | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | undefined;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibility_description?: string | undefined;
  /** From which age, in years. */
  minimum_age?: number | undefined;
  /** Up to which age, in years. */
  maximum_age?: number | undefined;
  /** The day on which the record was last checked, as the standard has it. */
  assured_date?: string | undefined;
  /** The address of whoever checked it. Halte publishes an organisation, never a worker. */
  assurer_email?: string | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | undefined;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert?: string | undefined;
  /** When the record or what hangs on it was last changed. */
  last_modified?: string | undefined;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  also_for_you_if?: string | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  what_to_expect?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  /** The area whose people a service is for. At most 10000 items. */
  service_areas?: HsdsServiceArea[] | undefined;
  /** A service as it is offered at one location. At most 10000 items. */
  service_at_locations?: HsdsServiceAtLocationOfService[] | undefined;
  /** A language that is spoken. At most 10000 items. */
  languages?: HsdsLanguage[] | undefined;
  organization?: HsdsOrganizationOfService | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** What a service costs somebody. At most 10000 items. */
  cost_options?: HsdsCostOption[] | undefined;
  program?: HsdsProgram | undefined;
  /** A paper that somebody needs to bring. At most 10000 items. */
  required_documents?: HsdsRequiredDocument[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** How much room a service has (HSDS 3.1). At most 10000 items. */
  capacities?: HsdsServiceCapacity[] | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** A picture by which somebody recognises the door. The file itself is stored apart. At most 10000 items. */
  photos?: HsdsPhoto[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** What an organization does for people. */
export interface HsdsServiceOfOrganization {
  /** Identifier of the service. */
  id: string;
  /** The organization that offers it. */
  organization_id?: string | undefined;
  /** The program that it belongs to. */
  program_id?: string | undefined;
  /** The name of the service. At most 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the service does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** Where to read more about the service. */
  url?: string | undefined;
  /** Its e-mail address. */
  email?: string | undefined;
  /** Whether the service is there to go to. */
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | (string & {});
  /** Which help with languages there is. At most 1000 characters. */
  interpretation_services?: string | undefined;
  /** What somebody does to get the service. At most 2000 characters. */
  application_process?: string | undefined;
  /** What it costs, in words. At most 1000 characters. */
  fees_description?: string | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  wait_time?: string | undefined;
  /** What it costs, as older packages wrote it. At most 1000 characters. */
  fees?: string | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | undefined;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibility_description?: string | undefined;
  /** From which age, in years. */
  minimum_age?: number | undefined;
  /** Up to which age, in years. */
  maximum_age?: number | undefined;
  /** The day on which the record was last checked, as the standard has it. */
  assured_date?: string | undefined;
  /** The address of whoever checked it. Halte publishes an organisation, never a worker. */
  assurer_email?: string | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | undefined;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert?: string | undefined;
  /** When the record or what hangs on it was last changed. */
  last_modified?: string | undefined;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  also_for_you_if?: string | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  what_to_expect?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  /** The area whose people a service is for. At most 10000 items. */
  service_areas?: HsdsServiceArea[] | undefined;
  /** A service as it is offered at one location. At most 10000 items. */
  service_at_locations?: HsdsServiceAtLocationOfService[] | undefined;
  /** A language that is spoken. At most 10000 items. */
  languages?: HsdsLanguage[] | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** What a service costs somebody. At most 10000 items. */
  cost_options?: HsdsCostOption[] | undefined;
  program?: HsdsProgram | undefined;
  /** A paper that somebody needs to bring. At most 10000 items. */
  required_documents?: HsdsRequiredDocument[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** How much room a service has (HSDS 3.1). At most 10000 items. */
  capacities?: HsdsServiceCapacity[] | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** A picture by which somebody recognises the door. The file itself is stored apart. At most 10000 items. */
  photos?: HsdsPhoto[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** What an organization does for people. */
export interface HsdsServiceOfServiceAtLocation {
  /** Identifier of the service. */
  id: string;
  /** The organization that offers it. */
  organization_id?: string | undefined;
  /** The program that it belongs to. */
  program_id?: string | undefined;
  /** The name of the service. At most 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternate_name?: string | undefined;
  /** What the service does, in plain words. At most 5000 characters. */
  description?: string | undefined;
  /** Where to read more about the service. */
  url?: string | undefined;
  /** Its e-mail address. */
  email?: string | undefined;
  /** Whether the service is there to go to. */
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | (string & {});
  /** Which help with languages there is. At most 1000 characters. */
  interpretation_services?: string | undefined;
  /** What somebody does to get the service. At most 2000 characters. */
  application_process?: string | undefined;
  /** What it costs, in words. At most 1000 characters. */
  fees_description?: string | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  wait_time?: string | undefined;
  /** What it costs, as older packages wrote it. At most 1000 characters. */
  fees?: string | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | undefined;
  /** For whom the service is, in words. At most 2000 characters. */
  eligibility_description?: string | undefined;
  /** From which age, in years. */
  minimum_age?: number | undefined;
  /** Up to which age, in years. */
  maximum_age?: number | undefined;
  /** The day on which the record was last checked, as the standard has it. */
  assured_date?: string | undefined;
  /** The address of whoever checked it. Halte publishes an organisation, never a worker. */
  assurer_email?: string | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | undefined;
  /** A passing notice: closed today, moved for a month. At most 500 characters. */
  alert?: string | undefined;
  /** When the record or what hangs on it was last changed. */
  last_modified?: string | undefined;
  /** "Also for you if…": for whom the service is, beyond what its name suggests. At most 1000 characters. */
  also_for_you_if?: string | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  what_to_expect?: string | undefined;
  /** The day on which somebody last found the record to be right. */
  verified_on?: string | undefined;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. At most 200 characters. */
  verified_by?: string | undefined;
  /** Where the record came from, with its licence. */
  source_id?: string | undefined;
  /** A number to call. At most 10000 items. */
  phones?: HsdsPhone[] | undefined;
  /** When something is open; a rule as in iCalendar (RFC 5545). At most 10000 items. */
  schedules?: HsdsSchedule[] | undefined;
  /** The area whose people a service is for. At most 10000 items. */
  service_areas?: HsdsServiceArea[] | undefined;
  /** A language that is spoken. At most 10000 items. */
  languages?: HsdsLanguage[] | undefined;
  organization?: HsdsOrganizationOfService | undefined;
  /** Where the money of an organization or a service comes from. At most 10000 items. */
  funding?: HsdsFunding[] | undefined;
  /** What a service costs somebody. At most 10000 items. */
  cost_options?: HsdsCostOption[] | undefined;
  program?: HsdsProgram | undefined;
  /** A paper that somebody needs to bring. At most 10000 items. */
  required_documents?: HsdsRequiredDocument[] | undefined;
  /** Whom to ask for. At most 10000 items. */
  contacts?: HsdsContact[] | undefined;
  threshold_profile?: HsdsThresholdProfile | undefined;
  /** How much room a service has (HSDS 3.1). At most 10000 items. */
  capacities?: HsdsServiceCapacity[] | undefined;
  /** Days on which other hours hold than the schedule says. At most 10000 items. */
  closures?: HsdsClosure[] | undefined;
  /** A picture by which somebody recognises the door. The file itself is stored apart. At most 10000 items. */
  photos?: HsdsPhoto[] | undefined;
  source?: HsdsSource | undefined;
  /** Ties a term to a row of any table. At most 10000 items. */
  attributes?: HsdsAttribute[] | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A page of a list (HSDS 3.0). */
export interface HsdsServicePage {
  /** How many items there are on all pages. At least 0. */
  total_items: number;
  /** How many pages there are. At least 0. */
  total_pages: number;
  /** Which page this is, from 1. At least 0. */
  page_number: number;
  /** How many items are on this page. At least 0. */
  size: number;
  /** Whether this is the first page. */
  first_page: boolean;
  /** Whether this is the last page. */
  last_page: boolean;
  /** Whether nothing is on this page. */
  empty: boolean;
  /** The items. At most 1000 items. */
  contents: HsdsServiceInList[];
  /** With `modified_after`: what was removed since (profile). At most 1000 items. */
  tombstones?: HsdsTombstone[] | undefined;
}

/** Which services, and in which form. */
export interface HsdsServicesQuery {
  /** Words that the name or the description contains. They are written down nowhere. At most 200 characters. */
  search?: string | undefined;
  /** Which page, from 1. Pages end at item 100000; a stream does not. 1 to 100000. Default: `1`. */
  page?: number | undefined;
  /** How many items a page holds; no more than 100, 20 with `full`, 5 with `full_service`, 1,000 with `minimal`. 1 to 1000000. */
  per_page?: number | undefined;
  /** `ndjson` streams all items, a JSON text a line, without pages. Default: `"json"`. */
  format?: 'json' | 'ndjson' | undefined;
  /** Identifier of a term that the service carries (UUID, RFC 9562). */
  taxonomy_term_id?: string | undefined;
  /** Identifier of a taxonomy of which the service carries a term (UUID, RFC 9562). */
  taxonomy_id?: string | undefined;
  /** Identifier of the organization that offers the service (UUID, RFC 9562). */
  organization_id?: string | undefined;
  /** Only what was changed at this time or later: a day, or an instant with its offset (RFC 3339). Brings tombstones along. At most 40 characters. */
  modified_after?: string | undefined;
  /** With `format=ndjson` and `modified_after`: lines that tell what was removed come last. Pages have them always. Ours. Default: `false`. */
  tombstones?: boolean | undefined;
  /** Only the id of each service and when it was changed. Default: `false`. */
  minimal?: boolean | undefined;
  /** Each item with all that hangs on it. Default: `false`. */
  full?: boolean | undefined;
}

/** Where records came from, and on which terms. */
export interface HsdsSource {
  /** Identifier of the source. */
  id: string;
  /** Who publishes it. At most 200 characters. */
  name: string;
  /** Where it is published. */
  url?: string | undefined;
  /** The licence of the data, by its SPDX name where it has one. At most 100 characters. */
  licence?: string | undefined;
  /** The words by which the source asks to be named. At most 500 characters. */
  attribution?: string | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** Which taxonomies. */
export interface HsdsTaxonomiesQuery {
  /** Words that the name or the description contains. They are written down nowhere. At most 200 characters. */
  search?: string | undefined;
  /** Which page, from 1. Pages end at item 100000; a stream does not. 1 to 100000. Default: `1`. */
  page?: number | undefined;
  /** How many items a page holds; no more than 100, 20 with `full`, 5 with `full_service`, 1,000 with `minimal`. 1 to 1000000. */
  per_page?: number | undefined;
  /** `ndjson` streams all items, a JSON text a line, without pages. Default: `"json"`. */
  format?: 'json' | 'ndjson' | undefined;
  /** Only what was changed at this time or later: a day, or an instant with its offset (RFC 3339). Brings tombstones along. At most 40 characters. */
  modified_after?: string | undefined;
  /** With `format=ndjson` and `modified_after`: lines that tell what was removed come last. Pages have them always. Ours. Default: `false`. */
  tombstones?: boolean | undefined;
}

/** A list of terms to sort by. */
export interface HsdsTaxonomy {
  /** Identifier of the taxonomy. */
  id: string;
  /** The name of the taxonomy. At most 200 characters. */
  name: string;
  /** What it sorts. At most 5000 characters. */
  description: string;
  /** Where it is published. */
  uri?: string | undefined;
  /** Which version of it. At most 50 characters. */
  version?: string | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A list of terms to sort by. In the form that was asked for. */
export interface HsdsTaxonomyInList {
  /** Identifier of the taxonomy. */
  id: string;
  /** The name of the taxonomy. At most 200 characters. */
  name?: string | undefined;
  /** What it sorts. At most 5000 characters. */
  description?: string | undefined;
  /** Where it is published. */
  uri?: string | undefined;
  /** Which version of it. At most 50 characters. */
  version?: string | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A page of a list (HSDS 3.0). */
export interface HsdsTaxonomyPage {
  /** How many items there are on all pages. At least 0. */
  total_items: number;
  /** How many pages there are. At least 0. */
  total_pages: number;
  /** Which page this is, from 1. At least 0. */
  page_number: number;
  /** How many items are on this page. At least 0. */
  size: number;
  /** Whether this is the first page. */
  first_page: boolean;
  /** Whether this is the last page. */
  last_page: boolean;
  /** Whether nothing is on this page. */
  empty: boolean;
  /** The items. At most 1000 items. */
  contents: HsdsTaxonomyInList[];
  /** With `modified_after`: what was removed since (profile). At most 1000 items. */
  tombstones?: HsdsTombstone[] | undefined;
}

/** A term of a taxonomy. */
export interface HsdsTaxonomyTerm {
  /** Identifier of the term. */
  id: string;
  /** The code of the term in its taxonomy. At most 100 characters. */
  code?: string | undefined;
  /** The term. At most 200 characters. */
  name: string;
  /** What the term means. At most 5000 characters. */
  description: string;
  /** The wider term. */
  parent_id?: string | undefined;
  /** The taxonomy in words, where it is none of the package. At most 500 characters. */
  taxonomy?: string | undefined;
  /** The language of the term (ISO 639-1, 639-2). At most 10 characters. */
  language?: string | undefined;
  /** The taxonomy that it belongs to. */
  taxonomy_id?: string | undefined;
  /** An address that stands for the term for good. */
  term_uri?: string | undefined;
  taxonomy_detail?: HsdsTaxonomy | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A term of a taxonomy. In the form that was asked for. */
export interface HsdsTaxonomyTermInList {
  /** Identifier of the term. */
  id: string;
  /** The code of the term in its taxonomy. At most 100 characters. */
  code?: string | undefined;
  /** The term. At most 200 characters. */
  name?: string | undefined;
  /** What the term means. At most 5000 characters. */
  description?: string | undefined;
  /** The wider term. */
  parent_id?: string | undefined;
  /** The taxonomy in words, where it is none of the package. At most 500 characters. */
  taxonomy?: string | undefined;
  /** The language of the term (ISO 639-1, 639-2). At most 10 characters. */
  language?: string | undefined;
  /** The taxonomy that it belongs to. */
  taxonomy_id?: string | undefined;
  /** An address that stands for the term for good. */
  term_uri?: string | undefined;
  taxonomy_detail?: HsdsTaxonomy | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A page of a list (HSDS 3.0). */
export interface HsdsTaxonomyTermPage {
  /** How many items there are on all pages. At least 0. */
  total_items: number;
  /** How many pages there are. At least 0. */
  total_pages: number;
  /** Which page this is, from 1. At least 0. */
  page_number: number;
  /** How many items are on this page. At least 0. */
  size: number;
  /** Whether this is the first page. */
  first_page: boolean;
  /** Whether this is the last page. */
  last_page: boolean;
  /** Whether nothing is on this page. */
  empty: boolean;
  /** The items. At most 1000 items. */
  contents: HsdsTaxonomyTermInList[];
  /** With `modified_after`: what was removed since (profile). At most 1000 items. */
  tombstones?: HsdsTombstone[] | undefined;
}

/** Which terms. */
export interface HsdsTaxonomyTermsQuery {
  /** Words that the name or the description contains. They are written down nowhere. At most 200 characters. */
  search?: string | undefined;
  /** Which page, from 1. Pages end at item 100000; a stream does not. 1 to 100000. Default: `1`. */
  page?: number | undefined;
  /** How many items a page holds; no more than 100, 20 with `full`, 5 with `full_service`, 1,000 with `minimal`. 1 to 1000000. */
  per_page?: number | undefined;
  /** `ndjson` streams all items, a JSON text a line, without pages. Default: `"json"`. */
  format?: 'json' | 'ndjson' | undefined;
  /** Only what was changed at this time or later: a day, or an instant with its offset (RFC 3339). Brings tombstones along. At most 40 characters. */
  modified_after?: string | undefined;
  /** With `format=ndjson` and `modified_after`: lines that tell what was removed come last. Pages have them always. Ours. Default: `false`. */
  tombstones?: boolean | undefined;
  /** Identifier of the taxonomy that the term belongs to (UUID, RFC 9562). */
  taxonomy_id?: string | undefined;
  /** Only terms without a wider one. Default: `false`. */
  top_only?: boolean | undefined;
  /** Identifier of the wider term (UUID, RFC 9562). */
  parent_id?: string | undefined;
}

/** How high the threshold is: what somebody may come without, and with whom. What is left out, nobody knows. */
export interface HsdsThresholdProfile {
  /** Identifier of the threshold profile. */
  id: string;
  /** The service that it is about. */
  service_id?: string | undefined;
  /** The service at one location that it is about. */
  service_at_location_id?: string | undefined;
  /** One may come without identity papers. */
  no_papers?: boolean | undefined;
  /** One may come without an address. */
  no_address?: boolean | undefined;
  /** One may come without giving a name. */
  anonymous?: boolean | undefined;
  /** One may come without an appointment. */
  no_appointment?: boolean | undefined;
  /** One may come without being sent by somebody. */
  no_referral?: boolean | undefined;
  /** A dog may come in. */
  dogs?: boolean | undefined;
  /** One may come without money. */
  cash_free?: boolean | undefined;
  /** Somebody who has used drink or drugs is welcome. */
  tolerates_use?: boolean | undefined;
  /** One may walk in and out while it is open. */
  drop_in?: boolean | undefined;
  /** There is room for luggage. */
  luggage?: boolean | undefined;
  /** Couples may stay together. */
  couples?: boolean | undefined;
  /** Children may come along. */
  children?: boolean | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** A record that was public and is so no longer: removed or hidden. */
export interface HsdsTombstone {
  /** Identifier of the service. */
  id: string;
  /** When the record was removed or hidden. */
  removed_at: string;
}

/** What a capacity is counted in (HSDS 3.1): beds, meals. */
export interface HsdsUnit {
  /** Identifier of the unit. */
  id: string;
  /** What is counted. At most 100 characters. */
  name: string;
  /** The system of units that it belongs to. At most 100 characters. */
  scheme?: string | undefined;
  /** Its code in that system. At most 100 characters. */
  identifier?: string | undefined;
  /** Where the unit is defined. */
  uri?: string | undefined;
  /** One change of one field. At most 10000 items. */
  metadata?: HsdsMetadata[] | undefined;
}

/** An import of a package of HSDS records. */
export interface Import {
  /** Identifier of the import (UUID, RFC 9562). */
  id: string;
  /** Where the package comes from. 1 to 100 characters. */
  source: string;
  /** Identifier of the source (UUID, RFC 9562). */
  sourceId: string;
  /** How far it is: it waits, is read, compared, written; it is done, has failed, or is being undone or undone. */
  status: 'waiting' | 'reading' | 'comparing' | 'writing' | 'done' | 'failed' | 'undoing' | 'undone' | (string & {});
  /** It only says what it would do. */
  dryRun: boolean;
  /** How many rows were read so far. 0 to 1000000000. */
  rowsRead: number;
  /** How many rows are accounted for so far. 0 to 1000000000. */
  rowsWritten: number;
  /** How many rows of each table came to what. Complete once it is done. At most 200 items. */
  counts: ImportCount[];
  /** What is wrong with the package as a whole: why it failed, files that are missing, files that say nothing here. At most 100 items. */
  problems: ImportProblem[];
  /** When it was asked for (RFC 3339, UTC). */
  createdAt: string;
  /** When it ended (RFC 3339, UTC). */
  finishedAt: string | null;
}

/** How many rows of a table came to what. */
export interface ImportCount {
  /** The table, by its name in HSDS 3.0; the name of the file where there is no such table. 1 to 100 characters. */
  table: string;
  /** Rows that became new records. 0 to 1000000000. */
  created: number;
  /** Rows that changed a record. 0 to 1000000000. */
  changed: number;
  /** Rows that changed nothing. 0 to 1000000000. */
  same: number;
  /** Rows that were not taken. 0 to 1000000000. */
  rejected: number;
  /** Records that the source no longer has. They stay. 0 to 1000000000. */
  vanished: number;
  /** Rows, among those that were taken, in which a required column was empty and took a default. 0 to 1000000000. */
  defaulted: number;
  /** Rows, among those that were taken, in which a field was changed here and in the source; what was written here stays. 0 to 1000000000. */
  conflicts: number;
}

/** What goes with a package of HSDS records. */
export interface ImportDraft {
  /** Where the package comes from: a name of your own that stays the same at each import, `ilao`. 1 to 100 characters. */
  source: string;
  /** Only say what it would do. Default: `false`. */
  dryRun?: boolean | undefined;
  /** Who may see the records that are created, where the package itself does not say: everybody, the network, or you alone. Default: `"partner"`. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The licence of what the package says: `CC-BY-4.0`. 1 to 100 characters. */
  licence?: string | undefined;
  /** Where the source publishes it. */
  sourceUrl?: string | undefined;
  /** Which table a single CSV file holds: `services`. A zip says that by the names of its files. 1 to 60 characters. */
  table?: string | undefined;
}

/** What became of one row. */
export interface ImportEntry {
  /** Its place in the package. 0 to 1000000000. */
  position: number;
  /** What became of the row: `created`, `changed`, the `same` as it was, `rejected`; or it `vanished`: the source had it before and has it no longer. Nothing is deleted for that. */
  outcome: 'created' | 'changed' | 'same' | 'rejected' | 'vanished' | (string & {});
  /** The file. 1 to 300 characters. */
  file: string | null;
  /** The row in that file, as a spreadsheet counts: the names of the columns are row 1. 0 to 1000000000. */
  row: number | null;
  /** The table, by its name in HSDS 3.0. 1 to 100 characters. */
  table: string | null;
  /** The id that the package gives the row. At most 500 characters. */
  key: string | null;
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string | null;
  /** Why it was rejected: a code that does not change. 1 to 60 characters. */
  cause: string | null;
  /** The row that was rejected first, where this one hangs on it. */
  because: {
    /** The file. 1 to 300 characters. */
    file: string;
    /** The row. 0 to 1000000000. */
    row: number;
  } | null;
  /** Required columns that were empty and took a default. At most 100 items. */
  defaulted: string[];
  /** Columns whose value was not taken. At most 500 items. */
  dropped: string[];
  /** What is wrong with the row. At most 200 items. */
  findings: ImportFinding[];
  /** Which fields differ. At most 200 items. */
  changes: ImportFieldChange[];
}

/** What a package says otherwise than a record. */
export interface ImportFieldChange {
  /** The column. 1 to 100 characters. */
  field: string;
  /** What the record said; empty for nothing. At most 100000 characters. */
  before: string;
  /** What the package says; empty for nothing. At most 100000 characters. */
  after: string;
  /** The field was also changed here: what was written here stays. */
  kept: boolean;
}

/** One thing that is wrong with a row. */
export interface ImportFinding {
  /** A code that does not change: `closes_before_opens`. 1 to 60 characters. */
  code: string;
  /** The column, by its name in HSDS 3.0; left out for the whole row. 1 to 100 characters. */
  field?: string | undefined;
  /** The row was not taken, the value was not taken, or was taken in another form. */
  effect: 'rejected' | 'dropped' | 'mended' | (string & {});
  /** What to do about it. At most 500 characters. */
  message: string;
}

/** Something that is wrong with a package as a whole. */
export interface ImportProblem {
  /** A code that does not change: `not_a_zip`. 1 to 60 characters. */
  code: string;
  /** What is wrong, and what to do about it. At most 1000 characters. */
  message: string;
  /** The file it is about. 1 to 300 characters. */
  file: string | null;
}

/** Your imports, the newest first. */
export interface ImportQuery {
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one import. */
export interface ImportRef {
  /** Identifier of the import (UUID, RFC 9562). */
  importId: string;
}

/** Which lines of a report to list, in the order of the package. */
export interface ImportReportQuery {
  /** Identifier of the import (UUID, RFC 9562). */
  importId: string;
  /** Only these outcomes; repeat the parameter for several. At most 5 items. */
  outcome?: readonly ('created' | 'changed' | 'same' | 'rejected' | 'vanished')[] | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** A language that is spoken. */
export interface Language {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The name of the language. At most 100 characters. */
  name: string | null;
  /** Its code, two or three letters (ISO 639-1, 639-3). At most 10 characters. */
  code: string | null;
  /** When, or by whom it is spoken. At most 1000 characters. */
  note: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** A language that is spoken. */
export interface LanguageDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The name of the language. At most 100 characters. */
  name?: string | null | undefined;
  /** Its code, two or three letters (ISO 639-1, 639-3). At most 10 characters. */
  code?: string | null | undefined;
  /** When, or by whom it is spoken. At most 1000 characters. */
  note?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Where somebody stands who has no question, but problems. */
export interface LifeSituation {
  /** Names it in `situation`. 1 to 80 characters. */
  id: string;
  /** How somebody would say it, in Dutch. 1 to 200 characters. */
  nl: string;
  /** The same in French. 1 to 200 characters. */
  fr: string;
  /** The same in English. 1 to 200 characters. */
  en: string;
}

/** Which life situations to list. */
export interface LifeSituationQuery {
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** A place where something is offered (HSDS 3.0 location). */
export interface Location {
  /** Identifier of the location (UUID, RFC 9562). */
  id: string;
  /** Whether people come there, write there, or meet there from afar. */
  locationType: 'physical' | 'postal' | 'virtual' | (string & {});
  /** The address of a virtual location. */
  url: string | null;
  /** The organization whose place it is. */
  organizationId: string | null;
  /** The name of the place. At most 200 characters. */
  name: string | null;
  /** Another name it is known by. At most 200 characters. */
  alternateName: string | null;
  /** What the place is like. At most 5000 characters. */
  description: string | null;
  /** How to come there by public transport. At most 1000 characters. */
  transportation: string | null;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude: number | null;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude: number | null;
  /** What another register calls this place. At most 200 characters. */
  externalIdentifier: string | null;
  /** Which register that is. At most 100 characters. */
  externalIdentifierType: string | null;
  /** A passing notice about the place: the lift is broken, use the back door. At most 500 characters. */
  alert: string | null;
  /** What somebody sees and meets on arriving for the first time. At most 2000 characters. */
  whatToExpect: string | null;
  /** The way to the door in words: which bell, which floor. At most 2000 characters. */
  howToGetThere: string | null;
  /** The municipality it lies in. At most 100 characters. */
  municipality: string | null;
  /** The day on which somebody last found the record to be right. */
  verifiedOn: string | null;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. */
  verifiedBy: string | null;
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

/** A change of a location: what is left out stays, null clears. */
export interface LocationChange {
  /** Identifier of the location (UUID, RFC 9562). */
  locationId: string;
  /** The version that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** Whether people come there, write there, or meet there from afar. */
  locationType?: 'physical' | 'postal' | 'virtual' | undefined;
  /** The address of a virtual location. */
  url?: string | null | undefined;
  /** The name of the place. At most 200 characters. */
  name?: string | null | undefined;
  /** Another name it is known by. At most 200 characters. */
  alternateName?: string | null | undefined;
  /** What the place is like. At most 5000 characters. */
  description?: string | null | undefined;
  /** How to come there by public transport. At most 1000 characters. */
  transportation?: string | null | undefined;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude?: number | null | undefined;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude?: number | null | undefined;
  /** What another register calls this place. At most 200 characters. */
  externalIdentifier?: string | null | undefined;
  /** Which register that is. At most 100 characters. */
  externalIdentifierType?: string | null | undefined;
  /** A passing notice about the place: the lift is broken, use the back door. At most 500 characters. */
  alert?: string | null | undefined;
  /** What somebody sees and meets on arriving for the first time. At most 2000 characters. */
  whatToExpect?: string | null | undefined;
  /** The way to the door in words: which bell, which floor. At most 2000 characters. */
  howToGetThere?: string | null | undefined;
  /** The municipality it lies in. At most 100 characters. */
  municipality?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** That a location is closed for today. */
export interface LocationClosing {
  /** Identifier of the location (UUID, RFC 9562). */
  locationId: string;
  /** Why, in words for a visitor. It stands in the alert. At most 400 characters. */
  reason?: string | undefined;
}

/** What belongs to a location. */
export interface LocationDetails {
  /** Identifier of the location (UUID, RFC 9562). */
  locationId: string;
  /** The version of the record. At least 1. */
  version: number;
  /** The numbers to call, the best one first. At most 1000 items. */
  phones: Phone[];
  /** Whom to ask for. At most 1000 items. */
  contacts: Contact[];
  /** When it is open. At most 1000 items. */
  schedules: Schedule[];
  /** Days on which other hours hold. At most 1000 items. */
  closures: Closure[];
  /** The languages that are spoken. At most 1000 items. */
  languages: Language[];
  /** What is said of the pictures. One that is left out is removed, with its file. At most 1000 items. */
  photos: Photo[];
  /** The terms that it is sorted under. At most 1000 items. */
  terms: Term[];
  /** Where it is, and where its post goes. At most 1000 items. */
  addresses: Address[];
  /** What makes it easier to use. At most 1000 items. */
  accessibility: Accessibility[];
  /** What makes it a place where outreach workers find people. */
  findPlace: FindPlace | null;
}

/** What belongs to a location: a list that is given replaces the one that is there, what is left out stays. */
export interface LocationDetailsChange {
  /** Identifier of the location (UUID, RFC 9562). */
  locationId: string;
  /** The version of the record that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** The numbers to call, the best one first. The list replaces the one that is there. At most 100 items. */
  phones?: readonly PhoneDraft[] | undefined;
  /** Whom to ask for. The list replaces the one that is there. At most 100 items. */
  contacts?: readonly ContactDraft[] | undefined;
  /** When it is open. The list replaces the one that is there. At most 100 items. */
  schedules?: readonly ScheduleDraft[] | undefined;
  /** Days on which other hours hold. The list replaces the one that is there. At most 100 items. */
  closures?: readonly ClosureDraft[] | undefined;
  /** The languages that are spoken. The list replaces the one that is there. At most 100 items. */
  languages?: readonly LanguageDraft[] | undefined;
  /** What is said of the pictures. One that is left out is removed, with its file. The list replaces the one that is there. At most 100 items. */
  photos?: readonly PhotoDraft[] | undefined;
  /** The terms that it is sorted under. The list replaces the one that is there. At most 100 items. */
  terms?: readonly TermDraft[] | undefined;
  /** Where it is, and where its post goes. The list replaces the one that is there. At most 100 items. */
  addresses?: readonly AddressDraft[] | undefined;
  /** What makes it easier to use. The list replaces the one that is there. At most 100 items. */
  accessibility?: readonly AccessibilityDraft[] | undefined;
  /** What makes it a place where outreach workers find people. It replaces the one that is there; null removes it. */
  findPlace?: FindPlaceDraft | null | undefined;
}

/** A new location. Who may see it is said, never assumed. */
export interface LocationDraft {
  /** Whether people come there, write there, or meet there from afar. */
  locationType: 'physical' | 'postal' | 'virtual';
  /** The address of a virtual location. */
  url?: string | null | undefined;
  /** The organization whose place it is. */
  organizationId?: string | null | undefined;
  /** The name of the place. At most 200 characters. */
  name?: string | null | undefined;
  /** Another name it is known by. At most 200 characters. */
  alternateName?: string | null | undefined;
  /** What the place is like. At most 5000 characters. */
  description?: string | null | undefined;
  /** How to come there by public transport. At most 1000 characters. */
  transportation?: string | null | undefined;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude?: number | null | undefined;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude?: number | null | undefined;
  /** What another register calls this place. At most 200 characters. */
  externalIdentifier?: string | null | undefined;
  /** Which register that is. At most 100 characters. */
  externalIdentifierType?: string | null | undefined;
  /** A passing notice about the place: the lift is broken, use the back door. At most 500 characters. */
  alert?: string | null | undefined;
  /** What somebody sees and meets on arriving for the first time. At most 2000 characters. */
  whatToExpect?: string | null | undefined;
  /** The way to the door in words: which bell, which floor. At most 2000 characters. */
  howToGetThere?: string | null | undefined;
  /** The municipality it lies in. At most 100 characters. */
  municipality?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally';
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Which locations to list, by id. */
export interface LocationQuery {
  /** Identifier of the organization whose locations to list (UUID, RFC 9562). */
  organizationId?: string | undefined;
  /** True: only places where outreach workers find people. False: only the others. */
  findPlaces?: boolean | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one location. */
export interface LocationRef {
  /** Identifier of the location (UUID, RFC 9562). */
  locationId: string;
}

/** An organization in a network. */
export interface MembershipRef {
  /** Identifier of the network (UUID, RFC 9562). */
  networkId: string;
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
}

/** Organisations that work together, and who keeps them together. */
export interface Network {
  /** Identifier of the network (UUID, RFC 9562). */
  id: string;
  /** The name of the network. 1 to 200 characters. */
  name: string;
  /** What it is for. At most 2000 characters. */
  description: string;
  /** Its website. */
  website: string | null;
  /** Identifier of the organisation that keeps it together (UUID, RFC 9562). */
  coordinatedBy: string;
  /** The organizations that belong to it now, as far as the caller may see them. At most 1000 items. */
  members: NetworkMember[];
}

/** A new network; the organisation of the caller keeps it together. */
export interface NetworkDraft {
  /** The name of the network. 1 to 200 characters. */
  name: string;
  /** What it is for. At most 2000 characters. Default: `""`. */
  description?: string | undefined;
  /** Its website. */
  website?: string | null | undefined;
}

/** An organization of a network. */
export interface NetworkMember {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** Its name. 1 to 200 characters. */
  name: string;
  /** The day on which it joined (ISO 8601 date). */
  since: string;
}

/** Which networks to list. */
export interface NetworkQuery {
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one network. */
export interface NetworkRef {
  /** Identifier of the network (UUID, RFC 9562). */
  networkId: string;
}

/** A reason of non-take-up, as somebody would say it themselves. */
export interface NonTakeUpReason {
  /** The code. */
  code:
    | 'long_procedure'
    | 'lack_of_information'
    | 'not_known'
    | 'not_for_me'
    | 'shame'
    | 'fear'
    | 'bad_experience'
    | 'not_dared'
    | 'never_asked'
    | 'not_now'
    | 'other'
    | (string & {});
  /** How somebody would say it. */
  text: {
    /** How somebody would say it. In Dutch. At most 200 characters. */
    nl: string;
    /** In French. At most 200 characters. */
    fr?: string | undefined;
    /** In English. At most 200 characters. */
    en?: string | undefined;
  };
}

/** Why people do not get what is theirs. A reason tells of a right and its desk, never of a person. */
export interface NonTakeUpReasons {
  /** All reasons. At most 50 items. */
  reasons: NonTakeUpReason[];
}

/** A time of a day on the clock of the place. */
export interface OpeningChange {
  /** The day, on the calendar of the place. */
  day: string;
  /** `HH:MM`, on the clock of the place. At most 5 characters. */
  time: string;
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
  /** How it is taxed. At most 100 characters. */
  taxStatus: string | null;
  /** Its number with the tax office. At most 100 characters. */
  taxId: string | null;
  /** Where its logo can be fetched. */
  logo: string | null;
  /** An address that stands for it for good, in a register of organizations. 1 to 500 characters. */
  uri: string | null;
  /** The organization that it is a part of. */
  parentOrganizationId: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The day on which somebody last found the record to be right. */
  verifiedOn: string | null;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. */
  verifiedBy: string | null;
  /** Where the record came from, with its licence. */
  sourceId: string | null;
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
  /** How it is taxed. At most 100 characters. */
  taxStatus?: string | null | undefined;
  /** Its number with the tax office. At most 100 characters. */
  taxId?: string | null | undefined;
  /** Where its logo can be fetched. */
  logo?: string | null | undefined;
  /** An address that stands for it for good, in a register of organizations. 1 to 500 characters. */
  uri?: string | null | undefined;
  /** The organization that it is a part of. */
  parentOrganizationId?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** What belongs to an organization. */
export interface OrganizationDetails {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** The version of the record. At least 1. */
  version: number;
  /** The numbers to call, the best one first. At most 1000 items. */
  phones: Phone[];
  /** Whom to ask for. At most 1000 items. */
  contacts: Contact[];
  /** Where the money comes from. At most 1000 items. */
  funding: Funding[];
  /** The terms that it is sorted under. At most 1000 items. */
  terms: Term[];
  /** Several services under one name. At most 1000 items. */
  programs: Program[];
  /** Numbers that others gave it. At most 1000 items. */
  organizationIdentifiers: OrganizationIdentifier[];
}

/** What belongs to an organization: a list that is given replaces the one that is there, what is left out stays. */
export interface OrganizationDetailsChange {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** The version of the record that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** The numbers to call, the best one first. The list replaces the one that is there. At most 100 items. */
  phones?: readonly PhoneDraft[] | undefined;
  /** Whom to ask for. The list replaces the one that is there. At most 100 items. */
  contacts?: readonly ContactDraft[] | undefined;
  /** Where the money comes from. The list replaces the one that is there. At most 100 items. */
  funding?: readonly FundingDraft[] | undefined;
  /** The terms that it is sorted under. The list replaces the one that is there. At most 100 items. */
  terms?: readonly TermDraft[] | undefined;
  /** Several services under one name. The list replaces the one that is there. At most 100 items. */
  programs?: readonly ProgramDraft[] | undefined;
  /** Numbers that others gave it. The list replaces the one that is there. At most 100 items. */
  organizationIdentifiers?: readonly OrganizationIdentifierDraft[] | undefined;
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
  /** How it is taxed. At most 100 characters. */
  taxStatus?: string | null | undefined;
  /** Its number with the tax office. At most 100 characters. */
  taxId?: string | null | undefined;
  /** Where its logo can be fetched. */
  logo?: string | null | undefined;
  /** An address that stands for it for good, in a register of organizations. 1 to 500 characters. */
  uri?: string | null | undefined;
  /** The organization that it is a part of. */
  parentOrganizationId?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. Default: `"public"`. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A number or code that somebody else gave to an organization. */
export interface OrganizationIdentifier {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The list it comes from, as org-id.guide names it: BE-BCE_KBO. At most 100 characters. */
  identifierScheme: string | null;
  /** What it is called in words: enterprise number. 1 to 100 characters. */
  identifierType: string;
  /** The identifier itself. 1 to 200 characters. */
  identifier: string;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** A number or code that somebody else gave to an organization. */
export interface OrganizationIdentifierDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The list it comes from, as org-id.guide names it: BE-BCE_KBO. At most 100 characters. */
  identifierScheme?: string | null | undefined;
  /** What it is called in words: enterprise number. 1 to 100 characters. */
  identifierType: string;
  /** The identifier itself. 1 to 200 characters. */
  identifier: string;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
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

/** A record that the organisation of the caller maintains. */
export interface OwnRecord {
  /** The table: `service`. 1 to 63 characters. */
  table: string;
  /** Identifier of the record (UUID, RFC 9562). */
  id: string;
  /** Its fields that have a value, restricted ones too. At most 200 items. */
  fields: OwnRecordField[];
}

/** A field that has a value. */
export interface OwnRecordField {
  /** The column, as in HSDS and our profile. 1 to 63 characters. */
  name: string;
  /** Its value as text. At most 500000 characters. */
  value: string;
}

/** All records of the organisation of the caller. */
export type OwnRecordsQuery = Record<string, unknown>;

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
        /** From where on there may be more, in metres from the middle of the area. Absent: only what has no place is left out. 0 to 100000000. */
        beyondMetres?: number | undefined;
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

/** A number to call. */
export interface Phone {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The number, as one would dial it. 1 to 50 characters. */
  number: string;
  /** The extension; one with a leading zero or with words stands in the description. 0 to 9999999. */
  extension: number | null;
  /** What the number is for: voice, text, fax, cell, video (RFC 6350). At most 50 characters. */
  type: string | null;
  /** When and for what to call it. At most 1000 characters. */
  description: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The languages that are spoken. At most 100 items. */
  languages: Language[];
}

/** A number to call. */
export interface PhoneDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The number, as one would dial it. 1 to 50 characters. */
  number: string;
  /** The extension; one with a leading zero or with words stands in the description. 0 to 9999999. */
  extension?: number | null | undefined;
  /** What the number is for: voice, text, fax, cell, video (RFC 6350). At most 50 characters. */
  type?: string | null | undefined;
  /** When and for what to call it. At most 1000 characters. */
  description?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
  /** The languages that are spoken. At most 100 items. */
  languages?: readonly LanguageDraft[] | undefined;
}

/** A picture by which somebody recognises the door. */
export interface Photo {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** What can be seen, for who does not see it. 1 to 500 characters. */
  alt: string;
  /** The kind of file. */
  mediaType: 'image/jpeg' | 'image/png' | 'image/webp' | (string & {});
  /** The licence of the picture, and who made it where that must be said. At most 200 characters. */
  licence: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** What is said of a picture. */
export interface PhotoDraft {
  /** Identifier of the photo; its file is uploaded first (UUID, RFC 9562). */
  id: string;
  /** What can be seen, for who does not see it. 1 to 500 characters. */
  alt: string;
  /** The licence of the picture, and who made it where that must be said. At most 200 characters. */
  licence?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Who an organisation is to its partners. */
export interface Profile {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** Its name. 1 to 200 characters. */
  name: string;
  /** Rises by one with each change of the record. At least 1. */
  version: number;
  /** Its general e-mail address. */
  email: string | null;
  /** Its website. */
  website: string | null;
  /** Its telephone numbers. At most 50 items. */
  phones: string[];
  /** Whether its people are bound by professional secrecy. Null: nobody has said. */
  professionalSecrecy: 'yes' | 'no' | 'some' | (string & {}) | null;
  /** Who is, where some are. At most 500 characters. */
  professionalSecrecyWho: string | null;
  /** The networks it belongs to. At most 100 items. */
  networks: ProfileNetwork[];
  /** The version of its charter that holds, where the caller may read it. */
  charter: Charter | null;
  /** Whom to turn to; empty for whoever acts for no organisation. At most 50 items. */
  contactPoints: ContactPoint[];
}

/** A change: what is left out stays, null clears. */
export interface ProfileChange {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
  /** The version that the change is based on. At least 1. */
  version: number;
  /** Whether its people are bound by professional secrecy. Null: nobody has said. */
  professionalSecrecy?: 'yes' | 'no' | 'some' | null | undefined;
  /** Who is, where some are. At most 500 characters. */
  professionalSecrecyWho?: string | null | undefined;
}

/** A network it belongs to. */
export interface ProfileNetwork {
  /** Identifier of the network (UUID, RFC 9562). */
  networkId: string;
  /** Its name. 1 to 200 characters. */
  name: string;
  /** Since when (ISO 8601 date). */
  since: string;
}

/** Names the organization whose profile it is. */
export interface ProfileRef {
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string;
}

/** Several services under one name. */
export interface Program {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The name of the program. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternateName: string | null;
  /** What the program is about. 1 to 5000 characters. */
  description: string;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** Several services under one name. */
export interface ProgramDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The name of the program. 1 to 200 characters. */
  name: string;
  /** Another name it is known by. At most 200 characters. */
  alternateName?: string | null | undefined;
  /** What the program is about. 1 to 5000 characters. */
  description: string;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** All reasons. */
export type ReasonsQuery = Record<string, unknown>;

/** The usual hours hold again. */
export interface Reopened {
  /** The notice that the record shows now. At most 500 characters. */
  alert: string | null;
  /** The version of the record. At least 1. */
  version: number;
}

/** A paper that somebody needs to bring. */
export interface RequiredDocument {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** What to bring, in words. At most 1000 characters. */
  document: string | null;
  /** Where to read about the document or get it. */
  uri: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** A paper that somebody needs to bring. */
export interface RequiredDocumentDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** What to bring, in words. At most 1000 characters. */
  document?: string | null | undefined;
  /** Where to read about the document or get it. */
  uri?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A field that fewer people see than the record. */
export interface Restriction {
  /** The field, by its name in our API. 1 to 100 characters. */
  field: string;
  /** Who may see the field: the organisations of the network, or those of `allies`; never more than see the record. */
  visibility: 'partner' | 'ally' | (string & {});
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies: string[];
}

/** That fewer people see a field than the record. */
export interface RestrictionDraft {
  /** What kind of record it is; the id of what belongs to a record stands in its details. */
  recordType:
    | 'organization'
    | 'service'
    | 'location'
    | 'serviceAtLocation'
    | 'address'
    | 'phone'
    | 'contact'
    | 'schedule'
    | 'closure'
    | 'language'
    | 'accessibility'
    | 'serviceArea'
    | 'requiredDocument'
    | 'costOption'
    | 'funding'
    | 'program'
    | 'organizationIdentifier'
    | 'thresholdProfile'
    | 'findPlace'
    | 'capacity'
    | 'photo';
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
  /** The field, by its name in our API. 1 to 100 characters. */
  field: string;
  /** Who may see the field: the organisations of the network, or those of `allies`; never more than see the record. */
  visibility: 'partner' | 'ally';
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. Default: `[]`. */
  allies?: readonly string[] | undefined;
}

/** The field that is seen with its record again. */
export interface RestrictionLifted {
  /** The field, by its name in our API. 1 to 100 characters. */
  field: string;
}

/** Names one field of one record. */
export interface RestrictionRef {
  /** What kind of record it is; the id of what belongs to a record stands in its details. */
  recordType:
    | 'organization'
    | 'service'
    | 'location'
    | 'serviceAtLocation'
    | 'address'
    | 'phone'
    | 'contact'
    | 'schedule'
    | 'closure'
    | 'language'
    | 'accessibility'
    | 'serviceArea'
    | 'requiredDocument'
    | 'costOption'
    | 'funding'
    | 'program'
    | 'organizationIdentifier'
    | 'thresholdProfile'
    | 'findPlace'
    | 'capacity'
    | 'photo';
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
  /** The field, by its name in our API. 1 to 100 characters. */
  field: string;
}

/** The restricted fields of a record. */
export interface Restrictions {
  /** The restricted fields. At most 100 items. */
  restrictions: Restriction[];
}

/** Names the record whose restricted fields to read. */
export interface RestrictionsQuery {
  /** What kind of record it is; the id of what belongs to a record stands in its details. */
  recordType:
    | 'organization'
    | 'service'
    | 'location'
    | 'serviceAtLocation'
    | 'address'
    | 'phone'
    | 'contact'
    | 'schedule'
    | 'closure'
    | 'language'
    | 'accessibility'
    | 'serviceArea'
    | 'requiredDocument'
    | 'costOption'
    | 'funding'
    | 'program'
    | 'organizationIdentifier'
    | 'thresholdProfile'
    | 'findPlace'
    | 'capacity'
    | 'photo';
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
}

/** A record that is due to be looked at. */
export interface Review {
  /** What kind of record it is. */
  recordType: 'organization' | 'service' | 'location' | (string & {});
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
  /** Its name. At most 200 characters. */
  name: string | null;
  /** The day on which somebody last found the record to be right; null for never. */
  verifiedOn: string | null;
  /** Identifier of the organisation that maintains the record (UUID, RFC 9562). */
  maintainedBy: string;
  /** The version of the record. At least 1. */
  version: number;
}

/** Which records are due to be looked at, the longest unseen first. */
export interface ReviewQuery {
  /** Found right longer ago than this many months, or never. 1 to 120. Default: `6`. */
  olderThanMonths?: number | undefined;
  /** `own`: records of the caller's organisation. `network`: all that the caller sees, for the coordinator. Default: `"own"`. */
  scope?: 'own' | 'network' | undefined;
  /** What kind of record it is. */
  recordType?: 'organization' | 'service' | 'location' | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Something that people may be entitled to. Whether somebody is, no answer of ours says. */
export interface Right {
  /** Identifier of the right (UUID, RFC 9562). */
  id: string;
  /** Its name in addresses: `leefloon`. At most 80 characters. */
  code: string;
  /** What it is called. */
  name: {
    /** What it is called. In Dutch. At most 200 characters. */
    nl: string;
    /** In French. At most 200 characters. */
    fr?: string | undefined;
    /** In English. At most 200 characters. */
    en?: string | undefined;
  };
  /** What it is and where one asks for it, in plain words. Not for whom it is decided: that is up to who decides. */
  explanation: {
    /** What it is and where one asks for it, in plain words. Not for whom it is decided: that is up to who decides. In Dutch. At most 4000 characters. */
    nl: string;
    /** In French. At most 4000 characters. */
    fr?: string | undefined;
    /** In English. At most 4000 characters. */
    en?: string | undefined;
  };
  /** What it has to do with. At most 20 items. */
  themes: string[];
  /** Questions by which the right may come up. No form: none needs an answer, and no answer is written down. At most 20 items. */
  prompts: {
    /** A question to ask in a conversation, if it fits. In Dutch. At most 500 characters. */
    nl: string;
    /** In French. At most 500 characters. */
    fr?: string | undefined;
    /** In English. At most 500 characters. */
    en?: string | undefined;
  }[];
  source: RightSource;
  /** When this text was last held against its source; check there before you rely on it (ISO 8601 date). */
  checkedOn: string;
  /** Where one asks for it, or is helped to, as far as the caller may see them. At most 100 items. */
  services: RightService[];
}

/** A right, in the place of what was written down of it before. */
export interface RightDraft {
  /** Its name in addresses: `leefloon`. At most 80 characters. */
  code: string;
  /** What it is called. */
  name: {
    /** What it is called. In Dutch. At most 200 characters. */
    nl: string;
    /** In French. At most 200 characters. */
    fr?: string | undefined;
    /** In English. At most 200 characters. */
    en?: string | undefined;
  };
  /** What it is and where one asks for it, in plain words. */
  explanation: {
    /** What it is and where one asks for it, in plain words. In Dutch. At most 4000 characters. */
    nl: string;
    /** In French. At most 4000 characters. */
    fr?: string | undefined;
    /** In English. At most 4000 characters. */
    en?: string | undefined;
  };
  /** What it has to do with. At most 20 items. Default: `[]`. */
  themes?: readonly string[] | undefined;
  /** Words by which it is found, besides those of its texts. At most 50 items. Default: `[]`. */
  words?: readonly string[] | undefined;
  /** Questions, no form. At most 20 items. Default: `[]`. */
  prompts?:
    | readonly {
        /** A question to ask in a conversation, if it fits. In Dutch. At most 500 characters. */
        nl: string;
        /** In French. At most 500 characters. */
        fr?: string | undefined;
        /** In English. At most 500 characters. */
        en?: string | undefined;
      }[]
    | undefined;
  source: RightSourceDraft;
  /** When this text was last held against its source (ISO 8601 date). */
  checkedOn: string;
  /** Where one asks for it, or is helped to. At most 100 items. Default: `[]`. */
  serviceIds?: readonly string[] | undefined;
}

/** Which rights to list. */
export interface RightQuery {
  /** Only rights of this theme, or of one below it. 1 to 100 characters. */
  theme?: string | undefined;
  /** Identifier of a service for whose rights one asks (UUID, RFC 9562). */
  serviceId?: string | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names a right. */
export interface RightRef {
  /** Its name in addresses: `leefloon`. At most 80 characters. */
  code: string;
}

/** Words by which to look for rights. They are kept nowhere. */
export interface RightSearch {
  /** What it is about, in plain words. Nothing about who it is about. 1 to 300 characters. */
  text: string;
}

/** Where one asks for it, or is helped to. */
export interface RightService {
  /** Identifier of the service (UUID, RFC 9562). */
  id: string;
  /** Its name. 1 to 500 characters. */
  name: string;
}

/** The official source. What holds is what it says today. */
export interface RightSource {
  /** Who says what holds. 1 to 200 characters. */
  name: string;
  /** Where they say it. */
  url: string;
}

/** The official source. */
export interface RightSourceDraft {
  /** Who says what holds. 1 to 200 characters. */
  name: string;
  /** Where they say it. */
  url: string;
}

/** Rights worth talking about. That one is found says nothing about whether somebody has it. */
export interface RightsFound {
  /** Rights whose texts speak of it, the closest first. At most 20 items. */
  items: Right[];
}

/** When something is open. */
export interface Schedule {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The first day on which it holds. */
  validFrom: string | null;
  /** The last day on which it holds. */
  validTo: string | null;
  /** The day of the first occurrence, from which an interval counts. */
  dtstart: string | null;
  /** Hours from UTC. Halte leaves it out: it is wrong for half of the year. See time_zone. -14 to 14. */
  timezone: number | null;
  /** The day of the last occurrence. */
  until: string | null;
  /** How many occurrences there are. 1 to 10000. */
  count: number | null;
  /** The day on which a week begins. */
  wkst: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | (string & {}) | null;
  /** Whether it comes back by the week or by the month. */
  freq: 'WEEKLY' | 'MONTHLY' | (string & {}) | null;
  /** Every how many weeks or months. 1 to 1000. */
  interval: number | null;
  /** On which days: MO,WE; in a month 2WE for the second Wednesday, -1FR for the last Friday. At most 200 characters. */
  byday: string | null;
  /** In which weeks of the year, separated by commas. At most 200 characters. */
  byweekno: string | null;
  /** On which days of the month, separated by commas; -1 is the last. At most 200 characters. */
  bymonthday: string | null;
  /** On which days of the year, separated by commas. At most 1000 characters. */
  byyearday: string | null;
  /** The hours in words. At most 1000 characters. */
  description: string | null;
  /** When it opens, by the clock on its wall. At most 5 characters. */
  opensAt: string | null;
  /** When it closes, by the clock on its wall. At most 5 characters. */
  closesAt: string | null;
  /** Where the hours are published. */
  scheduleLink: string | null;
  /** How one attends: in person, by telephone, online. At most 200 characters. */
  attendingType: string | null;
  /** What else there is to know about these hours. At most 2000 characters. */
  notes: string | null;
  /** The time zone of the clock (IANA): Europe/Brussels. At most 50 characters. */
  timeZone: string | null;
  /** What holds on public holidays; left out where nobody knows. */
  publicHolidays: 'open' | 'closed' | (string & {}) | null;
  /** Closes on the day after it opens. Only then may closes_at be before opens_at. */
  overnight: boolean | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** When something is open. It closes after it opens, unless `overnight` is true. */
export interface ScheduleDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The first day on which it holds. */
  validFrom?: string | null | undefined;
  /** The last day on which it holds. */
  validTo?: string | null | undefined;
  /** The day of the first occurrence, from which an interval counts. */
  dtstart?: string | null | undefined;
  /** Hours from UTC. Halte leaves it out: it is wrong for half of the year. See time_zone. -14 to 14. */
  timezone?: number | null | undefined;
  /** The day of the last occurrence. */
  until?: string | null | undefined;
  /** How many occurrences there are. 1 to 10000. */
  count?: number | null | undefined;
  /** The day on which a week begins. */
  wkst?: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | null | undefined;
  /** Whether it comes back by the week or by the month. */
  freq?: 'WEEKLY' | 'MONTHLY' | null | undefined;
  /** Every how many weeks or months. 1 to 1000. */
  interval?: number | null | undefined;
  /** On which days: MO,WE; in a month 2WE for the second Wednesday, -1FR for the last Friday. At most 200 characters. */
  byday?: string | null | undefined;
  /** In which weeks of the year, separated by commas. At most 200 characters. */
  byweekno?: string | null | undefined;
  /** On which days of the month, separated by commas; -1 is the last. At most 200 characters. */
  bymonthday?: string | null | undefined;
  /** On which days of the year, separated by commas. At most 1000 characters. */
  byyearday?: string | null | undefined;
  /** The hours in words. At most 1000 characters. */
  description?: string | null | undefined;
  /** When it opens, by the clock on its wall. At most 5 characters. */
  opensAt?: string | null | undefined;
  /** When it closes, by the clock on its wall. At most 5 characters. */
  closesAt?: string | null | undefined;
  /** Where the hours are published. */
  scheduleLink?: string | null | undefined;
  /** How one attends: in person, by telephone, online. At most 200 characters. */
  attendingType?: string | null | undefined;
  /** What else there is to know about these hours. At most 2000 characters. */
  notes?: string | null | undefined;
  /** The time zone of the clock (IANA): Europe/Brussels. At most 50 characters. */
  timeZone?: string | null | undefined;
  /** What holds on public holidays; left out where nobody knows. */
  publicHolidays?: 'open' | 'closed' | null | undefined;
  /** Closes on the day after it opens. Only then may closes_at be before opens_at. */
  overnight?: boolean | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** One factor of the score. */
export interface ScorePart {
  /** `words`, `distance`, `hours`, `status`, `room`, `catchment`: what it is about. 1 to 20 characters. */
  what: string;
  /** What it counts for. 0 to 100. */
  value: number;
}

/** Where was searched. */
export interface SearchArea {
  /** Degrees north (WGS 84). -90 to 90. */
  latitude: number | null;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude: number | null;
  /** How far the circle went; null for everywhere. 0 to 1000000. */
  radiusMeters: number | null;
  /** Where the area comes from. `region`: everywhere, which is slower. */
  from: 'point' | 'postcode' | 'municipality' | 'text' | 'organisation' | 'region' | (string & {});
}

/** A word that was mended. */
export interface SearchCorrection {
  /** As typed. 1 to 100 characters. */
  asked: string;
  /** As understood. 1 to 100 characters. */
  meant: string;
}

/** How many of the nearest candidates have something. */
export interface SearchFacet {
  /** What it is: the code of a need or a language, or a threshold. 1 to 80 characters. */
  value: string;
  /** How many there are at least. 0 to 1000. */
  atLeast: number;
}

/** A filter that was read from the text, and can be taken off. */
export interface SearchFilter {
  /** Names it in `ignore`. 1 to 80 characters. */
  key: string;
  /** `time`, `hour`, `place`, `postcode`, `threshold`, `audience`, `language`. 1 to 20 characters. */
  kind: string;
  /** Its value. 1 to 80 characters. */
  value: string;
  /** The words that it was read from. 1 to 100 characters. */
  text: string;
}

/** What was understood of a question, and what there is. */
export interface SearchOverview {
  /** Who can be called: to be shown above everything else. At most 6 items. */
  crisis: CrisisLine[];
  /** Filters read from the text. At most 20 items. */
  filters: SearchFilter[];
  /** Words that were mended. At most 10 items. */
  corrections: SearchCorrection[];
  /** Life situations that it sounds like. At most 10 items. */
  situations: string[];
  area: SearchArea;
  /** How many results there are at least. 0 to 1000. */
  atLeast: number;
  /** Needs, commonest first. At most 50 items. */
  needs: SearchFacet[];
  /** Languages, commonest first. At most 50 items. */
  languages: SearchFacet[];
  /** Thresholds, commonest first. At most 20 items. */
  thresholds: SearchFacet[];
}

/** What is searched for, where, and on which conditions. Travels in the body and is never kept. */
export interface SearchOverviewQuery {
  /** What is asked, in plain words: Dutch, French or English. Never kept. At most 300 characters. Default: `""`. */
  text?: string | undefined;
  /** A listed need, as its code: `food.parcel`. 1 to 80 characters. */
  need?: string | undefined;
  /** A life situation, for somebody who has no question but problems: its id. 1 to 80 characters. */
  situation?: string | undefined;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude?: number | undefined;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude?: number | undefined;
  /** Where to search, in place of a point. At most 4 characters. */
  postcode?: string | undefined;
  /** Where to search, in place of a point: a municipality or a neighbourhood. 1 to 80 characters. */
  municipality?: string | undefined;
  /** Search no further than this; left out, the circle widens until there are enough. 100 to 200000. */
  radiusMeters?: number | undefined;
  /** Search everywhere. Slower. Default: `false`. */
  wholeRegion?: boolean | undefined;
  /** The postcode where the person lives: leaves out what is for other areas only. At most 4 characters. */
  livesIn?: string | undefined;
  /** Only what is known to be open at this moment (RFC 3339). */
  openAt?: string | undefined;
  /** The moment that `nu` and `open until` are about; now where left out (RFC 3339). */
  at?: string | undefined;
  /** Only where one of these languages is spoken. At most 5 items. */
  language?: readonly string[] | undefined;
  /** Only where all of this is known to hold. At most 16 items. */
  threshold?:
    | readonly (
        | 'no_papers'
        | 'no_address'
        | 'anonymous'
        | 'no_appointment'
        | 'no_referral'
        | 'dogs'
        | 'cash_free'
        | 'tolerates_use'
        | 'drop_in'
        | 'luggage'
        | 'couples'
        | 'children'
        | 'wheelchair'
        | 'free'
        | 'no_documents'
        | 'room_now'
      )[]
    | undefined;
  /** Only what is for somebody of this age, in years. 0 to 130. */
  age?: number | undefined;
  /** Filters read from the text that were taken off. At most 20 items. */
  ignore?: readonly string[] | undefined;
  /** The text is still being typed: its last word may be the beginning of one. Default: `false`. */
  typing?: boolean | undefined;
}

/** What is searched for, where, and on which conditions. Travels in the body and is never kept. */
export interface SearchQuery {
  /** What is asked, in plain words: Dutch, French or English. Never kept. At most 300 characters. Default: `""`. */
  text?: string | undefined;
  /** A listed need, as its code: `food.parcel`. 1 to 80 characters. */
  need?: string | undefined;
  /** A life situation, for somebody who has no question but problems: its id. 1 to 80 characters. */
  situation?: string | undefined;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude?: number | undefined;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude?: number | undefined;
  /** Where to search, in place of a point. At most 4 characters. */
  postcode?: string | undefined;
  /** Where to search, in place of a point: a municipality or a neighbourhood. 1 to 80 characters. */
  municipality?: string | undefined;
  /** Search no further than this; left out, the circle widens until there are enough. 100 to 200000. */
  radiusMeters?: number | undefined;
  /** Search everywhere. Slower. Default: `false`. */
  wholeRegion?: boolean | undefined;
  /** The postcode where the person lives: leaves out what is for other areas only. At most 4 characters. */
  livesIn?: string | undefined;
  /** Only what is known to be open at this moment (RFC 3339). */
  openAt?: string | undefined;
  /** The moment that `nu` and `open until` are about; now where left out (RFC 3339). */
  at?: string | undefined;
  /** Only where one of these languages is spoken. At most 5 items. */
  language?: readonly string[] | undefined;
  /** Only where all of this is known to hold. At most 16 items. */
  threshold?:
    | readonly (
        | 'no_papers'
        | 'no_address'
        | 'anonymous'
        | 'no_appointment'
        | 'no_referral'
        | 'dogs'
        | 'cash_free'
        | 'tolerates_use'
        | 'drop_in'
        | 'luggage'
        | 'couples'
        | 'children'
        | 'wheelchair'
        | 'free'
        | 'no_documents'
        | 'room_now'
      )[]
    | undefined;
  /** Only what is for somebody of this age, in years. 0 to 130. */
  age?: number | undefined;
  /** Filters read from the text that were taken off. At most 20 items. */
  ignore?: readonly string[] | undefined;
  /** The text is still being typed: its last word may be the beginning of one. Default: `false`. */
  typing?: boolean | undefined;
  /** How many results a page holds at the most. 1 to 50. Default: `10`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Why something was found. */
export interface SearchReason {
  /** The words of the question. 1 to 100 characters. */
  asked: string;
  /** What they were found as. 1 to 100 characters. */
  found: string;
  /** How: `word`, `synonym`, `part`, `correction`, `prefix`, `need`. 1 to 20 characters. */
  why: string;
  /** How well it fits, 1 at the best. 0 to 1. */
  value: number;
}

/** One door: a service at a place, or a place to find people. */
export interface SearchResult {
  /** A service, or a place to find people. */
  kind: 'service' | 'find_place' | (string & {});
  /** Identifier of the service, or of the location of a find place (UUID, RFC 9562). */
  id: string;
  /** Identifier of the service at its place (UUID, RFC 9562). */
  serviceAtLocationId: string | null;
  /** Identifier of its location (UUID, RFC 9562). */
  locationId: string | null;
  /** Identifier of the organization (UUID, RFC 9562). */
  organizationId: string | null;
  /** Its name. 1 to 500 characters. */
  name: string;
  /** Who offers it. 1 to 500 characters. */
  organizationName: string | null;
  /** What it is, its first words. At most 300 characters. */
  summary: string;
  /** "Also for you if…". At most 1000 characters. */
  alsoForYouIf: string | null;
  /** Street, postcode and town, or as much of it as may be known. 1 to 300 characters. */
  place: string | null;
  /** Degrees north (WGS 84). -90 to 90. */
  latitude: number | null;
  /** Degrees east (WGS 84). -180 to 180. */
  longitude: number | null;
  /** How far it is in a straight line ("hemelsbreed"); null where it has no place of its own. 0 to 30000000. */
  distanceMeters: number | null;
  /** A number to call. 1 to 60 characters. */
  phone: string | null;
  /** Whether it is open at the moment asked about. */
  opening: 'open' | 'closed' | 'unknown' | (string & {});
  openUntil: OpeningChange | null;
  opensAt: OpeningChange | null;
  /** A passing notice. At most 500 characters. */
  alert: string | null;
  /** When it was last verified. */
  verifiedOn: string | null;
  /** It is maintained by the caller's own organisation. */
  own: boolean;
  /** The product of `parts`. 0 to 100. */
  score: number;
  /** What the score is made of. At most 8 items. */
  parts: ScorePart[];
  /** Why it was found. At most 12 items. */
  reasons: SearchReason[];
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
  /** The program that it belongs to. */
  programId: string | null;
  /** Which help with languages there is. At most 1000 characters. */
  interpretationServices: string | null;
  /** How long people usually wait for it. At most 500 characters. */
  waitTime: string | null;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations: string | null;
  /** Permits that the service has. At most 1000 characters. */
  licenses: string | null;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  whatToExpect: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The day on which somebody last found the record to be right. */
  verifiedOn: string | null;
  /** The organisation of the network that found it to be right; JSON for the public shows its name. Never a person. */
  verifiedBy: string | null;
  /** Where the record came from, with its licence. */
  sourceId: string | null;
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

/** The area whose people a service is for. */
export interface ServiceArea {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The name of the area: a municipality, a district, a postcode. At most 200 characters. */
  name: string | null;
  /** Who counts as living there, in words. At most 1000 characters. */
  description: string | null;
  /** The outline of the area, in the form that extent_type names. At most 100000 characters. */
  extent: string | null;
  /** The form of the outline: geojson, topojson, kml, text. At most 50 characters. */
  extentType: string | null;
  /** An address that stands for the area for good. At most 500 characters. */
  uri: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** The area whose people a service is for. */
export interface ServiceAreaDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The name of the area: a municipality, a district, a postcode. At most 200 characters. */
  name?: string | null | undefined;
  /** Who counts as living there, in words. At most 1000 characters. */
  description?: string | null | undefined;
  /** The outline of the area, in the form that extentType names. At most 5000 characters. */
  extent?: string | null | undefined;
  /** The form of the outline: geojson, topojson, kml, text. At most 50 characters. */
  extentType?: string | null | undefined;
  /** An address that stands for the area for good. At most 500 characters. */
  uri?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** A service as it is offered at one location (HSDS 3.0 service_at_location). */
export interface ServiceAtLocation {
  /** Identifier of the service at this location. */
  id: string;
  /** The service. */
  serviceId: string;
  /** Where it is offered. */
  locationId: string;
  /** What is particular about the service here. At most 2000 characters. */
  description: string | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
  /** The organisations that see the record where its visibility is `ally`. Only the organisation that maintains it is told; for others it is null. At most 50 items. */
  allies: string[] | null;
  /** Identifier of the organisation of the network that maintains the record (UUID, RFC 9562). */
  maintainedBy: string;
  /** Rises by one with each change of the record. At least 1. */
  version: number;
  /** When the link was made (RFC 3339, UTC). */
  createdAt: string;
  /** When it was last changed (RFC 3339, UTC). */
  lastModified: string;
}

/** A change of a service at one location: what is left out stays, null clears. */
export interface ServiceAtLocationChange {
  /** Identifier of the service at one location (UUID, RFC 9562). */
  serviceAtLocationId: string;
  /** The version that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** What is particular about the service here. At most 2000 characters. */
  description?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** What belongs to a service at one location. */
export interface ServiceAtLocationDetails {
  /** Identifier of the service at one location (UUID, RFC 9562). */
  serviceAtLocationId: string;
  /** The version of the record. At least 1. */
  version: number;
  /** The numbers to call, the best one first. At most 1000 items. */
  phones: Phone[];
  /** Whom to ask for. At most 1000 items. */
  contacts: Contact[];
  /** When it is open. At most 1000 items. */
  schedules: Schedule[];
  /** Days on which other hours hold. At most 1000 items. */
  closures: Closure[];
  /** How high the threshold is. */
  thresholdProfile: ThresholdProfile | null;
  /** The terms that it is sorted under. At most 1000 items. */
  terms: Term[];
}

/** What belongs to a service at one location: a list that is given replaces the one that is there, what is left out stays. */
export interface ServiceAtLocationDetailsChange {
  /** Identifier of the service at one location (UUID, RFC 9562). */
  serviceAtLocationId: string;
  /** The version of the record that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** The numbers to call, the best one first. The list replaces the one that is there. At most 100 items. */
  phones?: readonly PhoneDraft[] | undefined;
  /** Whom to ask for. The list replaces the one that is there. At most 100 items. */
  contacts?: readonly ContactDraft[] | undefined;
  /** When it is open. The list replaces the one that is there. At most 100 items. */
  schedules?: readonly ScheduleDraft[] | undefined;
  /** Days on which other hours hold. The list replaces the one that is there. At most 100 items. */
  closures?: readonly ClosureDraft[] | undefined;
  /** How high the threshold is. It replaces the one that is there; null removes it. */
  thresholdProfile?: ThresholdProfileDraft | null | undefined;
  /** The terms that it is sorted under. The list replaces the one that is there. At most 100 items. */
  terms?: readonly TermDraft[] | undefined;
}

/** That a service is offered at a location. */
export interface ServiceAtLocationDraft {
  /** The service. */
  serviceId: string;
  /** Where it is offered. */
  locationId: string;
  /** What is particular about the service here. At most 2000 characters. */
  description?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. Default: `"public"`. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** Which services at locations to list, by id. */
export interface ServiceAtLocationQuery {
  /** Identifier of the service whose locations to list (UUID, RFC 9562). */
  serviceId?: string | undefined;
  /** Identifier of the location whose services to list (UUID, RFC 9562). */
  locationId?: string | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one service at one location. */
export interface ServiceAtLocationRef {
  /** Identifier of the service at one location (UUID, RFC 9562). */
  serviceAtLocationId: string;
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
  /** The program that it belongs to. */
  programId?: string | null | undefined;
  /** Which help with languages there is. At most 1000 characters. */
  interpretationServices?: string | null | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  waitTime?: string | null | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | null | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | null | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  whatToExpect?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** That a service is closed for today. */
export interface ServiceClosing {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
  /** Why, in words for a visitor. It stands in the alert. At most 400 characters. */
  reason?: string | undefined;
}

/** What belongs to a service. */
export interface ServiceDetails {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
  /** The version of the record. At least 1. */
  version: number;
  /** The numbers to call, the best one first. At most 1000 items. */
  phones: Phone[];
  /** Whom to ask for. At most 1000 items. */
  contacts: Contact[];
  /** When it is open. At most 1000 items. */
  schedules: Schedule[];
  /** Days on which other hours hold. At most 1000 items. */
  closures: Closure[];
  /** The languages that are spoken. At most 1000 items. */
  languages: Language[];
  /** Where the money comes from. At most 1000 items. */
  funding: Funding[];
  /** What is said of the pictures. One that is left out is removed, with its file. At most 1000 items. */
  photos: Photo[];
  /** How high the threshold is. */
  thresholdProfile: ThresholdProfile | null;
  /** The terms that it is sorted under. At most 1000 items. */
  terms: Term[];
  /** The areas whose people it is for. At most 1000 items. */
  serviceAreas: ServiceArea[];
  /** What it costs. At most 1000 items. */
  costOptions: CostOption[];
  /** What to bring. At most 1000 items. */
  requiredDocuments: RequiredDocument[];
  /** How much room there is. At most 1000 items. */
  capacities: Capacity[];
}

/** What belongs to a service: a list that is given replaces the one that is there, what is left out stays. */
export interface ServiceDetailsChange {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
  /** The version of the record that the change is based on; another one in the meantime is refused as `stale`. At least 1. */
  version: number;
  /** The numbers to call, the best one first. The list replaces the one that is there. At most 100 items. */
  phones?: readonly PhoneDraft[] | undefined;
  /** Whom to ask for. The list replaces the one that is there. At most 100 items. */
  contacts?: readonly ContactDraft[] | undefined;
  /** When it is open. The list replaces the one that is there. At most 100 items. */
  schedules?: readonly ScheduleDraft[] | undefined;
  /** Days on which other hours hold. The list replaces the one that is there. At most 100 items. */
  closures?: readonly ClosureDraft[] | undefined;
  /** The languages that are spoken. The list replaces the one that is there. At most 100 items. */
  languages?: readonly LanguageDraft[] | undefined;
  /** Where the money comes from. The list replaces the one that is there. At most 100 items. */
  funding?: readonly FundingDraft[] | undefined;
  /** What is said of the pictures. One that is left out is removed, with its file. The list replaces the one that is there. At most 100 items. */
  photos?: readonly PhotoDraft[] | undefined;
  /** How high the threshold is. It replaces the one that is there; null removes it. */
  thresholdProfile?: ThresholdProfileDraft | null | undefined;
  /** The terms that it is sorted under. The list replaces the one that is there. At most 100 items. */
  terms?: readonly TermDraft[] | undefined;
  /** The areas whose people it is for. The list replaces the one that is there. At most 100 items. */
  serviceAreas?: readonly ServiceAreaDraft[] | undefined;
  /** What it costs. The list replaces the one that is there. At most 100 items. */
  costOptions?: readonly CostOptionDraft[] | undefined;
  /** What to bring. The list replaces the one that is there. At most 100 items. */
  requiredDocuments?: readonly RequiredDocumentDraft[] | undefined;
  /** How much room there is. The list replaces the one that is there. At most 100 items. */
  capacities?: readonly CapacityDraft[] | undefined;
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
  /** The program that it belongs to. */
  programId?: string | null | undefined;
  /** Which help with languages there is. At most 1000 characters. */
  interpretationServices?: string | null | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  waitTime?: string | null | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | null | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | null | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  whatToExpect?: string | null | undefined;
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

/** A service that the directory does not know yet. */
export interface ServiceProposal {
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
  /** The program that it belongs to. */
  programId?: string | null | undefined;
  /** Which help with languages there is. At most 1000 characters. */
  interpretationServices?: string | null | undefined;
  /** How long people usually wait for it. At most 500 characters. */
  waitTime?: string | null | undefined;
  /** Recognitions that the service has. At most 1000 characters. */
  accreditations?: string | null | undefined;
  /** Permits that the service has. At most 1000 characters. */
  licenses?: string | null | undefined;
  /** What happens when somebody comes for the first time. At most 2000 characters. */
  whatToExpect?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. Default: `"public"`. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** Why, for whoever decides. Never about a person. At most 1000 characters. */
  note?: string | undefined;
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

/** What somebody needs to get to a service, as everybody may see it. */
export interface Sheet {
  /** The service. */
  service: PackService;
  /** Who offers it. */
  organization?: PackOrganization | undefined;
  /** Where to go. Absent for a line to call, and for what comes to you. */
  place?: PackPlace | undefined;
  /** Its other places. At most 200 items. */
  elsewhere: PackPlace[];
  /** There is a picture of the door. */
  picture?:
    | {
        /** What can be seen. 1 to 2000 characters. */
        alt: string;
      }
    | undefined;
  /** Where this comes from. At most 100 items. */
  sources: PackSource[];
}

/** Names a service, and which of its places; the first of them where none is named. */
export interface SheetRef {
  /** Identifier of the service (UUID, RFC 9562). */
  serviceId: string;
  /** Identifier of the location where somebody goes (UUID, RFC 9562). */
  locationId?: string | undefined;
}

/** One field of a suggestion, and what became of it. */
export interface SuggestedField {
  /** The field, by its name in our API: `name`, `minimumAge`; of a proposal also `findPlace.kind`. 1 to 100 characters. */
  field: string;
  /** The value as text: a number in figures, `true` or `false`, a date as YYYY-MM-DD. Null clears the field. At most 5000 characters. */
  value: string | null;
  /** What the field holds now, as far as the caller may see it. At most 5000 characters. */
  present: string | null;
  /** What became of it. `conflict`: still open, and the field has changed since it was suggested. */
  state: 'open' | 'conflict' | 'approved' | 'rejected' | (string & {});
  /** Why it was rejected. */
  reason:
    | 'not_correct'
    | 'outdated'
    | 'duplicate'
    | 'cannot_be_checked'
    | 'confidential'
    | 'out_of_scope'
    | 'wording'
    | 'other'
    | (string & {})
    | null;
  /** Identifier of the organisation that decided (UUID, RFC 9562). */
  decidedBy: string | null;
  /** When it was decided (RFC 3339, UTC). */
  decidedAt: string | null;
}

/** A suggestion, and what became of it. */
export interface Suggestion {
  /** Identifier of the suggestion (UUID, RFC 9562). */
  id: string;
  /** A change of a record, or a new one. */
  kind: 'change' | 'new_find_place' | 'new_service' | (string & {});
  /** What kind of record it is; the id of what belongs to a record stands in its details. */
  recordType:
    | 'organization'
    | 'service'
    | 'location'
    | 'serviceAtLocation'
    | 'address'
    | 'phone'
    | 'contact'
    | 'schedule'
    | 'closure'
    | 'language'
    | 'accessibility'
    | 'serviceArea'
    | 'requiredDocument'
    | 'costOption'
    | 'funding'
    | 'program'
    | 'organizationIdentifier'
    | 'thresholdProfile'
    | 'findPlace'
    | 'capacity'
    | 'photo'
    | (string & {});
  /** Identifier of the record; null for a new one that is not there yet (UUID, RFC 9562). */
  recordId: string | null;
  /** Identifier of the organisation whose worker or system suggested it (UUID, RFC 9562). */
  suggestedBy: string;
  /** Identifier of the organisation that maintains the record and decides; null where the coordinator does (UUID, RFC 9562). */
  decidedByMaintainer: string | null;
  /** Why it was suggested. At most 1000 characters. */
  note: string | null;
  /** Whether a field is still to be decided. */
  status: 'open' | 'decided' | (string & {});
  /** Each field, and what became of it. At most 60 items. */
  fields: SuggestedField[];
  /** When it was suggested (RFC 3339, UTC). */
  createdAt: string;
}

/** What is decided about a suggestion, field by field. */
export interface SuggestionDecision {
  /** Identifier of the suggestion (UUID, RFC 9562). */
  suggestionId: string;
  /** The fields, and what is decided. Of a new record all at once; of a change also one by one. 1 to 60 items. */
  decisions: readonly {
    /** The field, by its name in our API: `name`, `minimumAge`; of a proposal also `findPlace.kind`. 1 to 100 characters. */
    field: string;
    /** Whether the field becomes what is suggested. */
    decision: 'approve' | 'reject';
    /** Why it is not followed, as a code. */
    reason?:
      'not_correct' | 'outdated' | 'duplicate' | 'cannot_be_checked' | 'confidential' | 'out_of_scope' | 'wording' | 'other' | undefined;
    /** True: approve although the field has changed since it was suggested. */
    despiteChange?: boolean | undefined;
  }[];
}

/** What somebody thinks a record should say. */
export interface SuggestionDraft {
  /** What kind of record it is; the id of what belongs to a record stands in its details. */
  recordType:
    | 'organization'
    | 'service'
    | 'location'
    | 'serviceAtLocation'
    | 'address'
    | 'phone'
    | 'contact'
    | 'schedule'
    | 'closure'
    | 'language'
    | 'accessibility'
    | 'serviceArea'
    | 'requiredDocument'
    | 'costOption'
    | 'funding'
    | 'program'
    | 'organizationIdentifier'
    | 'thresholdProfile'
    | 'findPlace'
    | 'capacity'
    | 'photo';
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
  /** The fields, and what they should be. 1 to 30 items. */
  fields: readonly {
    /** The field, by its name in our API: `name`, `minimumAge`; of a proposal also `findPlace.kind`. 1 to 100 characters. */
    field: string;
    /** The value as text: a number in figures, `true` or `false`, a date as YYYY-MM-DD. Null clears the field. At most 5000 characters. */
    value: string | null;
  }[];
  /** Why, for whoever decides. Never about a person. At most 1000 characters. */
  note?: string | undefined;
}

/** Which suggestions to list, the newest first. */
export interface SuggestionQuery {
  /** `made`: those of the caller's organisation. `to_decide`: those that the caller may decide. Default: `"made"`. */
  role?: 'made' | 'to_decide' | undefined;
  /** Only those of this status. */
  status?: 'open' | 'decided' | undefined;
  /** How many items a page holds at the most. 1 to 200. Default: `50`. */
  limit?: number | undefined;
  /** The `nextCursor` of the previous page; left out for the first one. At most 500 characters. */
  cursor?: string | undefined;
}

/** Names one suggestion. */
export interface SuggestionRef {
  /** Identifier of the suggestion (UUID, RFC 9562). */
  suggestionId: string;
}

/** A term of a taxonomy that a record is sorted under. */
export interface Term {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** The term. */
  taxonomyTermId: string;
  /** What the term says of the row: its kind, for whom it is. At most 100 characters. */
  linkType: string | null;
  /** A value that goes with the term. At most 1000 characters. */
  value: string | null;
  /** The code of the term in its taxonomy. At most 100 characters. */
  code: string | null;
  /** The term. At most 200 characters. */
  name: string;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** A term of a taxonomy to sort a record under. */
export interface TermDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** The term. */
  taxonomyTermId: string;
  /** What the term says of the row: its kind, for whom it is. At most 100 characters. */
  linkType?: string | null | undefined;
  /** A value that goes with the term. At most 1000 characters. */
  value?: string | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** How high the threshold is; null is unknown, which is not no. */
export interface ThresholdProfile {
  /** Identifier of the entry (UUID, RFC 9562). */
  id: string;
  /** One may come without identity papers. */
  noPapers: boolean | null;
  /** One may come without an address. */
  noAddress: boolean | null;
  /** One may come without giving a name. */
  anonymous: boolean | null;
  /** One may come without an appointment. */
  noAppointment: boolean | null;
  /** One may come without being sent by somebody. */
  noReferral: boolean | null;
  /** A dog may come in. */
  dogs: boolean | null;
  /** One may come without money. */
  cashFree: boolean | null;
  /** Somebody who has used drink or drugs is welcome. */
  toleratesUse: boolean | null;
  /** One may walk in and out while it is open. */
  dropIn: boolean | null;
  /** There is room for luggage. */
  luggage: boolean | null;
  /** Couples may stay together. */
  couples: boolean | null;
  /** Children may come along. */
  children: boolean | null;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility: 'public' | 'partner' | 'ally' | (string & {});
}

/** How high the threshold is; what is left out is unknown. */
export interface ThresholdProfileDraft {
  /** Identifier of the entry to keep; left out, a new one is made (UUID, RFC 9562). */
  id?: string | undefined;
  /** One may come without identity papers. */
  noPapers?: boolean | null | undefined;
  /** One may come without an address. */
  noAddress?: boolean | null | undefined;
  /** One may come without giving a name. */
  anonymous?: boolean | null | undefined;
  /** One may come without an appointment. */
  noAppointment?: boolean | null | undefined;
  /** One may come without being sent by somebody. */
  noReferral?: boolean | null | undefined;
  /** A dog may come in. */
  dogs?: boolean | null | undefined;
  /** One may come without money. */
  cashFree?: boolean | null | undefined;
  /** Somebody who has used drink or drugs is welcome. */
  toleratesUse?: boolean | null | undefined;
  /** One may walk in and out while it is open. */
  dropIn?: boolean | null | undefined;
  /** There is room for luggage. */
  luggage?: boolean | null | undefined;
  /** Couples may stay together. */
  couples?: boolean | null | undefined;
  /** Children may come along. */
  children?: boolean | null | undefined;
  /** Who may see the record: `public` for everybody, `partner` for the organisations of the network, `ally` for those of `allies`. A record is never seen by more than the records that it is part of. */
  visibility?: 'public' | 'partner' | 'ally' | undefined;
  /** The organisations that see the record where its visibility is `ally`, besides the one that maintains it. At most 50 items. */
  allies?: readonly string[] | undefined;
}

/** The link that is no longer there. */
export interface Unlinked {
  /** Identifier of the service at one location that is no longer there (UUID, RFC 9562). */
  serviceAtLocationId: string;
}

/** That somebody has looked at a record, and found it right as it is. */
export interface Verification {
  /** What kind of record it is. */
  recordType: 'organization' | 'service' | 'location';
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
}

/** When and by which organisation a record was found right. */
export interface Verified {
  /** What kind of record it is. */
  recordType: 'organization' | 'service' | 'location' | (string & {});
  /** Identifier of the record (UUID, RFC 9562). */
  recordId: string;
  /** Today, by the clock of the region. */
  verifiedOn: string;
  /** Identifier of the organisation that found it right (UUID, RFC 9562). */
  verifiedBy: string;
  /** The version of the record. At least 1. */
  version: number;
}
