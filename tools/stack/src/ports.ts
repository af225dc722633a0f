import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/** A port nobody listens on at this moment. */
export async function anyFreePort(): Promise<number> {
  const port = await tryToListen(0);
  if (port === undefined) throw new Error('the system gave no port');
  return port;
}

/** The wanted port, or the next free one above it that is not in `taken`. */
export async function freePortFrom(wanted: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + 200, 65_536); port += 1) {
    if (!taken.has(port) && (await tryToListen(port)) !== undefined) return port;
  }
  return anyFreePort();
}

/** The port it got, or undefined where somebody has it. */
async function tryToListen(port: number): Promise<number | undefined> {
  // Somebody may hold `localhost` on IPv6 only; a browser would reach them instead of us.
  if (port !== 0 && !(await canListen(port, '::1'))) return undefined;
  return canListen(port, LOOPBACK);
}

function canListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT' ? port : undefined),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
