import { tokenSource, type Credentials } from './credentials.ts';
import { Services } from './generated/services.ts';
import { HttpTransport } from './http-transport.ts';

/** What a client is made of. */
export interface HalteOptions {
  /** Address of the network: `https://halte.example`. A path at its end is kept. */
  readonly baseUrl: string;
  /** How to sign in. Without them only what is public can be called. */
  readonly credentials?: Credentials;
  /** Milliseconds for a whole call, unless the call says otherwise. Default 30,000. */
  readonly timeoutMs?: number;
  /** How often a failed attempt is repeated where that is safe, unless the call says otherwise. Default 2. */
  readonly maxRetries?: number;
  /** Asked once for each call for the W3C `traceparent` of the current span. */
  readonly traceparent?: () => string | undefined;
  /** In place of the runtime's own `fetch`: a proxy, a recorder. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A client of a Halte network. Make one and keep it: it holds the token.
 * It needs `fetch` and WebCrypto, writes no logs, and shows no secret when it is printed.
 * @example
 * const halte = new Halte({ baseUrl: 'https://halte.example' });
 * for await (const service of halte.directory.services.list()) console.log(service.name);
 */
export class Halte extends Services {
  /** @throws TypeError where `baseUrl` is no web address. */
  constructor(options: HalteOptions) {
    const { credentials, timeoutMs = 30_000, maxRetries = 2, traceparent } = options;
    const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    const tokens = credentials && tokenSource(credentials, fetch);
    super(new HttpTransport({ baseUrl: baseOf(options.baseUrl), timeoutMs, maxRetries, traceparent, fetch, tokens }));
  }
}

function baseOf(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const usable = url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
  if (!usable) throw new TypeError('baseUrl must be the address of a network, such as https://halte.example');
  return url.origin + url.pathname.replace(/\/+$/, '');
}
