import type { JsonWebKey } from 'node:crypto';
import { errors, Provider, type ClientMetadata, type Configuration, type JWTStructured, type KoaContextWithOIDC } from 'oidc-provider';
import { accountsOf, systemId, type Account } from './accounts.ts';
import type { IdentityKeys } from './key-file.ts';
import { errorPage, signedOutPage, signOutPage } from './login-page.ts';
import { memoryStore } from './memory-store.ts';
import type { Realm, RealmClient } from './realm.ts';
import { scopeRules, type ScopeRules } from './scopes.ts';

/** Where Keycloak has these, below the realm's address. */
const routes = {
  authorization: '/protocol/openid-connect/auth',
  end_session: '/protocol/openid-connect/logout',
  jwks: '/protocol/openid-connect/certs',
  token: '/protocol/openid-connect/token',
};

/** Where the login page is, below the realm's address. */
export const loginPath = '/login-actions/authenticate';

/** Ours, not the provider's: see `user-info.ts`. */
export const userInfoPath = '/protocol/openid-connect/userinfo';

const resource = 'urn:halte:api';
const hour = 3_600;

/** What {@link identityProvider} needs. */
export interface IdentityProviderOptions {
  readonly issuer: string;
  readonly realm: Realm;
  readonly keys: IdentityKeys;
}

/** An OpenID provider that answers at Keycloak's addresses, in Keycloak's words, for the people and clients of a realm. */
export function identityProvider({ issuer, realm, keys }: IdentityProviderOptions): Provider {
  const people = accountsOf(realm);
  const scopes = scopeRules(realm);
  const clients = new Map(realm.clients.map((client) => [client.clientId, client]));
  const provider = new Provider(issuer, {
    ...rules(realm),
    adapter: memoryStore(),
    jwks: { keys: [keys.signing as JsonWebKey & { kty: string }] },
    cookies: { keys: [keys.cookie] },
    discovery: { userinfo_endpoint: `${issuer}${userInfoPath}` },
    scopes: ['openid', ...scopes.all],
    clients: realm.clients.map((client) => metadata(client, scopes)),
    clientBasedCORS: (_context, origin, { clientId }) => clients.get(clientId)?.webOrigins?.includes(origin) ?? false,
    features: features(realm, scopes),
    findAccount: ({ oidc }, id) => openIdAccount(people.get(id), oidc.client?.clientId),
    formats: { customizers: { jwt: (context, token, parts) => shape(context, token, parts, { clients, people, scopes }) } },
  });
  provider.use(withGrantedScope);
  return provider;
}

function rules({ accessTokenLifespan, ssoSessionMaxLifespan }: Realm): Configuration {
  return {
    routes,
    responseTypes: ['code'],
    pkce: { required: () => true },
    clockTolerance: 5,
    claims: { openid: ['sub', 'typ', 'azp', 'name', 'organization'] },
    ttl: {
      AccessToken: accessTokenLifespan,
      ClientCredentials: accessTokenLifespan,
      IdToken: accessTokenLifespan,
      AuthorizationCode: 60,
      Interaction: hour,
      Session: ssoSessionMaxLifespan,
      Grant: ssoSessionMaxLifespan,
      RefreshToken: hour / 2,
    },
    interactions: { url: ({ oidc }, { uid }) => `${new URL(oidc.issuer).pathname}${loginPath}/${uid}` },
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    loadExistingGrant: grantEverything,
    renderError: (context, { error, error_description: description }) => errorPage(context, error, description),
  };
}

function features({ accessTokenLifespan }: Realm, { all }: ScopeRules): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: all.join(' '),
        audience: 'halte-api',
        accessTokenFormat: 'jwt',
        accessTokenTTL: accessTokenLifespan,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  };
}

function metadata(client: RealmClient, scopes: ScopeRules): ClientMetadata {
  const { clientId, secret, standardFlowEnabled, redirectUris = [] } = client;
  return {
    client_id: clientId,
    scope: ['openid', ...scopes.allowed(client)].join(' '),
    ...(secret === undefined ? { token_endpoint_auth_method: 'none' } : { client_secret: secret }),
    grant_types: standardFlowEnabled ? ['authorization_code', 'refresh_token'] : ['client_credentials'],
    response_types: standardFlowEnabled ? ['code'] : [],
    redirect_uris: standardFlowEnabled ? [...redirectUris] : [],
    post_logout_redirect_uris: standardFlowEnabled ? [...redirectUris] : [],
  };
}

/** The clients are the network's own, so nobody is asked for consent; the token's scope is cut down by role later. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider, params } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  const scope = String(params?.['scope'] ?? '');
  grant.addOIDCScope(scope);
  grant.addResourceScope(resource, scope);
  await grant.save();
  return grant;
}

/** `typ` and `azp` as Keycloak's ID tokens have them; by `typ` an API tells that it was sent the wrong token. */
function openIdAccount(account: Account | undefined, client: string | undefined) {
  if (!account) return undefined;
  const { id, profile } = account;
  return { accountId: id, claims: () => ({ sub: id, typ: 'ID', azp: client, ...profile }) };
}

interface Known {
  readonly clients: ReadonlyMap<string, RealmClient>;
  readonly people: ReadonlyMap<string, Account>;
  readonly scopes: ScopeRules;
}

type IssuedToken = Parameters<NonNullable<NonNullable<NonNullable<Configuration['formats']>['customizers']>['jwt']>>[1];

/** An access token as Keycloak issues it: `typ`, `azp`, `realm_access`, `scope`, and either `organization` or `client_id`. */
function shape(context: KoaContextWithOIDC, token: IssuedToken, { payload }: JWTStructured, { clients, people, scopes }: Known): void {
  const client = clients.get(token.clientId ?? '');
  if (!client) throw new Error('a token for a client that is not in the realm');
  const person = token.kind === 'AccessToken' ? people.get(token.accountId) : undefined;
  const account = person ?? people.get(systemId(client.clientId));
  const roles = account?.roles ?? [];
  const asked = person ? `openid ${String(payload['scope'] ?? '')}` : askedIn(context, [...scopes.allowed(client), 'openid']);
  const scope = scopes.granted(client, asked, roles);
  Object.assign(payload, { typ: 'Bearer', azp: client.clientId, sub: account?.id, realm_access: { roles }, scope });
  if (person)
    Object.assign(payload, {
      client_id: undefined,
      sid: (token as { sessionUid?: string }).sessionUid,
      organization: [person.organisation],
    });
  context.state['grantedScope'] = scope;
}

/** Keycloak refuses a scope it does not know; the provider would leave it out in silence. */
function askedIn({ oidc }: KoaContextWithOIDC, allowed: readonly string[]): string {
  const asked = String(oidc.params?.['scope'] ?? '');
  const unknown = asked.split(' ').filter((scope) => scope && !allowed.includes(scope));
  if (unknown.length > 0) throw new errors.InvalidScope(`Invalid scopes: ${asked}`, asked);
  return asked;
}

/** The answer names the scope that the token has. */
async function withGrantedScope(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const { grantedScope } = context.state as { grantedScope?: string };
  if (grantedScope !== undefined && isAnswer(context.body)) context.body = { ...context.body, scope: grantedScope };
}

function isAnswer(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && 'access_token' in body;
}
