/** A service of the sample region. All of them are made up. */
export interface SampleService {
  readonly slug: string;
  /** Slug of its organisation. */
  readonly organization: string;
  readonly name: string;
  readonly alternateName?: string;
  readonly description: string;
  readonly alsoForYouIf?: string;
  readonly url?: string;
  readonly email?: string;
  readonly status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly applicationProcess?: string;
  readonly feesDescription?: string;
  readonly eligibilityDescription?: string;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly alert?: string;
  readonly visibility?: 'public' | 'partner';
}
