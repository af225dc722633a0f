import { createServer } from 'node:net';
import { anyFreePort, freePortFrom } from './ports.ts';

describe('free ports', () => {
  it('takes the wanted port where nobody has it', async () => {
    const port = await anyFreePort();
    await expect(freePortFrom(port)).resolves.toBe(port);
  });

  it('moves past a port somebody listens on', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const found = await freePortFrom(port);
    await new Promise((resolve) => server.close(resolve));
    expect(found).toBeGreaterThan(port);
  });

  it('moves past a port it gave away before', async () => {
    const port = await anyFreePort();
    await expect(freePortFrom(port, new Set([port]))).resolves.not.toBe(port);
  });
});
