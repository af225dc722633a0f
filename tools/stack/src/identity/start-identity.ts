import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { accountsOf } from './accounts.ts';
import { demoRealm } from './demo-realm.ts';
import { identityKeys } from './key-file.ts';
import { handleLogin } from './login-routes.ts';
import { identityProvider, loginPath, userInfoPath } from './provider.ts';
import { withRedirects, type Realm } from './realm.ts';
import { handleUserInfo } from './user-info.ts';

/** What {@link startIdentity} needs. */
export interface IdentityOptions {
  /** Where it listens, on loopback. Default: a free port. */
  readonly port?: number;
  /** The network's own address, whose pages sign people in: `http://localhost:4455`. */
  readonly publicUrl: string;
  /** Where the signing keys are kept (in `identity/keys.json`), so that a restart leaves tokens valid. */
  readonly stateDir: string;
  /** Addresses to return to after sign-in, beside those of the realm. */
  readonly redirectUris?: readonly string[];
}

/** A running identity provider: the demo one, or Keycloak. */
export interface RunningIdentity {
  /** The issuer of its tokens, and where everything of the realm is. */
  readonly issuer: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts the identity provider of development: the realm of `infra/keycloak` with demo people, at Keycloak's addresses.
 * @throws Error with NODE_ENV=production.
 */
export async function startIdentity({
  port: wanted = 0,
  publicUrl,
  stateDir,
  redirectUris = [],
}: IdentityOptions): Promise<RunningIdentity> {
  const realm = withRedirects(demoRealm(publicUrl), redirectUris);
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const issuer = `http://localhost:${port}/realms/${realm.realm}`;
  server.on('request', handler(issuer, realm, stateDir));
  return { issuer, port, stop: () => stop(server) };
}

function handler(issuer: string, realm: Realm, stateDir: string) {
  const keys = identityKeys(join(stateDir, 'identity', 'keys.json'));
  const provider = identityProvider({ issuer, realm, keys });
  const { host, pathname: mount } = new URL(issuer);
  const known = { key: keys.signing, people: accountsOf(realm) };
  const openId = provider.callback();

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { url = '/' } = request;
    if (!url.startsWith(`${mount}/`)) return void response.writeHead(404).end('Not here');
    // Addresses in answers are those of the issuer, whatever name the caller used.
    request.headers.host = host;
    const path = url.slice(mount.length);
    if (path.startsWith(`${loginPath}/`)) return void handleLogin(provider, request, response).catch(() => expired(response));
    if (path === userInfoPath) return handleUserInfo(known, request, response);
    Object.assign(request, { originalUrl: url, url: path });
    void openId(request, response);
  };
}

/** The sign-in was started too long ago, in another browser, or before a restart. */
function expired(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('This sign-in has expired. Go back to the page you came from and start again.');
}

function stop(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
