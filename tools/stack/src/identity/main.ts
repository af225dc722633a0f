import { startIdentity } from './start-identity.ts';

/** The identity server as a process of its own: settings from the environment, ends on SIGTERM. */
const { HALTE_IDENTITY_PORT: port = '0', HALTE_PUBLIC_URL: publicUrl, HALTE_STATE_DIR: stateDir } = process.env;
if (!publicUrl || !stateDir) throw new Error('HALTE_PUBLIC_URL and HALTE_STATE_DIR are not set.');

const redirectUris = (process.env['HALTE_REDIRECT_URIS'] ?? '').split(' ').filter(Boolean);
const identity = await startIdentity({ port: Number(port), publicUrl, stateDir, redirectUris });
console.log(`Identity: ${identity.issuer}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void identity.stop().then(() => process.exit(0)));
