import { createServer, type Server } from 'node:http';

/** What the outside is told. */
export interface Health {
  /** Whether requests are answered right now. */
  ready(): boolean;
}

/** Serves `/healthz` (the process lives) and `/readyz` (it answers requests) on loopback, on `HALTE_HEALTH_PORT`; nothing where that is not set. */
export function serveHealth(health: Health, port = process.env['HALTE_HEALTH_PORT']): Server | undefined {
  if (!port) return undefined;
  const server = createServer(({ url }, response) => response.writeHead(statusOf(url, health)).end());
  return server.listen(Number(port), '127.0.0.1');
}

function statusOf(path: string | undefined, health: Health): number {
  if (path === '/healthz') return 200;
  if (path === '/readyz') return health.ready() ? 200 : 503;
  return 404;
}
