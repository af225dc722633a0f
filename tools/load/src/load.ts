import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findK6 } from '@halte/stack';
import { demoPartner, startNetwork } from '@halte/stack/testing';

const scenario = fileURLToPath(new URL('../k6/partner-day.js', import.meta.url));

/** Runs the scenarios of k6 against a network that it starts for itself; ends as k6 ends: 99 where a threshold is crossed. */
const say = (line: string): void => console.error(line);
const k6 = await findK6(say);
say('starting a network');
const network = await startNetwork({ env: { HALTE_RATE_LIMIT: '999999999', HALTE_LOG_LEVEL: 'warn' } });
try {
  const env = {
    ...process.env,
    NO_PROXY: '*',
    HALTE_URL: network.baseUrl,
    HALTE_ISSUER: network.issuer,
    HALTE_CLIENT: demoPartner.client,
    HALTE_SECRET: demoPartner.secret,
  };
  const child = spawn(k6.path, ['run', '--no-usage-report', ...process.argv.slice(2), scenario], { env, stdio: 'inherit' });
  process.exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
} finally {
  await network.stop();
}
