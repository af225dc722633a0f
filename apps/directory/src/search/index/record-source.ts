import type { OpeningRules } from '@halte/opening-hours';

/** For whom a record is, as its table has it. */
export interface Audienced {
  readonly visibility: 'public' | 'partner' | 'ally';
  readonly allies: readonly string[];
  readonly maintainedBy: string;
}

/** The value of a field that fewer people see than its record. */
export interface RestrictedSource extends Audienced {
  readonly recordId: string;
  readonly field: string;
  readonly value: unknown;
}

export interface TermSource extends Audienced {
  readonly code: string | null;
  /** In every language that the taxonomy has. */
  readonly names: readonly string[];
  readonly link: string | null;
}

export interface AddressSource extends Audienced {
  readonly street: string;
  readonly city: string;
  readonly district: string | null;
  readonly postcode: string;
}

export type ScheduleSource = OpeningRules['schedules'][number] & Audienced;
export type ClosureSource = OpeningRules['closures'][number] & Audienced;

/** Yes, no or unknown, by the names of the profile. */
export type ThresholdSource = Readonly<Record<string, boolean | null>>;

export interface LocationSource extends Audienced {
  readonly id: string;
  readonly name: string | null;
  readonly alternateName: string | null;
  readonly description: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly municipality: string | null;
  readonly addresses: readonly AddressSource[];
  readonly accessibility: readonly ({ readonly description: string | null } & Audienced)[];
  readonly schedules: readonly ScheduleSource[];
  readonly closures: readonly ClosureSource[];
}

export interface PlacedSource extends Audienced {
  readonly id: string;
  readonly location: LocationSource;
  readonly schedules: readonly ScheduleSource[];
  readonly closures: readonly ClosureSource[];
  readonly thresholds: readonly (ThresholdSource & { readonly visible: Audienced })[];
}

/** A service with all that it may be found by. */
export interface ServiceSource extends Audienced {
  readonly id: string;
  readonly name: string;
  readonly alternateName: string | null;
  readonly description: string;
  readonly alsoForYouIf: string | null;
  readonly whatToExpect: string | null;
  readonly applicationProcess: string | null;
  readonly feesDescription: string | null;
  readonly eligibilityDescription: string | null;
  readonly interpretation: string | null;
  readonly status: string;
  readonly verifiedOn: string | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly organization: ({ readonly id: string; readonly name: string; readonly alternateName: string | null } & Audienced) | null;
  readonly terms: readonly TermSource[];
  readonly places: readonly PlacedSource[];
  readonly schedules: readonly ScheduleSource[];
  readonly closures: readonly ClosureSource[];
  readonly thresholds: readonly (ThresholdSource & { readonly visible: Audienced })[];
  readonly languages: readonly ({ readonly code: string | null } & Audienced)[];
  readonly areas: readonly ({ readonly extent: string | null; readonly name: string | null } & Audienced)[];
  readonly documents: readonly ({ readonly document: string | null } & Audienced)[];
  readonly costs: readonly ({ readonly amount: number | null } & Audienced)[];
  readonly capacities: readonly ({ readonly available: number; readonly until: string | null } & Audienced)[];
  readonly restricted: readonly RestrictedSource[];
}

/** A place to find people, with all that it may be found by. */
export interface FindPlaceSource extends Audienced {
  readonly id: string;
  readonly kind: string | null;
  readonly houseRules: string | null;
  readonly quietTimes: string | null;
  readonly privateTalk: boolean | null;
  readonly privateTalkWhere: string | null;
  readonly amenities: ThresholdSource;
  readonly terms: readonly TermSource[];
  readonly location: LocationSource;
  readonly restricted: readonly RestrictedSource[];
}
