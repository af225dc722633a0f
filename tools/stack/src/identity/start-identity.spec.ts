import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseInProduction } from './demo.ts';
import { startIdentity, type RunningIdentity } from './start-identity.ts';
import { checkFor, identitySuite, publicUrl, signInAs } from './testing/identity.suite.ts';

const stateDir = mkdtempSync(join(tmpdir(), 'halte-identity-'));
let identity: RunningIdentity;

beforeAll(async () => {
  identity = await startIdentity({ publicUrl, stateDir });
});
afterAll(async () => {
  await identity.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

describe('the identity server of development', () => {
  identitySuite(() => identity);

  it('keeps tokens valid over a restart, with keys that only this user can read', async () => {
    const { access_token: token } = await signInAs(identity.issuer, 'an@straathoek.example');
    const { port } = identity;
    await identity.stop();
    identity = await startIdentity({ port, publicUrl, stateDir });
    expect(await checkFor(identity)(`Bearer ${token}`)).toMatchObject({ kind: 'person' });
    expect(statSync(join(stateDir, 'identity', 'keys.json')).mode & 0o077).toBe(0);
  });

  it('speaks Dutch unless English is asked for, and repeats no markup', async () => {
    const { beginSignIn } = await import('./testing/sign-in.ts');
    const page = async (parameters: Record<string, string>) => {
      const { url } = beginSignIn({ issuer: identity.issuer, redirectUri: `${publicUrl}/docs/oauth2-redirect.html`, parameters });
      const first = await fetch(url, { redirect: 'manual' });
      const cookie = first.headers.getSetCookie().map((set) => set.split(';')[0]);
      return (await fetch(new URL(first.headers.get('location') ?? '', url), { headers: { cookie: cookie.join('; ') } })).text();
    };
    expect(await page({})).toContain('Aanmelden');
    expect(await page({ ui_locales: 'en' })).toContain('Sign in');
    expect(await page({ login_hint: '"><script>' })).not.toContain('<script>');
  });

  it('says so where a sign-in has expired', async () => {
    const answer = await fetch(`${identity.issuer}/login-actions/authenticate/unknown`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('start again');
  });

  it('serves nothing outside its realm', async () => {
    expect((await fetch(`http://127.0.0.1:${identity.port}/realms/other/.well-known/openid-configuration`)).status).toBe(404);
  });

  it('does not start in production', () => {
    expect(() => refuseInProduction('production')).toThrow('HALTE_ISSUER_URL');
    expect(() => refuseInProduction('development')).not.toThrow();
  });
});
