import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testNetwork } from '@halte/contracts';
import { startEdge, type Edge } from '../testing/start-edge.ts';
import { edgeRoutes } from './edge-route.ts';

let edge: Edge;

beforeAll(async () => {
  edge = await startEdge();
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

/** `fetch` would tidy the path up before it sends it. */
function statusOf(method: string, path: string): Promise<number> {
  const { port } = new URL(edge.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', reject).end();
  });
}

const id = '018f3a52-0000-7000-8000-000000000001';
const concrete = edgeRoutes(testNetwork).map(({ http: { method, path } }) => ({ method, path: path.replace(/\{[^}]+\}/g, id) }));

const variants: Record<string, (path: string) => string> = {
  'a slash at the end': (path) => `${path}/`,
  'a double slash in front': (path) => `/${path}`,
  'a double slash inside': (path) => path.replace(/\/([^/]+\/?)$/, '//$1'),
  'another case': (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  'an encoded letter': (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'an encoded slash': (path) => path.replace(/\/([^/]+\/?)$/, '%2F$1'),
  'an encoded slash at the end': (path) => `${path}%2f`,
  'an encoded NUL': (path) => `${path}%00`,
  'a stray percent sign': (path) => `${path}%`,
  'bytes that are not UTF-8': (path) => `${path}%ff`,
  'a dot segment': (path) => `/.${path}`,
  'a double dot segment': (path) => `/x/..${path}`,
  'a fragment': (path) => `${path}#x`,
  'a semicolon': (path) => `${path};x`,
  'no slash in front': (path) => `*${path.slice(1)}`,
  'a backslash': (path) => path.replace(/\/([^/]+\/?)$/, '\\$1'),
};

it.each(concrete)('$method $path is there as it is written only', async ({ method, path }) => {
  for (const [what, vary] of Object.entries(variants)) {
    expect({ what, status: await statusOf(method, vary(path)) }).toEqual({ what, status: 404 });
  }
});

it.each(concrete)('$method $path is the only method of its address, or one of those it names', async ({ path }) => {
  const taken = new Set(
    concrete.filter((route) => route.path === path).flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
  );
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
    if (!taken.has(method)) expect({ method, status: await statusOf(method, path) }).toEqual({ method, status: 405 });
  }
});
