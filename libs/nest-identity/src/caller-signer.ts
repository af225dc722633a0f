import { createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import { boundedCache } from './bounded-cache.ts';
import type { Caller } from './caller.ts';
import { statementAudience, statementSeconds, statementType, type StatementClaims } from './caller-statement.ts';

/** What {@link createCallerSigner} needs. */
export interface CallerSignerOptions {
  /** The name of the app that speaks, e.g. `gateway`. Verifiers look its public key up by this name. */
  readonly app: string;
  /** Its Ed25519 private key as a JWK (RFC 8037). */
  readonly privateKey: JsonWebKey;
  /** How many statements are kept. Default 10 000. */
  readonly maxCached?: number;
  /** Milliseconds since the epoch; for tests. */
  readonly now?: () => number;
}

/** States who is calling, as a signed text for the `Halte-Caller` header. */
export type CallerSigner = (caller: Caller) => string;

/**
 * Makes statements of who is calling: compact JWS (RFC 7515) under Ed25519 (RFC 8037) that live for a minute.
 * A statement is kept for half its life, so that a busy caller costs one signature each half minute.
 * @throws TypeError where the key is not an Ed25519 private key.
 */
export function createCallerSigner({ app, privateKey, maxCached = 10_000, now = Date.now }: CallerSignerOptions): CallerSigner {
  const key = ed25519PrivateKey(privateKey);
  const header = encode({ alg: 'EdDSA', typ: statementType, kid: app });
  const cache = boundedCache<string>({ max: maxCached, now });
  /** A caller is a value: the same object always has the same name. */
  const names = new WeakMap<Caller, string>();

  function state(caller: Caller): string {
    const iat = Math.floor(now() / 1000);
    const claims: StatementClaims = { iss: app, aud: statementAudience, iat, exp: iat + statementSeconds, caller };
    const signed = `${header}.${encode(claims)}`;
    return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
  }

  return (caller) => {
    let name = names.get(caller);
    if (name === undefined) names.set(caller, (name = nameOf(caller)));
    return cache.get(name) ?? cache.set(name, state(caller), now() + (statementSeconds * 1000) / 2);
  };
}

function ed25519PrivateKey(jwk: JsonWebKey) {
  if (jwk.crv !== 'Ed25519' || !jwk.d)
    throw new TypeError('A caller is signed with an Ed25519 private key, given as a JWK with crv, x and d.');
  return createPrivateKey({ key: jwk, format: 'jwk' });
}

/** One text per distinct caller. */
function nameOf({ kind, subject, organisation, roles, scopes, client }: Caller): string {
  return JSON.stringify([kind, subject, organisation, roles, scopes, client]);
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
