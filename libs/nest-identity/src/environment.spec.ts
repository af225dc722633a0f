import { callerPrivateKey, callerPublicKeys, issuerSettings } from './environment.ts';

it.each([undefined, '', 'secret-but-not-json', '"secret"', '["secret"]'])(
  'names the variable and not its value where a key is %j',
  (value) => {
    for (const [read, name] of [
      [() => callerPrivateKey({ HALTE_CALLER_PRIVATE_KEY: value }), 'HALTE_CALLER_PRIVATE_KEY'],
      [() => callerPublicKeys({ HALTE_CALLER_PUBLIC_KEYS: value }), 'HALTE_CALLER_PUBLIC_KEYS'],
    ] as const) {
      expect(read).toThrow(name);
      expect(read).not.toThrow('secret');
    }
  },
);

it('reads keys', () => {
  expect(callerPrivateKey({ HALTE_CALLER_PRIVATE_KEY: '{"kty":"OKP"}' })).toEqual({ kty: 'OKP' });
  expect(callerPublicKeys({ HALTE_CALLER_PUBLIC_KEYS: '{"gateway":{"kty":"OKP"}}' })).toEqual({ gateway: { kty: 'OKP' } });
});

it('needs an issuer, and takes halte-api for the audience', () => {
  expect(() => issuerSettings({})).toThrow('HALTE_ISSUER_URL');
  expect(issuerSettings({ HALTE_ISSUER_URL: 'https://id.example/realms/halte' })).toEqual({
    issuer: 'https://id.example/realms/halte',
    audience: 'halte-api',
  });
});
