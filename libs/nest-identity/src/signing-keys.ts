import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { refuse } from '@halte/contract-kit';
import { isJsonObject } from './jws.ts';

/** The issuer's public keys, fetched when they are needed and kept. */
export interface SigningKeys {
  /**
   * The key of this id.
   * @throws Failure `unauthenticated` where the issuer has none, `unavailable` where its keys cannot be fetched.
   */
  find(kid: string): Promise<KeyObject>;
}

/** What {@link signingKeys} needs. */
export interface SigningKeysOptions {
  readonly url: string;
  readonly now: () => number;
}

type KeysById = ReadonlyMap<string, KeyObject>;

/** An unknown id asks the issuer again, but no more often than this: else anybody could make us flood it. */
const refreshMilliseconds = 10_000;
/** After a failed fetch the next one waits this long. */
const retryMilliseconds = 1_000;
/** Known keys are asked for again after this long, so that one the issuer withdrew stops counting. */
const maxAgeMilliseconds = 600_000;
const timeoutMilliseconds = 5_000;
const maxBytes = 256 * 1024;

/** Keys from a JWK set (RFC 7517) over HTTP. One fetch at a time; a set that cannot be renewed goes on serving. */
export function signingKeys({ url, now }: SigningKeysOptions): SigningKeys {
  let keys: KeysById = new Map();
  let fetchedAt = -Infinity;
  let askedAgainAt = -Infinity;
  let failed = false;
  let pending: Promise<void> | undefined;

  async function renew(): Promise<void> {
    try {
      keys = await fetchKeys(url);
      fetchedAt = now();
      failed = false;
    } catch (error) {
      failed = true;
      throw refuse('unavailable', 'The keys of the identity provider cannot be fetched, so no token can be checked now.', { cause: error });
    } finally {
      askedAgainAt = now() + (failed ? retryMilliseconds : refreshMilliseconds);
      pending = undefined;
    }
  }

  const renewed = () => (pending ??= renew());

  return {
    async find(kid) {
      const known = keys.get(kid);
      if (known && now() - fetchedAt < maxAgeMilliseconds) return known;
      if (pending || now() >= askedAgainAt) await renewed().catch(unlessUseless(known));
      const key = keys.get(kid);
      if (key) return key;
      if (failed) throw refuse('unavailable', 'The keys of the identity provider cannot be fetched, so no token can be checked now.');
      throw unknownKey(Math.ceil((askedAgainAt - now()) / 1000));
    },
  };
}

/** A failed renewal matters only to whoever has no key to go on with. */
function unlessUseless(known: KeyObject | undefined) {
  return (error: unknown) => {
    if (!known) throw error;
  };
}

function unknownKey(seconds: number) {
  return refuse(
    'unauthenticated',
    `The access token was refused: the issuer has no key of its kid. Take a new token; keys are asked for again in ${seconds} s.`,
    { details: [{ field: 'authorization', message: 'The header of the token names a key (kid) that the issuer does not publish.' }] },
  );
}

async function fetchKeys(url: string): Promise<KeysById> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  const ask = () => fetch(url, { signal, headers: { accept: 'application/json' } });
  // Once more where the connection broke: one that was kept open may have been closed by the issuer in the meantime.
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`The key set answered ${response.status}.`);
  const text = await response.text();
  if (text.length > maxBytes) throw new Error('The key set is too large.');
  const set: unknown = JSON.parse(text);
  if (!isJsonObject(set) || !Array.isArray(set['keys'])) throw new Error('The key set holds no keys.');
  return new Map(set['keys'].filter(isJsonObject).flatMap(rsaSigningKey));
}

/** RSA keys for signatures, of 2048 bits or more; Keycloak also publishes one for encryption. */
function rsaSigningKey(jwk: Readonly<Record<string, unknown>>): [string, KeyObject][] {
  const { kid, kty, n, e, use = 'sig', alg = 'RS256' } = jwk;
  if (typeof kid !== 'string' || kty !== 'RSA' || use !== 'sig' || alg !== 'RS256' || !n || !e) return [];
  const key = createPublicKey({ key: { kty, n, e } as JsonWebKey, format: 'jwk' });
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2_048 ? [[kid, key]] : [];
}
