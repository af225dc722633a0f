import { expect, it } from '@jest/globals';
import { createServer } from './gateway.server.ts';

it('lets go of a connection on which nothing moves, so that an answer nobody reads is not kept', async () => {
  const server = createServer({ trustedProxies: [] });
  await server.ready();
  expect(server.server.timeout).toBe(60_000);
  await server.close();
});
