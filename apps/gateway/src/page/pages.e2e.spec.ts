import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { genericErrors } from '@halte/contract-kit';
import { startEdge, type Edge } from '../testing/start-edge.ts';

let edge: Edge;

beforeAll(async () => {
  edge = await startEdge();
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

it('are there, bring all they need along, and let nothing else in', async () => {
  for (const path of ['/', '/en', '/docs', ...Object.keys(genericErrors).map((code) => `/problems/${code}`)]) {
    const answer = await fetch(`${edge.url}${path}`);
    expect({ path, status: answer.status, type: answer.headers.get('content-type') }).toEqual({
      path,
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    const asked = [...(await answer.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] as string);
    for (const address of asked) expect((await fetch(`${edge.url}${address}`)).status).toBe(200);
  }
});

it('tell where the network and its identity provider are', async () => {
  const document = (await (await fetch(`${edge.url}/openapi.json`)).json()) as { servers: unknown; components: unknown };
  expect(document.servers).toEqual([{ url: edge.url }]);
  expect(JSON.stringify(document.components)).toContain(`${edge.network.issuer}/protocol/openid-connect/token`);
});
