import { ClientCredentialsTokens } from './client-credentials.ts';

/** A confidential client of the identity provider (RFC 6749 section 4.4). Keep it on a server: a browser or phone cannot keep a secret. */
export interface ClientCredentials {
  /** Token endpoint of the identity provider. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes to ask for, separated by spaces. Default: those the client has anyway. */
  readonly scope?: string;
}

/** A token that you obtain yourself, such as that of a signed-in person. */
export interface TokenProvider {
  /**
   * Called for each attempt, so answer from a cache of your own. `refused` is the token that the network has just turned down:
   * give another one then, if you can.
   */
  readonly token: (request: { readonly signal: AbortSignal; readonly refused?: string }) => Promise<string>;
}

/** How the SDK signs in. */
export type Credentials = ClientCredentials | TokenProvider;

/** Where the bearer token of a call comes from. */
export interface TokenSource {
  /** @param refused The token that was just turned down: it will not be given again. */
  get(signal: AbortSignal, refused?: string): Promise<string>;
}

/** The source that belongs to some credentials. */
export function tokenSource(credentials: Credentials, fetch: typeof globalThis.fetch): TokenSource {
  if ('token' in credentials) return { get: (signal, refused) => credentials.token({ signal, ...(refused !== undefined && { refused }) }) };
  return new ClientCredentialsTokens(credentials, fetch);
}
