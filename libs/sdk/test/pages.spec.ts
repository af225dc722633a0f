import { Halte, type Service } from '../src/index.ts';
import { failureOf, json, problem, startPeer, type Peer } from './peer.ts';

const total = 7;
const pageSize = 3;
let peer: Peer;
let halte: Halte;

beforeEach(async () => {
  peer = await startPeer((reply, { url }) => {
    const query = new URL(url, 'http://peer').searchParams;
    const from = Number(query.get('cursor') ?? 0);
    if (query.get('organizationId') === 'breaks' && from > 0) return problem(reply, 500, 'internal');
    const items = Array.from({ length: Math.min(pageSize, total - from) }, (_, index) => ({ name: `service ${from + index}` }));
    json(reply, { items, nextCursor: from + pageSize < total ? String(from + pageSize) : null });
  });
  halte = new Halte({ baseUrl: peer.url });
});
afterEach(() => peer.stop());

it('awaited, is the first page', async () => {
  const page = await halte.directory.services.list({ limit: 3 });
  expect(page.items.map(({ name }) => name)).toEqual(['service 0', 'service 1', 'service 2']);
  expect(page.nextCursor).toBe('3');
  expect(page.hasNextPage()).toBe(true);
  expect(peer.seen).toHaveLength(1);
});

it('turns page by page, with the same request', async () => {
  let page = await halte.directory.services.list({ limit: 3, status: ['active'] });
  const names = page.items.map(({ name }) => name);
  while (page.hasNextPage()) {
    page = await page.getNextPage();
    names.push(...page.items.map(({ name }) => name));
  }
  expect(names).toHaveLength(total);
  expect(peer.seen.map(({ url }) => url)).toEqual([
    '/v1/services?limit=3&status=active',
    '/v1/services?limit=3&status=active&cursor=3',
    '/v1/services?limit=3&status=active&cursor=6',
  ]);
  expect(() => page.getNextPage()).toThrow(RangeError);
});

it('iterated, is all items of all pages', async () => {
  const names: string[] = [];
  for await (const { name } of halte.directory.services.list()) names.push(name);
  expect(names).toEqual(Array.from({ length: total }, (_, index) => `service ${index}`));
});

it('fetches no page that nobody asks for', async () => {
  for await (const { name } of halte.directory.services.list()) if (name === 'service 1') break;
  expect(peer.seen).toHaveLength(1);
});

it('can be iterated by page, and from a page onwards', async () => {
  const first = await halte.directory.services.list();
  const sizes: number[] = [];
  for await (const page of first.pages()) sizes.push(page.items.length);
  expect(sizes).toEqual([3, 3, 1]);
  const rest: Service[] = [];
  for await (const service of await first.getNextPage()) rest.push(service);
  expect(rest).toHaveLength(4);
});

it('tells the headers of its first page', async () => {
  const { data, response } = await halte.directory.services.list().withResponse();
  expect(data.items).toHaveLength(3);
  expect(response.requestId).toBe('from-the-network');
});

it('stops at its signal, between pages too', async () => {
  const controller = new AbortController();
  const iterate = async (): Promise<void> => {
    for await (const { name } of halte.directory.services.list({}, { signal: controller.signal }))
      if (name === 'service 2') controller.abort();
  };
  expect(await failureOf(iterate())).toMatchObject({ code: 'aborted' });
  expect(peer.seen).toHaveLength(1);
});

it('throws where a later page fails', async () => {
  const names: string[] = [];
  const iterate = async (): Promise<void> => {
    for await (const { name } of halte.directory.services.list({ organizationId: 'breaks' })) names.push(name);
  };
  expect(await failureOf(iterate())).toMatchObject({ code: 'internal', operation: 'directory.services.list' });
  expect(names).toHaveLength(3);
});
