import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issuer with real RSA keys and a real key set over HTTP, which can be made to misbehave. */
export interface TestIssuer {
  readonly issuer: string;
  readonly publicKeyPem: string;
  /** How often the key set was asked for. */
  fetches(): number;
  /** What the key set answers from now on; `undefined`: what it should. */
  answer(status?: number, body?: string): void;
  /** Breaks the connection of the next request. */
  breakOnce(): void;
  /** A new key; the old one leaves the key set. */
  rotate(): void;
  /** A good token; the options make it a bad one. `undefined` takes a claim out. */
  token(options?: TokenOptions): string;
  stop(): Promise<void>;
}

export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly sign?: (signed: string, key: KeyObject) => Buffer;
}

export async function startIssuer(): Promise<TestIssuer> {
  let key = newKey('first');
  let fetches = 0;
  let override: { status: number; body: string } | undefined;
  let breaks = false;
  const server = createServer((request, response) => {
    fetches += 1;
    if (breaks) {
      breaks = false;
      return void request.socket.destroy();
    }
    const { status, body } = override ?? { status: 200, body: JSON.stringify({ keys: [key.jwk] }) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/test`;
  return {
    issuer,
    publicKeyPem: key.publicKeyPem,
    fetches: () => fetches,
    answer: (status, body = '') => (override = status === undefined ? undefined : { status, body }),
    breakOnce: () => (breaks = true),
    rotate: () => (key = newKey(`${key.kid}-next`)),
    token: (options) => makeToken(issuer, key, options),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type SigningKey = ReturnType<typeof newKey>;

function newKey(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
  return { kid, privateKey, jwk, publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** Shaped as Keycloak's access token of a partner's system. */
function makeToken(issuer: string, { kid, privateKey }: SigningKey, { claims, header, sign: signWith = rs256 }: TokenOptions = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: issuer,
    aud: 'halte-api',
    azp: 'partner-straathoek',
    client_id: 'partner-straathoek',
    sub: 'system-1',
    typ: 'Bearer',
    iat: now,
    exp: now + 300,
    scope: 'directory:write probe:use',
    realm_access: { roles: ['org-admin', 'offline_access'] },
    ...claims,
  };
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${encode(payload)}`;
  return `${signed}.${signWith(signed, privateKey).toString('base64url')}`;
}

export function rs256(signed: string, key: KeyObject): Buffer {
  return sign('sha256', Buffer.from(signed), key);
}

export function hs256(secret: string) {
  return (signed: string): Buffer => createHmac('sha256', secret).update(signed).digest();
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
