import { ClientCredentialsTokens } from '../src/client-credentials.ts';
import { Halte } from '../src/index.ts';
import { failureOf, json, startPeer, type Peer, type Seen } from './peer.ts';

const client = { clientId: 'partner:één', clientSecret: 's&cret %/+', scope: 'directory:write' };
const page = { items: [], nextCursor: null };
const peers: Peer[] = [];

afterEach(async () => {
  for (const peer of peers.splice(0)) await peer.stop();
});

async function start(answer: Parameters<typeof startPeer>[0]): Promise<Peer> {
  const peer = await startPeer(answer);
  peers.push(peer);
  return peer;
}

/** An identity provider whose tokens are numbered, and a network that takes all but those it was told to refuse. */
async function startBoth(lifeSeconds = 300, refused: readonly string[] = []): Promise<{ identity: Peer; network: Peer; halte: Halte }> {
  const identity = await start((reply, _, before) => json(reply, { access_token: `token-${before + 1}`, expires_in: lifeSeconds }));
  const network = await start((reply, { headers }) =>
    refused.includes(headers.authorization ?? '')
      ? reply
          .writeHead(401, { 'content-type': 'application/problem+json' })
          .end(JSON.stringify({ code: 'unauthenticated', title: 'Sign in first' }))
      : json(reply, page),
  );
  const halte = new Halte({ baseUrl: network.url, credentials: { tokenUrl: `${identity.url}/token`, ...client } });
  return { identity, network, halte };
}

const tokensSeen = (seen: readonly Seen[]): (string | undefined)[] => seen.map(({ headers }) => headers.authorization);

it('signs in as RFC 6749 says, once for calls that begin together', async () => {
  const { identity, network, halte } = await startBoth();
  await Promise.all(Array.from({ length: 20 }, async () => halte.directory.services.list()));
  await halte.directory.services.list();
  expect(identity.seen).toHaveLength(1);
  const [request] = identity.seen;
  expect(request).toMatchObject({ method: 'POST', url: '/token', body: 'grant_type=client_credentials&scope=directory%3Awrite' });
  const [id, secret] = atob(request!.headers.authorization!.slice('Basic '.length)).split(':');
  expect(new URLSearchParams(`id=${id}&secret=${secret}`).get('id')).toBe(client.clientId);
  expect(new URLSearchParams(`id=${id}&secret=${secret}`).get('secret')).toBe(client.clientSecret);
  expect(new Set(tokensSeen(network.seen))).toEqual(new Set(['Bearer token-1']));
});

it('answers a 401 with one new token, once', async () => {
  const { identity, network, halte } = await startBoth(300, ['Bearer token-1']);
  await halte.directory.services.list();
  expect(tokensSeen(network.seen)).toEqual(['Bearer token-1', 'Bearer token-2']);
  await halte.directory.services.list();
  expect(identity.seen).toHaveLength(2);
});

it('fetches one new token for many calls whose token was turned down', async () => {
  const { identity, halte } = await startBoth(300, ['Bearer token-1']);
  await Promise.all(Array.from({ length: 10 }, async () => halte.directory.services.list()));
  expect(identity.seen).toHaveLength(2);
});

it('gives up where the new token is turned down too', async () => {
  const { network, halte } = await startBoth(300, ['Bearer token-1', 'Bearer token-2']);
  expect(await failureOf(halte.directory.services.list())).toMatchObject({ code: 'unauthenticated', status: 401, retryable: false });
  expect(network.seen).toHaveLength(2);
});

describe('a token', () => {
  const { signal } = new AbortController();
  let time = 0;

  async function tokens(
    lifeSeconds: number,
    answer?: Parameters<typeof startPeer>[0],
  ): Promise<{ source: ClientCredentialsTokens; identity: Peer }> {
    time = 0;
    const identity = await start(
      answer ?? ((reply, _, before) => json(reply, { access_token: `token-${before + 1}`, expires_in: lifeSeconds })),
    );
    return { identity, source: new ClientCredentialsTokens({ tokenUrl: identity.url, ...client }, fetch, () => time) };
  }

  it('serves until shortly before its end', async () => {
    const { source, identity } = await tokens(300);
    await source.get(signal);
    time = 239_000;
    expect(await source.get(signal)).toBe('token-1');
    expect(identity.seen).toHaveLength(1);
  });

  it('is renewed ahead of its end while the old one serves', async () => {
    const { source, identity } = await tokens(300);
    await source.get(signal);
    time = 241_000;
    expect(await Promise.all([source.get(signal), source.get(signal)])).toEqual(['token-1', 'token-1']);
    await untilSeen(identity, 2);
    await eventually(async () => (await source.get(signal)) === 'token-2');
    expect(identity.seen).toHaveLength(2);
  });

  it('is waited for where the old one is about to end', async () => {
    const { source } = await tokens(300);
    await source.get(signal);
    time = 291_000;
    expect(await source.get(signal)).toBe('token-2');
  });

  it('serves on where renewing it ahead fails, and renewing is tried again a little later', async () => {
    const answers = (before: number): [unknown, number] =>
      before === 1 ? [{}, 503] : [{ access_token: `token-${before + 1}`, expires_in: 300 }, 200];
    const { source, identity } = await tokens(300, (reply, _, before) => json(reply, ...answers(before)));
    await source.get(signal);
    time = 241_000;
    expect(await source.get(signal)).toBe('token-1');
    await untilSeen(identity, 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await source.get(signal)).toBe('token-1');
    expect(identity.seen).toHaveLength(2);
    time = 247_000;
    await eventually(async () => (await source.get(signal)) === 'token-3');
  });

  it('is fetched no further when the last caller that waits has left', async () => {
    let closed = false;
    const { source, identity } = await tokens(300, (reply, _, before) => {
      if (before > 0) return json(reply, { access_token: 'late', expires_in: 300 });
      reply.on('close', () => (closed = true));
    });
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [failureOf<Error>(source.get(first.signal)), failureOf<Error>(source.get(second.signal))];
    await untilSeen(identity, 1);
    first.abort(new Error('first'));
    expect((await waiting[0])?.message).toBe('first');
    expect(closed).toBe(false);
    second.abort(new Error('second'));
    expect((await waiting[1])?.message).toBe('second');
    await eventually(() => closed);
    expect(await source.get(signal)).toBe('late');
  });
});

it.each([
  [401, { error: 'invalid_client', error_description: 'the secret s&cret %/+ is wrong' }, false, /invalid_client.*check tokenUrl/],
  [400, { error: 'INVALID <script>' }, false, /status 400/],
  [200, { no: 'token' }, false, /no access token/],
])('says what to check where the identity provider answers %p with %p', async (status, answer, retryable, message) => {
  const identity = await start((reply) => json(reply, answer, status));
  const halte = new Halte({ baseUrl: 'http://127.0.0.1:9', credentials: { tokenUrl: identity.url, ...client } });
  const error = await failureOf<Error>(halte.directory.services.list());
  expect(error).toMatchObject({ code: 'sign_in_failed', retryable, operation: 'directory.services.list' });
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('s&cret');
  expect(identity.seen).toHaveLength(1);
});

it('repeats a sign-in that failed in passing', async () => {
  const identity = await start((reply, _, before) =>
    before === 0 ? json(reply, {}, 503) : json(reply, { access_token: 'token', expires_in: 60 }),
  );
  const network = await start((reply) => json(reply, page));
  const halte = new Halte({ baseUrl: network.url, credentials: { tokenUrl: identity.url, ...client } });
  await halte.directory.services.list();
  expect(identity.seen).toHaveLength(2);
});

it('ends with the signal or the time of the call, also while it signs in', async () => {
  const identity = await start(() => undefined);
  const halte = new Halte({ baseUrl: 'http://127.0.0.1:9', credentials: { tokenUrl: identity.url, ...client } });
  expect(await failureOf(halte.directory.services.list({}, { timeoutMs: 50 }))).toMatchObject({ code: 'timeout' });
  expect(await failureOf(halte.directory.services.list({}, { signal: AbortSignal.timeout(50) }))).toMatchObject({ code: 'aborted' });
});

it('takes a token of your own, and tells when it was turned down', async () => {
  const network = await start((reply, { headers }) =>
    headers.authorization === 'Bearer new' ? json(reply, page) : reply.writeHead(401).end(),
  );
  const asked: (string | undefined)[] = [];
  const token = async ({ refused }: { refused?: string }): Promise<string> => {
    asked.push(refused);
    return refused === undefined ? 'old' : 'new';
  };
  await new Halte({ baseUrl: network.url, credentials: { token } }).directory.services.list();
  expect(asked).toEqual([undefined, 'old']);
});

async function untilSeen(peer: Peer, count: number): Promise<void> {
  await eventually(() => peer.seen.length >= count);
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
