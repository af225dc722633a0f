import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from './accounts.ts';

/** What {@link handleUserInfo} needs. */
export interface UserInfoOptions {
  readonly key: JsonWebKey;
  readonly people: ReadonlyMap<string, Account>;
}

/**
 * The UserInfo endpoint (OpenID Connect Core section 5.3). The provider's own takes no token that is meant for an API,
 * while Keycloak's takes exactly that.
 */
export function handleUserInfo({ key, people }: UserInfoOptions, request: IncomingMessage, response: ServerResponse): void {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization', 'cache-control': 'no-store' };
  if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
  const account = people.get(subjectOf(request.headers.authorization, key) ?? '');
  if (!account) return void response.writeHead(401, { ...cors, 'www-authenticate': 'Bearer error="invalid_token"' }).end();
  response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end(JSON.stringify({ sub: account.id, ...account.profile }));
}

function subjectOf(authorization: string | undefined, key: JsonWebKey): string | undefined {
  const [head, body, tail] = (/^bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '').split('.');
  if (!head || !body || !tail) return undefined;
  const genuine = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${body}`),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(tail, 'base64url'),
  );
  if (!genuine) return undefined;
  const { sub, exp, typ } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { sub?: string; exp?: number; typ?: string };
  return typ === 'Bearer' && (exp ?? 0) * 1000 > Date.now() ? sub : undefined;
}
