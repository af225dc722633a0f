import { refuse } from '@halte/contract-kit';
import type { FastifyInstance } from 'fastify';
import type { Presence } from '../gateway.receive.ts';
import type { Readiness } from './readiness.ts';

/** For whoever supervises the process: is it alive, and may it have requests. Never limited, since that is asked often. */
export function registerHealth(server: FastifyInstance, readiness: Readiness, presence: Presence): void {
  const config = { access: 'public', unlimited: true } as const;
  server.get('/healthz', { config }, async () => ({ status: 'ok' }));
  server.get('/readyz', { config }, async () => {
    if (presence.leaving) throw refuse('unavailable', 'The gateway is on its way out');
    await readiness.check();
    return { status: 'ok' };
  });
}
