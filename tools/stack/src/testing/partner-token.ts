import { demoClientSecrets } from '../identity/demo.ts';

/** A partner's system of the demo realm. Its secret is printed by `npm start`; demo identities do not start in production. */
const CLIENT = 'partner-straathoek';
export const demoPartner = { client: CLIENT, secret: String(demoClientSecrets[CLIENT]) } as const;

/** Signs in as a partner's system (OAuth 2.0 client credentials) and gives the header to send. */
export async function signIn({ issuer }: { readonly issuer: string }): Promise<string> {
  const reply = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${demoPartner.client}:${demoPartner.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'directory:write probe:use' }),
  });
  if (!reply.ok) throw new Error(`the sign-in was answered with ${reply.status}`);
  const { access_token: token } = (await reply.json()) as { access_token: string };
  return `Bearer ${token}`;
}
