import { hash } from 'node:crypto';
import { refuse } from '@halte/contract-kit';
import GrantManager from 'keycloak-connect/middleware/auth-utils/grant-manager.js';
import { boundedCache } from './bounded-cache.ts';
import { anonymousCaller, type Caller } from './caller.ts';
import { decodeJws, type DecodedJws, type JsonObject } from './jws.ts';
import { signingKeys } from './signing-keys.ts';
import { callerOf, type OrganisationOf } from './token-caller.ts';

/** What {@link createTokenCheck} needs. */
export interface TokenCheckOptions {
  /** The realm's address, as it stands in `iss`. */
  readonly issuer: string;
  /** What `aud` must name. */
  readonly audience: string;
  /** The organisation that a client acts for, from a table of our own. Asked again each half minute. */
  readonly organisationOf: OrganisationOf;
  /** Where the issuer's keys are. Default `<issuer>/protocol/openid-connect/certs`, Keycloak's address. */
  readonly keysUrl?: string;
  /** How far the clocks of issuer and gateway may lie apart. Default 5. */
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

/** The longest token that is looked at, in characters. Keycloak's are about 1 500. */
const maxLength = 16_384;
/** How many callers are kept by their whole header: that saves a busy one the hash of its token. */
const maxCallers = 1_000;
/** How long a client's organisation is believed: a client that is struck off loses its access within this time. */
const organisationMilliseconds = 30_000;

/**
 * Checks access tokens (RFC 9068, and Keycloak's older form) with keycloak-connect's grant manager, which verifies the
 * signature, `iss`, `aud` and `typ`. What it leaves open is checked here first: a missing `exp`, `nbf` and `iat` in the
 * future, the algorithm, the header's `typ` and `crit`, an absent client. A verified token is kept until it expires.
 */
export function createTokenCheck(options: TokenCheckOptions): TokenCheck {
  const { issuer, audience, organisationOf, clockSkewSeconds = 5, maxCached = 10_000, now = Date.now } = options;
  const keys = signingKeys({ url: options.keysUrl ?? `${issuer}/protocol/openid-connect/certs`, now });
  const grants = grantManager(issuer, audience, keys.find);
  const verified = boundedCache<JsonObject>({ max: maxCached, now });
  const callers = boundedCache<Caller>({ max: Math.min(maxCallers, maxCached), now });

  async function claimsOf(token: string, name: string): Promise<JsonObject> {
    const jws = token.length > maxLength ? undefined : decodeJws(token);
    if (!jws) throw refused('it is not a complete JWT. Send the access token exactly as it was issued');
    refuseByHeader(jws);
    refuseByTime(jws.payload, now() / 1000, clockSkewSeconds);
    refuseByIssue(jws.payload, issuer, audience);
    await keys.find(jws.header['kid'] as string);
    const claims = await grants.createGrant({ access_token: token }).then((grant) => grant.access_token.content, bySignature);
    return verified.set(name, claims, Number(claims['exp']) * 1000);
  }

  return {
    async check(authorization) {
      if (authorization === undefined) return anonymousCaller;
      const known = callers.get(authorization);
      if (known) return known;
      const token = bearer(authorization);
      const name = hash('sha256', token, 'base64');
      const claims = verified.get(name) ?? (await claimsOf(token, name));
      const believed = Math.min(Number(claims['exp']) * 1000, now() + organisationMilliseconds);
      return callers.set(authorization, await callerOf(claims, organisationOf), believed);
    },
  };
}

/** Its own key cache fetches without a time limit, throws outside any promise, and makes a PEM per token: it gets ours. */
function grantManager(
  realmUrl: string,
  clientId: string,
  getJWK: (kid: string) => ReturnType<typeof GrantManager.prototype.rotation.getJWK>,
) {
  const grants = new GrantManager({ realmUrl, clientId, bearerOnly: true, verifyTokenAudience: true });
  grants.rotation = { getJWK };
  return grants;
}

/** The scheme's name is case-insensitive (RFC 9110 section 11.1), the rest is one token (RFC 6750 section 2.1). */
function bearer(authorization: string): string {
  const [, token] = /^bearer +([^\s,]+) *$/i.exec(authorization) ?? [];
  if (!token) throw refused('the header is not of the form "Authorization: Bearer <access token>"');
  return token;
}

function refuseByHeader({ header, payload }: DecodedJws): void {
  const kind = payload['typ'];
  if (kind === 'ID') throw refused('it is an ID token. Send the access token of the same sign-in');
  if (kind === 'Refresh' || kind === 'Offline') throw refused('it is a refresh token. Exchange it for an access token first');
  if (kind !== 'Bearer') throw refused('its claim typ is not "Bearer", so it is no access token');
  if (header['alg'] !== 'RS256') throw refused('its algorithm is not RS256, the only one taken');
  if (header['typ'] !== 'JWT' && header['typ'] !== 'at+jwt') throw refused('the typ of its header is neither "JWT" nor "at+jwt"');
  if (header['crit'] !== undefined) throw refused('its header has a critical extension (crit) that is not known here');
  if (typeof header['kid'] !== 'string') throw refused('its header does not name its key (kid)');
}

function refuseByTime({ exp, nbf = 0, iat }: JsonObject, now: number, skew: number): void {
  if (!isTime(exp)) throw refused('it has no time of expiry (exp)');
  if (exp <= now) throw refused('it has expired (exp). Take a new one');
  if (!isTime(nbf) || nbf > now + skew) throw refused('it is not valid yet (nbf). Compare the clocks of both machines');
  if (!isTime(iat) || iat > now + skew)
    throw refused('it has no time of issue (iat), or one in the future. Compare the clocks of both machines');
}

function refuseByIssue({ iss, aud, azp, sub }: JsonObject, issuer: string, audience: string): void {
  if (iss !== issuer) throw refused(`it comes from another issuer (iss). Take one from ${issuer}`);
  if (aud !== audience && !(Array.isArray(aud) && aud.includes(audience)))
    throw refused(`it is not meant for this API (aud is not "${audience}")`);
  if (!isName(azp)) throw refused('it does not name the client it was issued to (azp)');
  if (!isName(sub)) throw refused('it does not say whom it stands for (sub)');
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function bySignature(cause: unknown): never {
  throw refused('its signature does not fit the key of its issuer', cause);
}

function refused(why: string, cause?: unknown) {
  const details = [{ field: 'authorization', message: `The token was refused: ${why}.` }];
  return refuse('unauthenticated', `The access token was refused: ${why}.`, { details, cause });
}
