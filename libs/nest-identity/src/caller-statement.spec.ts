import { generateKeyPairSync, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { createCallerSigner } from './caller-signer.ts';
import { createCallerVerifier } from './caller-verifier.ts';
import { anonymousCaller, serviceCaller, type Caller } from './caller.ts';

const gateway = generateKeyPairSync('ed25519');
const directory = generateKeyPairSync('ed25519');
const jwk = (key: KeyObject): JsonWebKey => key.export({ format: 'jwk' });
const keys = { gateway: jwk(gateway.publicKey), directory: jwk(directory.publicKey) };
const an: Caller = {
  kind: 'person',
  subject: '4f0d1c7a-6f4b-4a7e-8a53-2d8f1b6c0a01',
  organisation: '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01',
  roles: ['worker', 'org-admin'],
  scopes: ['directory:write'],
  client: 'halte-web',
};

let clock = 1_800_000_000_000;
const now = () => clock;
const signer = () => createCallerSigner({ app: 'gateway', privateKey: jwk(gateway.privateKey), now });
const verifier = () => createCallerVerifier({ keys, now });

beforeEach(() => {
  clock = 1_800_000_000_000;
});

describe('a statement', () => {
  it.each([
    ['a person', an],
    ['nobody', anonymousCaller],
  ])('of %s arrives as it was made', (_name, caller) => {
    expect(verifier()(signer()(caller))).toEqual(caller);
  });

  it('of a service speaks for that service', () => {
    const state = createCallerSigner({ app: 'directory', privateKey: jwk(directory.privateKey), now });
    expect(verifier()(state(serviceCaller('directory')))).toEqual(serviceCaller('directory'));
  });

  it('is made once per caller until half its life, also for an equal caller that is another object', () => {
    const state = signer();
    const first = state(an);
    clock += 29_000;
    expect(state({ ...an })).toBe(first);
    clock += 1_000;
    expect(state(an)).not.toBe(first);
  });

  it('differs where the caller differs in anything', () => {
    const state = signer();
    const others: Caller[] = [
      { ...an, scopes: [] },
      { ...an, roles: [] },
      { ...an, client: 'x' },
      { ...an, kind: 'system' },
    ];
    expect(new Set([an, ...others].map(state)).size).toBe(5);
  });

  it('is verified once per value, and what comes out cannot be changed', () => {
    const verify = verifier();
    const statement = signer()(an);
    const first = verify(statement);
    expect(verify(statement)).toBe(first);
    expect(Object.isFrozen(first) && Object.isFrozen(first.roles) && Object.isFrozen(first.scopes)).toBe(true);
  });

  it('expires, though it was kept', () => {
    const verify = verifier();
    const statement = signer()(an);
    verify(statement);
    clock += 60_000;
    expect(() => verify(statement)).toThrow('expired');
  });
});

describe('a key of the wrong kind does not start', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  it.each([
    ['an RSA key to sign with', () => createCallerSigner({ app: 'gateway', privateKey: jwk(privateKey) })],
    ['a public key to sign with', () => createCallerSigner({ app: 'gateway', privateKey: keys.gateway })],
    ['an RSA key to verify with', () => createCallerVerifier({ keys: { gateway: jwk(publicKey) } })],
  ])('%s', (_name, start) => {
    expect(start).toThrow(TypeError);
  });
});

interface Forged {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject | undefined;
}

function forge({ header, claims, key = gateway.privateKey }: Forged): string {
  const iat = clock / 1000;
  const parts = [
    { alg: 'EdDSA', typ: 'halte-caller+jwt', kid: 'gateway', ...header },
    { iss: 'gateway', aud: 'halte', iat, exp: iat + 60, caller: an, ...claims },
  ];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

const byDirectory = { key: directory.privateKey, header: { kid: 'directory' } };
const seconds = () => clock / 1000;

describe('an attack is refused with its reason:', () => {
  const attacks: [name: string, statement: () => string | undefined, reason: string][] = [
    ['no statement', () => undefined, 'no statement'],
    ['an empty statement', () => '', 'no statement'],
    ['something else', () => 'gateway', 'compact JWS'],
    ['a huge statement', () => 'A'.repeat(1_000_000), 'compact JWS'],
    [
      'a changed caller',
      () => forge({}).replace(/\.[^.]+\./, `.${Buffer.from('{"caller":{"kind":"service"}}').toString('base64url')}.`),
      'signature',
    ],
    ['a cut signature', () => forge({}).slice(0, -4), 'signature'],
    ['no signature', () => forge({}).replace(/[^.]+$/, ''), 'signature'],
    ['one that has expired', () => forge({ claims: { iat: seconds() - 61, exp: seconds() - 1 } }), 'expired'],
    ['one without exp', () => forge({ claims: { exp: undefined } }), 'exp'],
    ['one that lives too long', () => forge({ claims: { exp: seconds() + 3_600 } }), 'longer'],
    ['one from the future', () => forge({ claims: { iat: seconds() + 30, exp: seconds() + 60 } }), 'future'],
    ['one for another audience', () => forge({ claims: { aud: 'halte-api' } }), 'audience'],
    ['an unknown kid', () => forge({ header: { kid: 'nobody' } }), 'no public key'],
    ['a kid that every object has', () => forge({ header: { kid: 'constructor' } }), 'no public key'],
    ['alg none', () => forge({ header: { alg: 'none' } }), 'header'],
    ['another algorithm', () => forge({ header: { alg: 'HS256' } }), 'header'],
    ['an access token', () => forge({ header: { typ: 'JWT' } }), 'header'],
    ['a swapped key: another app’s signature under the gateway’s name', () => forge({ key: directory.privateKey }), 'signature'],
    ['a key that it brings along', () => forge({ header: { jwk: keys.directory }, key: directory.privateKey }), 'signature'],
    ['an app that speaks for a person', () => forge({ ...byDirectory, claims: { iss: 'directory' } }), 'itself only'],
    ['an app that says it is the gateway', () => forge(byDirectory), 'different apps'],
    [
      'an app that speaks for nobody',
      () => forge({ ...byDirectory, claims: { iss: 'directory', caller: anonymousCaller } }),
      'itself only',
    ],
    [
      'an app that speaks for another app',
      () => forge({ ...byDirectory, claims: { iss: 'directory', caller: serviceCaller('signals') } }),
      'itself only',
    ],
    ['a role that there is not', () => forge({ claims: { caller: { ...an, roles: ['root'] } } }), 'complete'],
    ['an organisation that is no UUID', () => forge({ claims: { caller: { ...an, organisation: "' or 1=1" } } }), 'complete'],
    ['an unknown kind', () => forge({ claims: { caller: { ...an, kind: 'root' } } }), 'complete'],
    ['no caller', () => forge({ claims: { caller: undefined } }), 'complete'],
  ];

  it.each(attacks)('%s', (_name, statement, reason) => {
    const verify = verifier();
    const attempt = () => verify(statement());
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'unauthenticated', message: expect.stringContaining(reason) as string }) as Error,
    );
  });

  it('and the same statement without the fault is taken', () => {
    expect(verifier()(forge({}))).toEqual(an);
    expect(verifier()(forge({ ...byDirectory, claims: { iss: 'directory', caller: serviceCaller('directory') } }))).toEqual(
      serviceCaller('directory'),
    );
  });
});
