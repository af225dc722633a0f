import { generateKeyPairSync } from 'node:crypto';
import { signingKeys } from './signing-keys.ts';
import { startIssuer, type TestIssuer } from './testing/issuer.ts';

let issuer: TestIssuer;
let clock: number;

beforeEach(async () => {
  issuer = await startIssuer();
  clock = 0;
});
afterEach(() => issuer.stop());

const keys = () => signingKeys({ url: `${issuer.issuer}/protocol/openid-connect/certs`, now: () => clock });

it('fetches the key set once for many requests at the same time', async () => {
  const { find } = keys();
  await Promise.all(Array.from({ length: 20 }, () => find('first')));
  expect(issuer.fetches()).toBe(1);
});

it('asks again for an unknown key at most every 10 s, and says when', async () => {
  const { find } = keys();
  await find('first');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await expect(find('unknown')).rejects.toMatchObject({ code: 'unauthenticated', message: expect.stringContaining('10 s') as string });
  }
  expect(issuer.fetches()).toBe(1);
  clock = 10_000;
  await expect(find('unknown')).rejects.toMatchObject({ code: 'unauthenticated' });
  expect(issuer.fetches()).toBe(2);
});

it('finds a new key after the issuer changed it, and forgets the old one', async () => {
  const { find } = keys();
  await find('first');
  issuer.rotate();
  clock = 10_000;
  await expect(find('first-next')).resolves.toMatchObject({ type: 'public' });
  await expect(find('first')).rejects.toMatchObject({ code: 'unauthenticated' });
});

it('drops a key that the issuer withdrew within ten minutes, without being asked for another', async () => {
  const { find } = keys();
  await find('first');
  issuer.rotate();
  clock = 600_000;
  await expect(find('first')).rejects.toMatchObject({ code: 'unauthenticated' });
});

it.each([
  ['an error', 500, ''],
  ['what is not JSON', 200, '<html>'],
  ['JSON without keys', 200, '{"error":"no"}'],
  ['a key of the wrong types', 200, '{"keys":[{"kid":"first","kty":"RSA","n":7,"e":"AQAB"}]}'],
])('is unavailable, and retryable, where the issuer answers %s', async (_name, status, body) => {
  issuer.answer(status, body);
  const { find } = keys();
  await expect(find('first')).rejects.toMatchObject({ code: 'unavailable', retryable: true });
  issuer.answer();
  clock = 1_000;
  await expect(find('first')).resolves.toMatchObject({ type: 'public' });
});

it('does not ask an issuer that fails for each request', async () => {
  issuer.answer(500);
  const { find } = keys();
  for (let attempt = 0; attempt < 5; attempt += 1) await expect(find('first')).rejects.toMatchObject({ code: 'unavailable' });
  expect(issuer.fetches()).toBe(1);
});

it('asks once more where the connection broke', async () => {
  issuer.breakOnce();
  await expect(keys().find('first')).resolves.toMatchObject({ type: 'public' });
});

it('goes on with the keys it has while the issuer is away', async () => {
  const { find } = keys();
  await find('first');
  issuer.answer(503);
  clock = 600_000;
  await expect(find('first')).resolves.toMatchObject({ type: 'public' });
});

it.each([
  ['for encryption', { use: 'enc' }],
  ['for another algorithm', { alg: 'RS512' }],
  ['on an elliptic curve', { kty: 'EC' }],
  ['short enough to be broken', { ...generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey.export({ format: 'jwk' }) }],
  ['without a modulus', { n: undefined }],
])('takes no key that is %s', async (_name, changes) => {
  const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey.export({ format: 'jwk' });
  issuer.answer(200, JSON.stringify({ keys: [{ kid: 'other', kty: 'RSA', use: 'sig', alg: 'RS256', n, e, ...changes }] }));
  await expect(keys().find('other')).rejects.toMatchObject({ code: 'unauthenticated' });
});
