import { createServer, type Server, type ServerResponse } from 'node:http';
import { metricsText } from '@halte/nest-telemetry';

/** What the outside is told. */
export interface Health {
  /** Whether requests are answered right now. */
  ready(): boolean;
}

/**
 * Serves `/healthz` (the process lives), `/readyz` (it answers requests) and `/metrics` (Prometheus text) on loopback, on the port in
 * `HALTE_HEALTH_PORT`; nothing where that is not set.
 */
export function serveHealth(health: Health, port = process.env['HALTE_HEALTH_PORT']): Server | undefined {
  if (!port) return undefined;
  return createServer((request, response) => void reply(request.url, health, response)).listen(Number(port), '127.0.0.1');
}

async function reply(path: string | undefined, health: Health, response: ServerResponse): Promise<void> {
  if (path === '/metrics') response.setHeader('content-type', 'text/plain; version=0.0.4').end(await metricsText());
  else if (path === '/healthz') response.end('ok\n');
  else if (path === '/readyz') response.writeHead(health.ready() ? 200 : 503).end(health.ready() ? 'ready\n' : 'not ready\n');
  else response.writeHead(404).end();
}
