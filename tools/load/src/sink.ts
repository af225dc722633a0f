import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A collector that takes traces and metrics and throws them away. A process of its own, as a collector is. */
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});

server.listen(0, '127.0.0.1', () =>
  process.send?.({ pid: process.pid, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
);
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
