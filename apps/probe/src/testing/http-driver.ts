import type { AnyOperation, HttpRoute } from '@halte/contract-kit';
import type { CallAs, Driver, Outcome, Who } from './driver.ts';

const clients: Readonly<Partial<Record<Who, readonly [client: string, secret: string]>>> = {
  straathoek: ['partner-straathoek', 'straathoek-dev-secret'],
  'de-brug': ['partner-de-brug', 'de-brug-dev-secret'],
};

/** Speaks to the gateway, as a partner does. */
export async function httpDriver({ baseUrl, issuer }: { readonly baseUrl: string; readonly issuer: string }): Promise<Driver> {
  const tokens = new Map<Who, string>();
  for (const [who, [client, secret]] of Object.entries(clients)) tokens.set(who as Who, await takeToken(issuer, client, secret));
  return new HttpDriver(baseUrl, tokens);
}

class HttpDriver implements Driver {
  readonly #baseUrl: string;
  readonly #tokens: ReadonlyMap<Who, string>;

  constructor(baseUrl: string, tokens: ReadonlyMap<Who, string>) {
    this.#baseUrl = baseUrl;
    this.#tokens = tokens;
  }

  async call(operation: AnyOperation, input: unknown, options: CallAs = {}): Promise<Outcome> {
    const { inQuery } = routeOf(operation);
    if (inQuery) return outcomeOf(await this.#send(operation, query(input), options));
    return outcomeOf(await this.#send(operation, '', options, { type: 'application/json', bytes: JSON.stringify(input) }));
  }

  async lines(operation: AnyOperation, input: unknown): Promise<unknown[]> {
    const answer = await this.#send(operation, query(input), {});
    const text = await answer.text();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  }

  async upload(operation: AnyOperation, input: unknown, bytes: Uint8Array, options: CallAs = {}): Promise<Outcome> {
    const body = { type: operation.file?.mediaTypes[0] ?? 'application/octet-stream', bytes: Uint8Array.from(bytes) };
    return outcomeOf(await this.#send(operation, query(input), options, body));
  }

  async download(operation: AnyOperation, input: unknown): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#send(operation, query(input), {})).arrayBuffer());
  }

  async stop(): Promise<void> {
    // A fetch leaves nothing behind.
  }

  #send(
    operation: AnyOperation,
    search: string,
    { as = 'nobody', key }: CallAs,
    body?: { readonly type: string; readonly bytes: string | Uint8Array<ArrayBuffer> },
  ): Promise<Response> {
    const { method, path } = routeOf(operation);
    const token = this.#tokens.get(as);
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
      ...(body && { 'content-type': body.type }),
    };
    return fetch(`${this.#baseUrl}${path}${search}`, { method, headers, ...(body && { body: body.bytes }) });
  }
}

function routeOf({ http, id }: AnyOperation): HttpRoute {
  if (!http) throw new TypeError(`${id} is not offered over HTTP`);
  return http;
}

function query(input: unknown): string {
  return `?${new URLSearchParams(Object.entries(input as object).map(([name, value]): [string, string] => [name, String(value)]))}`;
}

async function outcomeOf(answer: Response): Promise<Outcome> {
  const value = (await answer.json()) as { detail: string } & Outcome;
  if (answer.ok) return { code: 'ok', value };
  return { ...value, message: value.detail, status: answer.status } as Outcome;
}

async function takeToken(issuer: string, client: string, secret: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret });
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}
