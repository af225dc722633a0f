import { createLogger, startTelemetry, stopTelemetry } from '@halte/nest-telemetry';
import { startGateway } from './gateway.app.ts';
import { readConfig } from './gateway.config.ts';

/** What is still under way after this long is broken off, in milliseconds. */
const LONGEST_STOP_MS = 30_000;

startTelemetry({ service: 'gateway' });
const log = createLogger('gateway');
const gateway = await startGateway(readConfig(process.env));
log.info('The gateway listens', { port: Number(new URL(gateway.address).port) });

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void leave(signal));

async function leave(signal: NodeJS.Signals): Promise<void> {
  log.info('The gateway stops', { signal });
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
  await gateway.stop();
  await stopTelemetry();
  process.exit(0);
}
