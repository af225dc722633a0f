import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge, type Edge } from '../testing/start-edge.ts';

const PATH = '/v1/packs?municipality=Nergens';

describe('an answer with an ETag', () => {
  let edge: Edge;
  let tag: string;

  beforeAll(async () => {
    edge = await startEdge();
    const first = await fetch(`${edge.url}${PATH}`);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    tag = first.headers.get('etag') as string;
    expect(tag).toMatch(/^"[\w-]{22,}"$/);
  }, 60_000);

  afterAll(() => edge?.stop(), 60_000);

  const ask = (held: string, method = 'GET') => fetch(`${edge.url}${PATH}`, { method, headers: { 'if-none-match': held } });

  it('is not sent again to whoever has it', async () => {
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await ask(held);
      expect({ held, status: answer.status, tag: answer.headers.get('etag'), body: await answer.text() }).toEqual({
        held,
        status: 304,
        tag,
        body: '',
      });
    }
    expect((await ask(tag, 'HEAD')).status).toBe(304);
  });

  it('is sent to whoever has another, or none', async () => {
    for (const held of ['"other"', 'W/""', `${tag.slice(0, -3)}"`, '']) expect((await ask(held)).status).toBe(200);
  });

  it('is asked for by its own address', async () => {
    const other = await fetch(`${edge.url}/v1/packs?postcode=9999`, { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });
});
