import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge, type Edge } from '../testing/start-edge.ts';

interface Packed {
  readonly id: string;
  readonly name: string;
  readonly at?: readonly { readonly place: string }[];
}

describe('a sheet', () => {
  let edge: Edge;
  let services: readonly Packed[];

  beforeAll(async () => {
    edge = await startEdge({}, { sample: true });
    ({ services } = (await (await fetch(`${edge.url}/v1/packs?municipality=Antwerpen`)).json()) as { services: Packed[] });
  }, 60_000);

  afterAll(() => edge?.stop(), 60_000);

  const open = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${edge.url}/sheet/${path}`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it('runs nothing, brings all it needs along, is found by nobody, and its title tells nothing', async () => {
    for (const { id } of services.slice(0, 60)) {
      const { status, headers, text } = await open(`${id}?lang=nl`);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';style-src 'self';img-src 'self' data:;base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('set-cookie')).toBeNull();
      expect(text).not.toMatch(/<script|<form|onclick|Halte<|style=/i);
      expect(/<title>(.*)<\/title>/.exec(text)?.[1]).toBe('Adres');
      for (const [, address = ''] of text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
        if (!address.startsWith('/sheet')) expect((await fetch(`${edge.url}${address.replaceAll('&#38;', '&')}`)).status).toBe(200);
      }
    }
  }, 60_000);

  it('bears no name, unless somebody wants it to', async () => {
    const service = services.find(({ name, at }) => name.length > 12 && at) as Packed;
    expect((await open(service.id)).text).not.toContain(service.name);
    expect((await open(`${service.id}?name=on`)).text).toContain(service.name);
  });

  it('speaks the language that is asked for', async () => {
    const { id } = services.find(({ at }) => at) as Packed;
    expect((await open(id, { 'accept-language': 'fr-BE,fr;q=0.9' })).text).toContain('<html lang="fr">');
    expect((await open(`${id}?lang=en`, { 'accept-language': 'fr' })).text).toContain('How to get there');
    expect((await open(id)).headers.get('vary')).toContain('Accept-Language');
  });

  it('of something hidden, gone, or never there is the same page, also for whoever may see it', async () => {
    const authorization = `Bearer ${await edge.token()}`;
    const partner = await fetch(`${edge.url}/v1/services-export`, { headers: { authorization } });
    const seen = (await partner.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Packed & { visibility: string });
    const hidden = seen.find(({ visibility }) => visibility !== 'public') as Packed;
    const pages = await Promise.all(
      [hidden.id, '018f3a52-0000-7000-8000-000000000001', 'nonsense', `${services[0]?.id}?place=${hidden.id}`].map((path) =>
        open(path, { authorization }),
      ),
    );
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
    expect((await fetch(`${edge.url}/v1/services/${hidden.id}/sheet`, { headers: { authorization } })).status).toBe(404);
    expect((await fetch(`${edge.url}/v1/services/${hidden.id}/sheet-picture`, { headers: { authorization } })).status).toBe(404);
  });
});
