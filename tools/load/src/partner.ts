import { signIn, type RunningNetwork } from '@halte/stack/testing';

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
