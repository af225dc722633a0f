import { AttemptFailure } from './attempt-failure.ts';
import type { ClientCredentials, TokenSource } from './credentials.ts';
import { parseRetryAfter } from './http-reply.ts';
import { SharedFlight } from './shared-flight.ts';

const SIGN_IN_TIMEOUT_MS = 10_000;
const ASSUMED_LIFE_SECONDS = 60;
const PAUSE_AFTER_FAILURE_MS = 5_000;

interface Token {
  readonly value: string;
  /** From here on a new one is fetched in the background, while this one serves. */
  readonly renewAt: number;
  /** From here on callers wait for a new one. */
  readonly useUntil: number;
}

/**
 * Tokens by client credentials: kept until they end, renewed ahead of that without anybody waiting, and fetched once however many calls need one.
 */
export class ClientCredentialsTokens implements TokenSource {
  readonly #credentials: ClientCredentials;
  readonly #fetch: typeof globalThis.fetch;
  readonly #now: () => number;
  #token: Token | undefined;
  #flight: SharedFlight<Token> | undefined;
  #quietUntil = 0;

  constructor(credentials: ClientCredentials, fetch: typeof globalThis.fetch, now: () => number = Date.now) {
    this.#credentials = credentials;
    this.#fetch = fetch;
    this.#now = now;
  }

  async get(signal: AbortSignal, refused?: string): Promise<string> {
    if (this.#token?.value === refused) this.#token = undefined;
    const token = this.#token;
    if (!token || this.#now() >= token.useUntil) return (await this.#renew().join(signal)).value;
    if (this.#now() >= token.renewAt && this.#now() >= this.#quietUntil) void this.#renew().join().catch(this.#pause);
    return token.value;
  }

  /** A background renewal that failed leaves the old token in use, and is tried again a little later. */
  readonly #pause = (): void => {
    this.#quietUntil = this.#now() + PAUSE_AFTER_FAILURE_MS;
  };

  #renew(): SharedFlight<Token> {
    if (this.#flight && !this.#flight.calledOff) return this.#flight;
    const flight = new SharedFlight((signal) => this.#signIn(signal).finally(() => this.#land(flight)));
    this.#flight = flight;
    return flight;
  }

  #land(flight: SharedFlight<Token>): void {
    if (this.#flight === flight) this.#flight = undefined;
  }

  async #signIn(signal: AbortSignal): Promise<Token> {
    const response = await this.#request(signal);
    if (!response.ok) throw await refusal(response);
    const answer = (await response.json().catch(() => null)) as { access_token?: unknown; expires_in?: unknown } | null;
    const value = answer?.access_token;
    if (typeof value !== 'string')
      throw new AttemptFailure('sign_in_failed', 'The answer holds no access token: is tokenUrl the token endpoint?');
    this.#token = this.#dated(value, typeof answer?.expires_in === 'number' ? answer.expires_in : ASSUMED_LIFE_SECONDS);
    return this.#token;
  }

  #dated(value: string, lifeSeconds: number): Token {
    const life = lifeSeconds * 1000;
    const end = this.#now() + life;
    return { value, renewAt: end - Math.min(60_000, life / 4), useUntil: end - Math.min(10_000, life / 10) };
  }

  async #request(signal: AbortSignal): Promise<Response> {
    const { tokenUrl, clientId, clientSecret, scope } = this.#credentials;
    const form = new URLSearchParams({ grant_type: 'client_credentials', ...(scope !== undefined && { scope }) });
    try {
      return await this.#fetch(tokenUrl, {
        method: 'POST',
        headers: { authorization: basic(clientId, clientSecret), accept: 'application/json' },
        body: form,
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(SIGN_IN_TIMEOUT_MS)]),
      });
    } catch (cause) {
      throw new AttemptFailure('sign_in_failed', 'The identity provider cannot be reached', { retryable: true, cause });
    }
  }
}

/** RFC 6749 section 2.3.1: both halves are form-encoded first. */
function basic(clientId: string, clientSecret: string): string {
  const encode = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);
  return `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}`;
}

/** Says only the code of RFC 6749 section 5.2: a description may repeat what was sent. */
async function refusal(response: Response): Promise<AttemptFailure> {
  const { status } = response;
  const answer = (await response.json().catch(() => null)) as { error?: unknown } | null;
  const code = typeof answer?.error === 'string' && /^[a-z_]{1,40}$/.test(answer.error) ? answer.error : `status ${status}`;
  const retryable = status === 429 || status >= 500;
  const remedy = retryable ? 'try again later' : 'check tokenUrl, clientId, clientSecret and scope';
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'));
  return new AttemptFailure('sign_in_failed', `The identity provider gave no token (${code}): ${remedy}`, {
    status,
    retryable,
    retryAfterMs,
  });
}
