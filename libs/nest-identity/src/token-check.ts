import type { Caller } from './caller.ts';

/** What {@link createTokenCheck} needs. */
export interface TokenCheckOptions {
  /** The realm's address, as it stands in `iss`. */
  readonly issuer: string;
  /** What `aud` must name. */
  readonly audience: string;
  /**
   * The organisation (UUID) that a client acts for, from a table of our own: the token's word alone is not enough.
   * `alias` is the organisation the identity provider says a person belongs to; a system has none.
   */
  readonly organisationOf: (client: string, alias: string | undefined) => Promise<string | undefined>;
  /** Where the issuer's keys are. Default `<issuer>/protocol/openid-connect/certs`, Keycloak's address. */
  readonly keysUrl?: string;
  /** How far the clocks may lie apart. Default 5. */
  readonly clockSkewSeconds?: number;
  /** How many verified tokens are kept. Default 10 000. */
  readonly maxCached?: number;
  /** Milliseconds since the epoch; for tests. */
  readonly now?: () => number;
}

/** Checks the `Authorization` header of a request. */
export interface TokenCheck {
  /**
   * Who is calling. No header: {@link anonymousCaller}.
   * @throws Failure `unauthenticated` where the token is refused, `forbidden` where its client is not registered
   *   with an organisation, `unavailable` where the issuer's keys cannot be fetched.
   */
  check(authorization: string | undefined): Promise<Caller>;
}

export declare function createTokenCheck(options: TokenCheckOptions): TokenCheck;
