import { Halte } from '@halte/sdk';
import { CliFailure } from './cli-failure.ts';

const NEEDED = ['HALTE_URL', 'HALTE_TOKEN_URL', 'HALTE_CLIENT_ID', 'HALTE_CLIENT_SECRET'] as const;

/** A client of the network that the environment names, signed in as a partner's own system. */
export function signedIn(env: NodeJS.ProcessEnv): Halte {
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new CliFailure(`${missing.join(', ')} not set. For the network on this machine: eval "$(npm run --silent urls -- --shell)"`);
  }
  const [baseUrl = '', tokenUrl = '', clientId = '', clientSecret = ''] = NEEDED.map((name) => env[name]);
  return new Halte({ baseUrl, credentials: { tokenUrl, clientId, clientSecret, scope: 'directory:write' } });
}
