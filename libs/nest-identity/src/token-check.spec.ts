import { generateKeyPairSync, sign } from 'node:crypto';
import { Failure } from '@halte/contract-kit';
import { anonymousCaller } from './caller.ts';
import { hs256, rs256, startIssuer, type TestIssuer, type TokenOptions } from './testing/issuer.ts';
import { createTokenCheck, type TokenCheck, type TokenCheckOptions } from './token-check.ts';

const straathoek = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';
const now = () => Math.floor(Date.now() / 1000);

let issuer: TestIssuer;
let check: TokenCheck['check'];
let organisationsAsked: [string, string | undefined][];

function tokenCheck(options: Partial<TokenCheckOptions> = {}): TokenCheck['check'] {
  return createTokenCheck({
    issuer: issuer.issuer,
    audience: 'halte-api',
    organisationOf: async (client, alias) => {
      organisationsAsked.push([client, alias]);
      return client === 'partner-straathoek' || alias === 'straathoek' ? straathoek : undefined;
    },
    ...options,
  }).check;
}

async function refusal(attempt: Promise<unknown>): Promise<Failure> {
  const failure = await attempt.then(
    () => new Error('it was let through'),
    (error: unknown) => error,
  );
  if (!(failure instanceof Failure)) throw failure;
  return failure as Failure;
}

beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
beforeEach(() => {
  organisationsAsked = [];
  check = tokenCheck();
});

describe('a good token', () => {
  it('of a partner’s system says who it is, for which organisation, and what it may do', async () => {
    expect(await check(`Bearer ${issuer.token()}`)).toEqual({
      kind: 'system',
      subject: 'system-1',
      organisation: straathoek,
      roles: ['org-admin'],
      scopes: ['directory:write', 'probe:use'],
      client: 'partner-straathoek',
    });
  });

  it.each([
    ['an array of aliases', ['straathoek']],
    ['an object keyed by alias', { straathoek: { id: 'x' } }],
  ])('of a person acts for the organisation it names, as %s', async (_form, organization) => {
    const claims = { azp: 'halte-web', client_id: undefined, sid: 's', sub: 'person-1', organization, realm_access: { roles: ['worker'] } };
    expect(await check(`Bearer ${issuer.token({ claims })}`)).toMatchObject({
      kind: 'person',
      subject: 'person-1',
      organisation: straathoek,
    });
    expect(organisationsAsked).toEqual([['halte-web', 'straathoek']]);
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('is taken under the scheme written as %s (RFC 9110 section 11.1)', async (scheme) => {
    expect(await check(`${scheme} ${issuer.token()}`)).toMatchObject({ kind: 'system' });
  });

  it('may have the header typ of RFC 9068 and several audiences', async () => {
    const token = issuer.token({ header: { typ: 'at+jwt' }, claims: { aud: ['other', 'halte-api'] } });
    expect(await check(`Bearer ${token}`)).toMatchObject({ subject: 'system-1' });
  });

  it('is verified once: the same caller comes back, and nothing is asked again', async () => {
    const token = issuer.token();
    const first = await check(`Bearer ${token}`);
    expect(await check(`Bearer ${token}`)).toBe(first);
    expect(organisationsAsked).toHaveLength(1);
  });

  it('is no longer taken once it has expired, though it was kept', async () => {
    let ahead = 0;
    const late = tokenCheck({ now: () => Date.now() + ahead });
    const token = issuer.token();
    await late(`Bearer ${token}`);
    ahead = 301_000;
    expect((await refusal(late(`Bearer ${token}`))).message).toContain('expired');
  });

  it('loses its organisation within half a minute of the client being struck off', async () => {
    let ahead = 0;
    let registered: string | undefined = straathoek;
    const later = tokenCheck({ now: () => Date.now() + ahead, organisationOf: async () => registered });
    const token = issuer.token();
    await later(`Bearer ${token}`);
    registered = undefined;
    ahead = 31_000;
    expect((await refusal(later(`Bearer ${token}`))).code).toBe('forbidden');
  });
});

it('takes nobody signed in for anonymous', async () => {
  expect(await check(undefined)).toBe(anonymousCaller);
});

const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreignJwk = foreign.publicKey.export({ format: 'jwk' });
const signedByForeign = (signed: string) => sign('sha256', Buffer.from(signed), foreign.privateKey);

/** Each attack, and a word of the reason that a developer reads. */
const attacks: [name: string, options: () => TokenOptions, reason: string][] = [
  ['without exp', () => ({ claims: { exp: undefined } }), 'exp'],
  ['with an exp that is text', () => ({ claims: { exp: String(now() + 300) } }), 'exp'],
  ['that has expired', () => ({ claims: { exp: now() - 1 } }), 'expired'],
  ['with nbf in the future', () => ({ claims: { nbf: now() + 60 } }), 'nbf'],
  ['with iat in the future', () => ({ claims: { iat: now() + 60 } }), 'iat'],
  ['without iat', () => ({ claims: { iat: undefined } }), 'iat'],
  ['for another audience', () => ({ claims: { aud: 'account' } }), 'aud'],
  ['without audience', () => ({ claims: { aud: undefined } }), 'aud'],
  ['of another issuer', () => ({ claims: { iss: 'https://elsewhere.example/realms/test' } }), 'iss'],
  ['of an issuer whose name begins the same', () => ({ claims: { iss: `${issuer.issuer}/` } }), 'iss'],
  ['without client', () => ({ claims: { azp: undefined } }), 'azp'],
  ['without subject', () => ({ claims: { sub: undefined } }), 'sub'],
  ['with alg none and no signature', () => ({ header: { alg: 'none' }, sign: () => Buffer.alloc(0) }), 'RS256'],
  ['with alg None and a good signature', () => ({ header: { alg: 'None' } }), 'RS256'],
  ['with alg HS256 under the public key as secret', () => ({ header: { alg: 'HS256' }, sign: hs256(issuer.publicKeyPem) }), 'RS256'],
  ['that says RS256 and is HS256 under the public key', () => ({ sign: hs256(issuer.publicKeyPem) }), 'signature'],
  ['with alg RS512', () => ({ header: { alg: 'RS512' }, sign: (signed, key) => sign('sha512', Buffer.from(signed), key) }), 'RS256'],
  ['that says RS256 and is RS512', () => ({ sign: (signed, key) => sign('sha512', Buffer.from(signed), key) }), 'signature'],
  ['with an unknown kid', () => ({ header: { kid: 'unknown' } }), 'kid'],
  ['without kid', () => ({ header: { kid: undefined } }), 'kid'],
  ['with a kid that is no text', () => ({ header: { kid: ['first'] } }), 'kid'],
  ['signed by another key under the known kid', () => ({ sign: signedByForeign }), 'signature'],
  ['that brings its own key (jwk)', () => ({ header: { jwk: foreignJwk }, sign: signedByForeign }), 'signature'],
  ['that names its own key set (jku)', () => ({ header: { jku: 'http://127.0.0.1:9/keys' }, sign: signedByForeign }), 'signature'],
  ['that names its own certificate (x5u)', () => ({ header: { x5u: 'http://127.0.0.1:9/cert' }, sign: signedByForeign }), 'signature'],
  ['with a critical extension', () => ({ header: { crit: ['exp'] } }), 'crit'],
  ['without a signature', () => ({ sign: () => Buffer.alloc(0) }), 'signature'],
  ['that is an ID token', () => ({ claims: { typ: 'ID' } }), 'ID token'],
  ['that is an ID token without typ', () => ({ claims: { typ: undefined, aud: 'halte-web' } }), 'typ'],
  ['that is a refresh token', () => ({ claims: { typ: 'Refresh' }, header: { alg: 'HS512' } }), 'refresh token'],
  ['that is an offline token', () => ({ claims: { typ: 'Offline' } }), 'refresh token'],
  ['of another kind (header typ)', () => ({ header: { typ: 'logout+jwt' } }), 'typ'],
];

describe('an attack is refused with its reason:', () => {
  it.each(attacks)('a token %s', async (_name, options, reason) => {
    const failure = await refusal(check(`Bearer ${issuer.token(options())}`));
    expect(failure).toMatchObject({ code: 'unauthenticated', status: 401, details: [{ field: 'authorization' }] });
    expect(failure.message).toContain(reason);
    expect(organisationsAsked).toEqual([]);
  });

  const malformed: [name: string, header: (token: string) => string][] = [
    ['a truncated signature', (token) => `Bearer ${token.slice(0, -20)}`],
    ['a token of two parts', (token) => `Bearer ${token.split('.').slice(0, 2).join('.')}`],
    ['a token of four parts', (token) => `Bearer ${token}.x`],
    ['a changed payload', (token) => `Bearer ${token.replace(/\.[^.]+\./, (part) => `${part.slice(0, -4)}AAA.`)}`],
    ['a huge token', (token) => `Bearer ${token.replace('.', `${'A'.repeat(1_000_000)}.`)}`],
    ['an embedded NUL', (token) => `Bearer ${token.slice(0, 40)}\0${token.slice(40)}`],
    ['an embedded line break', (token) => `Bearer ${token}\nx`],
    ['padding in the signature', (token) => `Bearer ${token}=`],
    ['the scheme twice', (token) => `Bearer Bearer ${token}`],
    ['two tokens', (token) => `Bearer ${token}, Bearer ${token}`],
    ['another scheme', (token) => `Basic ${token}`],
    ['no scheme', (token) => token],
    ['no token', () => 'Bearer '],
    ['an empty header', () => ''],
    ['a payload that is a list', (token) => `Bearer ${token.replace(/\.[^.]+\./, '.W10.')}`],
    ['a payload that is no JSON', (token) => `Bearer ${token.replace(/\.[^.]+\./, '.AAAA.')}`],
    ['a bad token under a lower-case scheme', () => `bearer ${issuer.token({ claims: { exp: now() - 1 } })}`],
  ];

  it.each(malformed)('%s', async (_name, header) => {
    const failure = await refusal(check(header(issuer.token())));
    expect(failure).toMatchObject({ code: 'unauthenticated', status: 401, details: [{ field: 'authorization' }] });
    expect(failure.message).toMatch(/^The access token was refused: /);
  });

  it.each([
    ['an unknown client', { azp: 'somebody-else', client_id: 'somebody-else' }],
    ['a client of an organisation that is not registered', { azp: 'halte-web', organization: ['elsewhere'] }],
    ['a person of several organisations who chose none', { azp: 'halte-web', organization: ['straathoek', 'de-brug'] }],
  ])('%s is forbidden', async (_name, claims) => {
    const failure = await refusal(check(`Bearer ${issuer.token({ claims })}`));
    expect(failure).toMatchObject({ code: 'forbidden', status: 403 });
  });

  it('and no reason repeats what was sent', async () => {
    const failure = await refusal(check(`Bearer ${issuer.token({ claims: { iss: 'secret-iss', aud: 'secret-aud' } })}`));
    expect(JSON.stringify(failure.toWire('r'))).not.toContain('secret');
  });
});

describe('claims that are not what they should be', () => {
  it('keeps roles outside the closed set out', async () => {
    const token = issuer.token({ claims: { realm_access: { roles: ['superuser', 'coordinator', 7] } } });
    expect(await check(`Bearer ${token}`)).toMatchObject({ roles: [] });
  });

  it('takes a person for a person, whatever client_id says', async () => {
    expect(await check(`Bearer ${issuer.token({ claims: { sid: 'session' } })}`)).toMatchObject({ kind: 'person' });
  });

  it('ignores a key that the token brings along when the issuer did sign it', async () => {
    expect(await check(`Bearer ${issuer.token({ header: { jwk: foreignJwk }, sign: rs256 })}`)).toMatchObject({ subject: 'system-1' });
  });
});
