import type { JsonWebKey } from 'node:crypto';
import { isJsonObject } from './jws.ts';

/** The variables that this library reads. */
export interface IdentityEnvironment {
  /** Ed25519 private key of this app, a JWK as JSON. */
  readonly HALTE_CALLER_PRIVATE_KEY?: string | undefined;
  /** Ed25519 public keys by app, as JSON: `{ "gateway": { "kty": "OKP", … } }`. */
  readonly HALTE_CALLER_PUBLIC_KEYS?: string | undefined;
  /** The issuer of tokens, as it stands in their `iss`: `https://id.example.org/realms/halte`. */
  readonly HALTE_ISSUER_URL?: string | undefined;
  /** Where the issuer's public keys are, if this process cannot reach the issuer at its own address. */
  readonly HALTE_ISSUER_KEYS_URL?: string | undefined;
  /** What a token's `aud` must name. Default `halte-api`. */
  readonly HALTE_AUDIENCE?: string | undefined;
}

/** This app's private key. @throws TypeError that names the variable, never its value. */
export function callerPrivateKey(env: IdentityEnvironment = process.env): JsonWebKey {
  return jsonIn(env, 'HALTE_CALLER_PRIVATE_KEY') as JsonWebKey;
}

/** The public keys of the apps of this network. @throws TypeError that names the variable, never its value. */
export function callerPublicKeys(env: IdentityEnvironment = process.env): Record<string, JsonWebKey> {
  return jsonIn(env, 'HALTE_CALLER_PUBLIC_KEYS') as Record<string, JsonWebKey>;
}

/** Where tokens come from and whom they must be meant for. @throws TypeError where the issuer is not set. */
export function issuerSettings(env: IdentityEnvironment = process.env): { issuer: string; audience: string; keysUrl?: string } {
  const { HALTE_ISSUER_URL: issuer, HALTE_AUDIENCE: audience = 'halte-api', HALTE_ISSUER_KEYS_URL: keysUrl } = env;
  if (!issuer) throw new TypeError('HALTE_ISSUER_URL is not set. It is the issuer of tokens, e.g. https://id.example.org/realms/halte');
  return { issuer, audience, ...(keysUrl && { keysUrl }) };
}

function jsonIn(env: IdentityEnvironment, name: 'HALTE_CALLER_PRIVATE_KEY' | 'HALTE_CALLER_PUBLIC_KEYS'): unknown {
  const value = parsed(env[name]);
  if (!isJsonObject(value)) throw new TypeError(`${name} is not set to a JSON object. The README of nest-identity shows how to make keys.`);
  return value;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
