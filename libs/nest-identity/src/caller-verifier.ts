import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { refuse } from '@halte/contract-kit';
import { boundedCache } from './bounded-cache.ts';
import type { Caller } from './caller.ts';
import { isCaller, statementAudience, statementSeconds, statementType, type StatementClaims } from './caller-statement.ts';
import { decodeJws, isJsonObject, type DecodedJws } from './jws.ts';

/** What {@link createCallerVerifier} needs. */
export interface CallerVerifierOptions {
  /** The Ed25519 public key of each app, as a JWK (RFC 8037). An app that is not here cannot speak. */
  readonly keys: Readonly<Record<string, JsonWebKey>>;
  /** The apps that may speak for others. Default: the gateway alone; any other app speaks for itself only. */
  readonly speakers?: readonly string[];
  /** How far the clocks of two machines may lie apart. Default 5. */
  readonly clockSkewSeconds?: number;
  /** How many verified statements are kept. Default 10 000. */
  readonly maxCached?: number;
  /** Milliseconds since the epoch; for tests. */
  readonly now?: () => number;
}

/** Reads who is calling from a `Halte-Caller` header, or refuses with `unauthenticated`. */
export type CallerVerifier = (statement: string | undefined) => Caller;

/** The longest statement that is looked at, in characters. */
const maxLength = 8_192;

/**
 * Checks statements made by a `createCallerSigner`. Synchronous; each value is verified once and kept until it expires.
 * @throws TypeError where a key is not an Ed25519 public key.
 */
export function createCallerVerifier(options: CallerVerifierOptions): CallerVerifier {
  const { keys, speakers = ['gateway'], clockSkewSeconds = 5, maxCached = 10_000, now = Date.now } = options;
  const keyOf = new Map(Object.entries(keys).map(([app, jwk]) => [app, ed25519PublicKey(app, jwk)]));
  const cache = boundedCache<Caller>({ max: maxCached, now });

  return (statement) => {
    if (!statement) throw refused('no statement of who is calling');
    return cache.get(statement) ?? checked(statement);
  };

  function checked(statement: string): Caller {
    const jws = statement.length > maxLength ? undefined : decodeJws(statement);
    if (!jws) throw refused('it is not a compact JWS');
    const app = signerOf(jws, keyOf);
    const claims = claimsOf(jws);
    inTime(claims, now() / 1000, clockSkewSeconds);
    speaksForItself(app, claims, speakers);
    return cache.set(statement, frozen(claims.caller), claims.exp * 1000);
  }
}

/** The app whose key signed: its name is the `kid`, and the algorithm is ours to choose, never the statement's. */
function signerOf({ header, signed, signature }: DecodedJws, keyOf: ReadonlyMap<string, KeyObject>): string {
  if (header['alg'] !== 'EdDSA' || header['typ'] !== statementType) throw refused('its header is not that of a caller statement');
  const app = header['kid'];
  const key = typeof app === 'string' ? keyOf.get(app) : undefined;
  if (!key) throw refused('no public key is known for the app that signed it (HALTE_CALLER_PUBLIC_KEYS)');
  if (!verify(null, Buffer.from(signed), key, signature)) throw refused('its signature is not that of the app it names');
  return app as string;
}

function claimsOf({ payload }: DecodedJws): StatementClaims {
  const { iss, aud, iat, exp, caller } = payload;
  if (aud !== statementAudience) throw refused('it is meant for another audience');
  if (typeof iss !== 'string' || !Number.isFinite(iat) || !Number.isFinite(exp)) throw refused('iss, iat or exp is missing');
  if (!isJsonObject(caller) || !isCaller(caller)) throw refused('its caller is not complete');
  return { iss, aud, iat: iat as number, exp: exp as number, caller };
}

function inTime({ iat, exp }: StatementClaims, now: number, skew: number): void {
  if (exp <= now) throw refused('it has expired');
  if (iat > now + skew) throw refused('it comes from the future; compare the clocks of both machines');
  if (exp - iat > statementSeconds) throw refused(`it was made to live longer than ${statementSeconds} s`);
}

function speaksForItself(app: string, { iss, caller }: StatementClaims, speakers: readonly string[]): void {
  if (iss !== app) throw refused('iss and kid name different apps');
  if (speakers.includes(app)) return;
  if (caller.kind !== 'service' || caller.subject !== app) throw refused(`the app ${app} may speak for itself only`);
}

function ed25519PublicKey(app: string, { kty, crv, x }: JsonWebKey): KeyObject {
  if (crv !== 'Ed25519' || !x)
    throw new TypeError(`The caller key of "${app}" is not an Ed25519 public key, given as a JWK with crv and x.`);
  return createPublicKey({ key: { kty, crv, x } as JsonWebKey, format: 'jwk' });
}

function frozen(caller: Caller): Caller {
  return Object.freeze({ ...caller, roles: Object.freeze([...caller.roles]), scopes: Object.freeze([...caller.scopes]) });
}

function refused(why: string) {
  return refuse('unauthenticated', `The caller statement (header Halte-Caller) was refused: ${why}.`);
}
