import { readFileSync } from 'node:fs';
import { startNetwork, type NetworkOptions, type RunningNetwork } from '@halte/stack/testing';

/** A whole network under test, seen from its edge. */
export interface Edge {
  readonly url: string;
  readonly network: RunningNetwork;
  /** An access token of a partner's own system. */
  token(client?: keyof typeof SECRETS): Promise<string>;
  /** Resident memory of the gateway in bytes. */
  residentBytes(): number;
  stop(): Promise<void>;
}

const SECRETS = { 'partner-straathoek': 'straathoek-dev-secret', 'partner-de-brug': 'de-brug-dev-secret' } as const;

/** @param options `sample`: with the sample region in it */
export async function startEdge(env: Readonly<Record<string, string>> = {}, options: Pick<NetworkOptions, 'sample'> = {}): Promise<Edge> {
  const network = await startNetwork({
    ...options,
    contracts: 'test',
    env: { HALTE_RATE_LIMIT: '1000000', HALTE_DRAIN_MS: '300', ...env },
  });
  return {
    url: network.baseUrl,
    network,
    token: (client = 'partner-straathoek') => takeToken(network.issuer, client),
    residentBytes: () => residentBytes(network.process('gateway').pid),
    stop: () => network.stop(),
  };
}

async function takeToken(issuer: string, client: keyof typeof SECRETS): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: SECRETS[client] });
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error('the identity provider gave no token');
  return token;
}

function residentBytes(pid: number | undefined): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
