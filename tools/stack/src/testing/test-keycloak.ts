import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKeycloak } from '../keycloak/start-keycloak.ts';
import { anyFreePort } from '../ports.ts';
import { testState } from './test-state.ts';

/** The identity provider that every network of a test run shares, and the one gateway port that it sends people back to. */
export interface SharedIdentity {
  readonly issuer: string;
  readonly gatewayPort: number;
}

const ISSUER = 'HALTE_TEST_ISSUER';
const GATEWAY_PORT = 'HALTE_TEST_GATEWAY_PORT';

/** One real Keycloak for a whole run: it takes too long for one per spec. Its networks run one after the other, on the same port. */
export async function startTestKeycloak(): Promise<() => Promise<void>> {
  const stateDir = mkdtempSync(join(tmpdir(), 'halte-keycloak-'));
  const gatewayPort = await anyFreePort();
  const keycloak = await startKeycloak({ publicUrl: `http://localhost:${gatewayPort}`, stateDir, records: testState });
  process.env[ISSUER] = keycloak.issuer;
  process.env[GATEWAY_PORT] = String(gatewayPort);
  return async () => {
    await keycloak.stop();
    rmSync(stateDir, { recursive: true, force: true });
  };
}

/** What the run's set-up started, if it did. */
export function sharedIdentity(): SharedIdentity | undefined {
  const { [ISSUER]: issuer, [GATEWAY_PORT]: port } = process.env;
  return issuer && port ? { issuer, gatewayPort: Number(port) } : undefined;
}
