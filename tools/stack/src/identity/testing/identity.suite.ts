import { createTokenCheck, type Caller, type TokenCheck } from '@halte/nest-identity';
import { demoClientSecrets, demoPassword } from '../demo.ts';
import { clientOrganisations, readRealm } from '../realm.ts';
import type { RunningIdentity } from '../start-identity.ts';
import { askToken, basic, beginSignIn, fillIn, redeem, type SignInRequest, type Tokens } from './sign-in.ts';

export const publicUrl = 'http://localhost:4455';
export const redirectUri = `${publicUrl}/docs/oauth2-redirect.html`;

const straathoek = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';
const deBrug = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b02';

/** The check that the gateway makes, with the organisations of the realm. */
export function checkFor({ issuer }: RunningIdentity): TokenCheck['check'] {
  const rows = clientOrganisations(readRealm(publicUrl));
  const organisationOf = async (client: string, alias: string | undefined) =>
    rows.find((row) => row.client === client && row.alias === alias)?.organisation;
  return createTokenCheck({ issuer, audience: 'halte-api', organisationOf }).check;
}

/** Signs somebody in over plain HTTP and returns their tokens. */
export async function signInAs(issuer: string, email: string, request: Partial<SignInRequest> = {}): Promise<Tokens> {
  const { url, verifier } = beginSignIn({ issuer, redirectUri, ...request });
  const back = await fillIn(url, redirectUri, email, demoPassword);
  const code = back?.searchParams.get('code');
  if (!code) throw new Error(`no code came back: ${back?.search ?? 'it stayed on a page'}`);
  return (await (await redeem(issuer, redirectUri, code, verifier)).json()) as Tokens;
}

/** What the network expects of its identity provider: the same of the development server and of Keycloak. */
export function identitySuite(running: () => RunningIdentity): void {
  const provider: Provider = {
    issuer: () => running().issuer,
    check: (token) => checkFor(running())(`Bearer ${token}`),
    system: (client, form) =>
      askToken(running().issuer, { grant_type: 'client_credentials', ...form }, basic(client, demoClientSecrets[client] ?? 'unknown')),
  };
  describe('its addresses', () => addresses(provider));
  describe('a partner’s system', () => systems(provider));
  describe('a person', () => people(provider));
  describe('signing in', () => signingIn(provider));
  describe('pages of other origins', () => otherOrigins(provider));
}

interface Provider {
  issuer(): string;
  check(token: string): Promise<Caller>;
  /** Asks for a token as a partner's system. */
  system(client: string, form?: Record<string, string>): Promise<Response>;
}

function addresses({ issuer }: Provider): void {
  it('are Keycloak’s, found by discovery', async () => {
    const found = (await (await fetch(`${issuer()}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
    const at = (path: string) => `${issuer()}/protocol/openid-connect/${path}`;
    expect(found).toMatchObject({
      issuer: issuer(),
      authorization_endpoint: at('auth'),
      token_endpoint: at('token'),
      jwks_uri: at('certs'),
      userinfo_endpoint: at('userinfo'),
      end_session_endpoint: at('logout'),
      code_challenge_methods_supported: expect.arrayContaining(['S256']) as string[],
    });
  });
}

function systems({ issuer, check, system }: Provider): void {
  it('gets a token for five minutes that the gateway takes, with its default scopes', async () => {
    const answer = (await (await system('partner-straathoek')).json()) as Tokens;
    expect(answer.expires_in).toBe(300);
    expect(await check(answer.access_token)).toEqual({
      kind: 'system',
      subject: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      organisation: straathoek,
      roles: ['org-admin'],
      scopes: expect.arrayContaining(['directory:write', 'probe:use']) as string[],
      client: 'partner-straathoek',
    });
  });

  it('may send its secret in the form', async () => {
    const secret = demoClientSecrets['partner-de-brug'] ?? '';
    const answer = await askToken(issuer(), { grant_type: 'client_credentials', client_id: 'partner-de-brug', client_secret: secret });
    expect(await check(((await answer.json()) as Tokens).access_token)).toMatchObject({ organisation: deBrug });
  });

  it.each([
    ['with a wrong secret', () => askToken(issuer(), { grant_type: 'client_credentials' }, basic('partner-straathoek', 'wrong')), 401],
    ['that is not registered', () => askToken(issuer(), { grant_type: 'client_credentials' }, basic('nobody', 'x')), 401],
    ['without a secret', () => askToken(issuer(), { grant_type: 'client_credentials', client_id: 'partner-straathoek' }), 401],
  ])('%s gets nothing', async (_name, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.json()).not.toHaveProperty('access_token');
  });

  it('that asks for a scope there is not is told so', async () => {
    const answer = await system('partner-straathoek', { scope: 'directory:rule' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'invalid_scope' });
  });

  it('cannot sign people in by their password', async () => {
    const answer = await system('partner-straathoek', {
      grant_type: 'password',
      username: 'an@straathoek.example',
      password: demoPassword,
    });
    expect(await answer.json()).not.toHaveProperty('access_token');
  });
}

function people({ issuer, check }: Provider): void {
  it('gets a token that the gateway takes, for their organisation and with their roles', async () => {
    const { access_token: token, expires_in: seconds } = await signInAs(issuer(), 'an@straathoek.example');
    expect(seconds).toBe(300);
    expect(await check(token)).toEqual({
      kind: 'person',
      subject: '4f0d1c7a-6f4b-4a7e-8a53-2d8f1b6c0a01',
      organisation: straathoek,
      roles: ['worker', 'org-admin'],
      scopes: expect.arrayContaining(['directory:write']) as string[],
      client: 'halte-web',
    });
  });

  it('does not get a scope that needs a role they lack', async () => {
    const { access_token: token, scope } = await signInAs(issuer(), 'bram@de-brug.example');
    expect(scope).not.toContain('directory:write');
    expect(await check(token)).toMatchObject({ roles: ['intake'], organisation: deBrug });
    expect((await check(token)).scopes).not.toContain('directory:write');
  });

  it('does not get in with a wrong password', async () => {
    const { url } = beginSignIn({ issuer: issuer(), redirectUri });
    expect(await fillIn(url, redirectUri, 'bram@de-brug.example', 'wrong')).toBeUndefined();
  });

  it('has an ID token and a refresh token that the gateway does not take', async () => {
    const tokens = await signInAs(issuer(), 'an@straathoek.example');
    for (const token of [tokens.id_token, tokens.refresh_token]) {
      await expect(check(token)).rejects.toMatchObject({ code: 'unauthenticated' });
    }
  });

  it('can be kept signed in, and a refresh token serves once', async () => {
    const { refresh_token: refresh } = await signInAs(issuer(), 'an@straathoek.example');
    const again = () => askToken(issuer(), { grant_type: 'refresh_token', client_id: 'halte-web', refresh_token: refresh });
    const renewed = (await (await again()).json()) as Tokens;
    expect(await check(renewed.access_token)).toMatchObject({ kind: 'person', organisation: straathoek });
    expect((await again()).status).toBe(400);
  });

  it('is greeted by name through userinfo', async () => {
    const { access_token: token } = await signInAs(issuer(), 'an@straathoek.example');
    const ask = (authorization: string) => fetch(`${issuer()}/protocol/openid-connect/userinfo`, { headers: { authorization } });
    expect(await (await ask(`Bearer ${token}`)).json()).toMatchObject({ name: 'An Verstraete', organization: ['straathoek'] });
    expect((await ask(`Bearer ${token.slice(0, -8)}`)).status).toBe(401);
  });
}

function signingIn({ issuer }: Provider): void {
  it.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with PKCE in clear', { code_challenge_method: 'plain' }],
    ['with an implicit grant', { response_type: 'token' }],
  ])('%s is refused', async (_name, parameters) => {
    const { url } = beginSignIn({ issuer: issuer(), redirectUri, parameters });
    const location = (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '';
    expect(location).toContain(redirectUri);
    expect(location).toContain('error=');
    expect(location).not.toContain('code=');
  });

  it.each(['https://elsewhere.example/', `${redirectUri}/more`, `${publicUrl}.elsewhere.example/docs/oauth2-redirect.html`])(
    'never returns to %s',
    async (elsewhere) => {
      const { url } = beginSignIn({ issuer: issuer(), redirectUri, parameters: { redirect_uri: elsewhere } });
      const answer = await fetch(url, { redirect: 'manual' });
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
    },
  );

  it('gives a code that serves once, to whoever has the verifier', async () => {
    const { url, verifier } = beginSignIn({ issuer: issuer(), redirectUri });
    const back = await fillIn(url, redirectUri, 'an@straathoek.example', demoPassword);
    expect(back?.searchParams.get('state')).toBe('some-state');
    const code = back?.searchParams.get('code') ?? '';
    expect((await redeem(issuer(), redirectUri, code, verifier)).status).toBe(200);
    expect((await redeem(issuer(), redirectUri, code, verifier)).status).toBe(400);
    const other = beginSignIn({ issuer: issuer(), redirectUri });
    const stolen = (await fillIn(other.url, redirectUri, 'an@straathoek.example', demoPassword))?.searchParams.get('code') ?? '';
    expect((await redeem(issuer(), redirectUri, stolen, verifier)).status).toBe(400);
  });
}

function otherOrigins({ issuer }: Provider): void {
  const from = async (origin: string) => {
    const answer = await askToken(issuer(), { grant_type: 'authorization_code', client_id: 'halte-web', code: 'x' }, { origin });
    return answer.headers.get('access-control-allow-origin');
  };
  it('may ask for tokens from the network’s own address only', async () => {
    expect(await from(publicUrl)).toBe(publicUrl);
    expect(await from('https://elsewhere.example')).not.toBe('https://elsewhere.example');
  });
}
