import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPassword, demoPeople } from './demo.ts';
import { startIdentity, type RunningIdentity } from './start-identity.ts';
import { signInInBrowser } from './testing/browser.ts';
import { checkFor, publicUrl, redirectUri } from './testing/identity.suite.ts';
import { beginSignIn, redeem, type Tokens } from './testing/sign-in.ts';

describe('the sign-in page in a browser', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'halte-identity-'));
  let identity: RunningIdentity;

  beforeAll(async () => {
    identity = await startIdentity({ publicUrl, stateDir });
  });
  afterAll(async () => {
    await identity?.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  async function tokenBy(signIn: (url: string) => Promise<string>): Promise<string> {
    const { url, verifier } = beginSignIn({ issuer: identity.issuer, redirectUri });
    const answer = await redeem(identity.issuer, redirectUri, await signIn(url), verifier);
    return ((await answer.json()) as Tokens).access_token;
  }

  it('signs in whoever knows a password', async () => {
    const token = await tokenBy((url) => signInInBrowser(url, redirectUri, { username: 'an@straathoek.example', password: demoPassword }));
    expect(await checkFor(identity)(`Bearer ${token}`)).toMatchObject({ kind: 'person', roles: ['worker', 'org-admin'] });
  });

  it.each(demoPeople)('signs in $givenName at one click', async ({ id, givenName, familyName }) => {
    const token = await tokenBy((url) => signInInBrowser(url, redirectUri, { button: `${givenName} ${familyName}` }));
    expect(await checkFor(identity)(`Bearer ${token}`)).toMatchObject({ kind: 'person', subject: id });
  });
});
