import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serveHealth } from './health-server.ts';

it('tells that the process lives, and whether it answers requests', async () => {
  let ready = false;
  const server = serveHealth({ ready: () => ready }, '0');
  if (!server) throw new Error('no server');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const statusOf = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  expect([await statusOf('/healthz'), await statusOf('/readyz'), await statusOf('/other')]).toEqual([200, 503, 404]);
  ready = true;
  expect(await statusOf('/readyz')).toBe(200);
  server.close();
});

it('is not there where no port is set', () => {
  expect(serveHealth({ ready: () => true }, '')).toBeUndefined();
});
