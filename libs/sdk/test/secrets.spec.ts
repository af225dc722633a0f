import { inspect } from 'node:util';
import { Halte } from '../src/index.ts';
import { failureOf, json, startPeer } from './peer.ts';

const secret = 'never-show-this';

function shown(value: unknown): string {
  const deep = inspect(value, { depth: Infinity, showHidden: true, getters: true });
  return [deep, String(value), JSON.stringify(value), value instanceof Error ? value.stack : ''].join('\n');
}

it('a client shows neither its secret nor its token', async () => {
  const identity = await startPeer((reply) => json(reply, { access_token: `token-${secret}`, expires_in: 300 }));
  const network = await startPeer((reply) => json(reply, { items: [], nextCursor: null }));
  const halte = new Halte({ baseUrl: network.url, credentials: { tokenUrl: identity.url, clientId: 'partner', clientSecret: secret } });
  await halte.directory.services.list();
  expect(network.seen[0]?.headers.authorization).toBe(`Bearer token-${secret}`);
  expect(shown(halte)).not.toContain(secret);
  expect(shown(await halte.directory.services.list().withResponse())).not.toContain(secret);
  await Promise.all([identity.stop(), network.stop()]);
});

it.each([
  ['a network that is not there', { token: async () => `token-${secret}` }],
  ['an identity provider that is not there', { tokenUrl: 'http://127.0.0.1:9', clientId: 'partner', clientSecret: secret }],
  ['a token that is none', { token: async () => `token\n${secret}` }],
])('an error shows neither: %s', async (_, credentials) => {
  const halte = new Halte({ baseUrl: 'http://127.0.0.1:9', credentials, maxRetries: 0 });
  expect(shown(await failureOf(halte.directory.services.list()))).not.toContain(secret);
});

it.each(['halte.example', 'ftp://halte.example', 'https://user:word@halte.example', 'https://halte.example?x=1'])(
  'takes no %p for an address',
  (baseUrl) => {
    expect(() => new Halte({ baseUrl })).toThrow(TypeError);
  },
);

it('keeps the path of its address', async () => {
  const network = await startPeer((reply) => json(reply, { items: [], nextCursor: null }));
  await new Halte({ baseUrl: `${network.url}/halte/` }).directory.services.list();
  expect(network.seen[0]?.url).toBe('/halte/v1/services');
  await network.stop();
});
