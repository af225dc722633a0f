import type { RunningNetwork } from '@halte/stack/testing';

/** A partner's system of the demo realm. Its secret is printed by `npm start`; demo identities do not start in production. */
export const demoPartner = { client: 'partner-straathoek', secret: 'straathoek-dev-secret' } as const;

/** Signs in as a partner's system (OAuth 2.0 client credentials) and gives the header to send. */
export async function signIn({ issuer }: Pick<RunningNetwork, 'issuer'>): Promise<string> {
  const reply = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${demoPartner.client}:${demoPartner.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'directory:write probe:use' }),
  });
  if (!reply.ok) throw new Error(`the sign-in was answered with ${reply.status}`);
  const { access_token: token } = (await reply.json()) as { access_token: string };
  return `Bearer ${token}`;
}

/** Adds an organization with a service and gives the id of the service. */
export async function addService(network: Pick<RunningNetwork, 'baseUrl' | 'issuer'>): Promise<string> {
  const authorization = await signIn(network);
  const create = async (path: string, draft: object): Promise<string> => {
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const reply = await fetch(`${network.baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(draft) });
    if (!reply.ok) throw new Error(`${path} was answered with ${reply.status}`);
    return ((await reply.json()) as { id: string }).id;
  };
  const organizationId = await create('/v1/organizations', { name: 'Het Zaaltje', description: 'A hall with a kitchen.' });
  const description = 'A warm meal, company, and somebody who looks along with you at letters and forms. No questions at the door.';
  return create('/v1/services', { organizationId, name: 'Soup on Thursday', description });
}
