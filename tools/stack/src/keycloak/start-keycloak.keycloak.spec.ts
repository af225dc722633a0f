import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword } from '../identity/demo.ts';
import { checkFor, identitySuite, publicUrl, redirectUri } from '../identity/testing/identity.suite.ts';
import { signInInBrowser } from '../identity/testing/browser.ts';
import { beginSignIn, fillIn, redeem, type Tokens } from '../identity/testing/sign-in.ts';
import { startKeycloak, type RunningKeycloak } from './start-keycloak.ts';

describe('Keycloak with the realm of infra/keycloak', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'halte-keycloak-'));
  let keycloak: RunningKeycloak;

  beforeAll(async () => {
    keycloak = await startKeycloak({ publicUrl, stateDir });
  }, 400_000);
  afterAll(async () => {
    await keycloak?.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }, 30_000);

  identitySuite(() => keycloak);

  it('signs a person in through its own page in a browser', async () => {
    const { url, verifier } = beginSignIn({ issuer: keycloak.issuer, redirectUri });
    const code = await signInInBrowser(url, redirectUri, { username: 'chris@coordinatie.example', password: demoPassword });
    const tokens = (await (await redeem(keycloak.issuer, redirectUri, code, verifier)).json()) as Tokens;
    expect(await checkFor(keycloak)(`Bearer ${tokens.access_token}`)).toMatchObject({
      kind: 'person',
      roles: ['coordinator'],
      client: 'halte-web',
    });
  }, 60_000);

  it('says nothing about accounts in an access token', async () => {
    const { url, verifier } = beginSignIn({ issuer: keycloak.issuer, redirectUri });
    const code = (await fillIn(url, redirectUri, 'an@straathoek.example', demoPassword))?.searchParams.get('code') ?? '';
    const { access_token: token } = (await (await redeem(keycloak.issuer, redirectUri, code, verifier)).json()) as Tokens;
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
    expect(claims['aud']).toBe('halte-api');
    expect(Object.keys(claims)).not.toEqual(expect.arrayContaining(['email']));
    expect(claims).not.toHaveProperty('name');
    expect(claims).not.toHaveProperty('resource_access');
  });

  it('listens on loopback only', () => {
    expect(readFileSync(keycloak.log, 'utf8')).toContain(`Listening on: http://127.0.0.1:${keycloak.port}`);
  });

  // Last: it locks somebody out for a minute.
  it('locks an account for a while after five wrong passwords', async () => {
    const attempt = async (password: string) => {
      const { url } = beginSignIn({ issuer: keycloak.issuer, redirectUri });
      return fillIn(url, redirectUri, 'bram@de-brug.example', password);
    };
    expect(await attempt(demoPassword)).toBeDefined();
    for (let guess = 0; guess < 5; guess += 1) expect(await attempt(`guess ${guess}`)).toBeUndefined();
    expect(await attempt(demoPassword)).toBeUndefined();
  });

  it('ends when it is stopped', async () => {
    await keycloak.stop();
    expect(existsSync(`/proc/${keycloak.pid}`)).toBe(false);
  }, 30_000);
});
