import { createHash, randomBytes } from 'node:crypto';

/** A sign-in by authorization code with PKCE (RFC 7636) that was begun. */
export interface BegunSignIn {
  readonly url: string;
  readonly verifier: string;
}

export interface SignInRequest {
  readonly issuer: string;
  readonly redirectUri: string;
  readonly scope?: string;
  /** Changes parameters of the authorization request; `undefined` leaves one out. */
  readonly parameters?: Readonly<Record<string, string | undefined>>;
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

export function beginSignIn({ issuer, redirectUri, scope = 'openid directory:write', parameters }: SignInRequest): BegunSignIn {
  const verifier = randomBytes(32).toString('base64url');
  const all = {
    client_id: 'halte-web',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope,
    state: 'some-state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  };
  const query = new URLSearchParams(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { url: `${issuer}/protocol/openid-connect/auth?${query}`, verifier };
}

/** Fills in the sign-in page as a browser without script would; the address it is sent back to, or nothing where it stays on a page. */
export async function fillIn(url: string, redirectUri: string, username: string, password: string): Promise<URL | undefined> {
  const visit = visitor(redirectUri);
  let page = await visit(url);
  // Keycloak may ask for the address and the password on a page each.
  for (let attempt = 0; attempt < 2 && typeof page === 'string'; attempt += 1) {
    const action = /<form[^>]*id="kc-form-login"[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (!action) return undefined;
    page = await visit(new URL(action.replaceAll('&amp;', '&'), url).href, new URLSearchParams({ username, password }));
  }
  return typeof page === 'string' ? undefined : page;
}

/** Follows redirects with cookies until a page comes, or the address to return to. */
function visitor(redirectUri: string) {
  const cookies = new Map<string, string>();
  return async function visit(url: string, form?: URLSearchParams): Promise<string | URL> {
    if (url.startsWith(redirectUri)) return new URL(url);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form && { method: 'POST', body: form }) });
    for (const set of response.headers.getSetCookie()) keep(cookies, set);
    const location = response.headers.get('location');
    return location ? visit(new URL(location, url).href) : response.text();
  };
}

function keep(cookies: Map<string, string>, set: string): void {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (name && value !== undefined) cookies.set(name, value);
}

/** Asks the token endpoint; the answer as it comes. */
export async function askToken(
  issuer: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(form), headers });
}

/** Exchanges a code for tokens. */
export function redeem(issuer: string, redirectUri: string, code: string, verifier: string): Promise<Response> {
  return askToken(issuer, {
    grant_type: 'authorization_code',
    client_id: 'halte-web',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  });
}

export function basic(client: string, secret: string): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` };
}
