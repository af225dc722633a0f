import { generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the identity server keeps between starts, so that a restart leaves tokens valid. */
export interface IdentityKeys {
  /** RSA, 2048 bits, for RS256. */
  readonly signing: JsonWebKey & { readonly kid: string };
  /** Signs the sign-in cookies. */
  readonly cookie: string;
}

/** The keys in this file; made the first time, readable to this user only. */
export function identityKeys(file: string): IdentityKeys {
  return readKeys(file) ?? writeKeys(file);
}

function readKeys(file: string): IdentityKeys | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as IdentityKeys;
  } catch {
    return undefined;
  }
}

function writeKeys(file: string): IdentityKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signing = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(16).toString('base64url'), use: 'sig', alg: 'RS256' };
  const keys = { signing, cookie: randomBytes(32).toString('base64url') };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
  return keys;
}
