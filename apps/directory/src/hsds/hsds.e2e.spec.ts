import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fullSchemas } from '@halte/hsds/schemas';
import { withDatabase } from '@halte/nest-database';
import { idOf } from '@halte/sample-region';
import { startNetwork, type RunningNetwork } from '@halte/stack/testing';
import { Client } from 'pg';
import { directoryDatabase } from '../directory.database.ts';
import { loadSample } from '../sample/load-sample.ts';
import { everyPage, lists, type Json, type JsonPage } from '../testing/hsds-walk.ts';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

const SOUP = idOf('service', 'lepel-soep');

describe('the API of the standard, over HTTP', () => {
  let network: RunningNetwork;
  const traces: string[] = [];
  const collector = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => traces.push(Buffer.concat(pieces).toString('latin1')) && response.end('{}'));
  });

  beforeAll(async () => {
    await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
    network = await startNetwork({
      env: {
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
        OTEL_BSP_SCHEDULE_DELAY: '50',
        HALTE_TRACE_RATIO: '1',
        HALTE_LOG_LEVEL: 'debug',
        HALTE_RATE_LIMIT: '1000000',
        HALTE_CORS_ORIGINS: 'https://known.example',
      },
    });
    await withDatabase(directoryDatabase, network.adminUrl, (owner) => loadSample(owner));
  });

  afterAll(async () => {
    await network.stop();
    collector.close();
  });

  /** Bare: nothing is decompressed, no header is added. */
  function send(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sent = ask(new URL(path, `${network.baseUrl}/hsds/v3/`), { method, headers }, (reply) => {
        const pieces: Buffer[] = [];
        reply.on('data', (piece: Buffer) => pieces.push(piece));
        reply.on('error', reject);
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers as Reply['headers'], body: Buffer.concat(pieces) }),
        );
      });
      sent.on('error', reject).end();
    });
  }

  async function read<T>(path: string, headers?: Readonly<Record<string, string>>): Promise<T> {
    const { status, body } = await send(path, headers);
    expect([path, status]).toEqual([path, 200]);
    return JSON.parse(body.toString()) as T;
  }

  const lines = (body: Buffer) =>
    body
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Json);

  async function partnersToken(): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'partner-straathoek',
      client_secret: 'straathoek-dev-secret',
    });
    const answer = await fetch(`${network.issuer}/protocol/openid-connect/token`, { method: 'POST', body });
    return `Bearer ${((await answer.json()) as { access_token: string }).access_token}`;
  }

  it('says which standard and which profile it follows, and both can be fetched', async () => {
    const about = await read<{ version: string; profile: string; openapi_url: string }>('');
    expect(about.version).toBe('3.0');
    expect(about.profile).toBe(`${network.baseUrl}/hsds/v3/profile`);
    const profile = await read<{ uri: string; schemas: object }>('profile');
    expect(profile.uri).toBe(about.profile);
    expect(Object.keys(profile.schemas)).toContain('service');
    const openapi = (await (await fetch(about.openapi_url)).json()) as { paths: object };
    for (const [path] of lists) expect(Object.keys(openapi.paths)).toEqual(expect.arrayContaining([`/hsds/v3/${path}`]));
  });

  it.each(lists)('answers a public validator on /%s: its first, middle and last page, and every id on them', async (path, table) => {
    const first = await read<JsonPage>(`${path}?per_page=3`);
    expect(first).toMatchObject({ page_number: 1, first_page: true, empty: false });
    const last = first.total_pages;
    const pages = [first, await read<JsonPage>(`${path}?per_page=3&page=${Math.ceil(last / 2)}`)];
    pages.push(await read<JsonPage>(`${path}?per_page=3&page=${last}`));
    expect(pages.at(-1)).toMatchObject({ page_number: last, last_page: true, empty: false, total_items: first.total_items });
    for (const { size, contents } of pages) expect(size).toBe(contents.length);
    for (const { id } of pages.flatMap(({ contents }) => contents)) {
      const record = await read<Json>(`${path}/${id}`);
      expect(record.id).toBe(id);
      expect(fullSchemas[table].parse(record)).toEqual(record);
    }
    expect(await read<JsonPage>(`${path}?per_page=3&page=${last + 1}`)).toMatchObject({ size: 0, empty: true, last_page: true });
  });

  it.each(lists)('streams /%s: the same records as its pages, whatever the form and the coding', async (path) => {
    for (const form of ['', '&full=true']) {
      const pages = await everyPage((page) => read(`${path}?page=${page}${form}`));
      const { headers, body } = await send(`${path}?format=ndjson${form}`);
      expect(headers['content-type']).toBe('application/x-ndjson');
      expect(lines(body)).toEqual(pages.flatMap(({ contents }) => contents));
      expect(pages[0]?.total_items).toBe(lines(body).length);
      const zipped = await send(`${path}?format=ndjson${form}`, { 'accept-encoding': 'gzip' });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.body).equals(body)).toBe(true);
    }
  });

  it('answers everybody alike: with a token, with a bad one, without', async () => {
    const token = await partnersToken();
    for (const path of ['services?full=true', 'organizations', `services/${SOUP}`, 'service_at_locations?format=ndjson']) {
      const bare = await send(path);
      expect(bare.status).toBe(200);
      for (const authorization of [token, 'Bearer of-nothing', 'Basic Og==']) {
        const other = await send(path, { authorization });
        expect([other.status, other.body.equals(bare.body), other.headers['etag']]).toEqual([200, true, bare.headers['etag']]);
      }
    }
  });

  it('names an answer strongly and per coding, and says 304 while it holds', async () => {
    const path = `services/${SOUP}`;
    const [plain, brotli, gzip] = await Promise.all(
      ['identity', 'br, gzip', 'gzip'].map((coding) => send(path, { 'accept-encoding': coding })),
    );
    if (!plain || !brotli || !gzip) throw new Error('no answer');
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).equals(plain.body) && gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const tags = [plain, brotli, gzip].map(({ headers }) => headers['etag'] ?? '');
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) {
      expect(tag).toMatch(/^"[\w-]+"$/);
      const again = await send(path, { 'if-none-match': tag });
      expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'public, no-cache']);
    }
    await changed(`update directory.service set alert = 'Vandaag dicht' where id = '${SOUP}'`);
    const later = await send(path, { 'if-none-match': tags.join(', ') });
    expect([later.status, later.headers['etag'] === tags[0]]).toEqual([200, false]);
  });

  async function changed(sql: string): Promise<void> {
    const owner = new Client({ connectionString: network.adminUrl });
    await owner.connect();
    await owner.query(sql);
    await owner.end();
  }

  it('leaves short answers as they are', async () => {
    const { headers } = await send('', { 'accept-encoding': 'br, gzip' });
    expect([headers['content-encoding'], headers['vary']]).toEqual([undefined, 'Accept-Encoding']);
  });

  it('may be read by a page of any origin, and nothing else of the gateway may', async () => {
    for (const origin of ['https://anywhere.example', 'https://known.example']) {
      const asked = { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
      const before = await send('services', asked, 'OPTIONS');
      expect([before.status, before.headers['access-control-allow-origin']]).toEqual([204, '*']);
      expect(before.headers['access-control-allow-headers']).toBe('*');
      for (const path of ['services', 'services/x', 'profile', 'services?format=ndjson']) {
        const { headers } = await send(path, { origin });
        expect([path, headers['access-control-allow-origin']]).toEqual([path, '*']);
        expect(headers['access-control-expose-headers']).toContain('ETag');
      }
    }
    const own = await send('/v1/services', { origin: 'https://anywhere.example' });
    expect(own.headers['access-control-allow-origin']).not.toBe('*');
  });

  it('leaves parameters alone that it does not know, and says which', async () => {
    const { status, headers } = await send('services?colour=blue&per_page=1&openNow=true&colour=red&%3Cb%3E=1');
    expect([status, headers['ignored-parameters']]).toEqual([200, 'colour, openNow']);
    expect((await send('services?format=ndjson&colour=blue')).headers['ignored-parameters']).toBe('colour');
    expect((await send('services?per_page=1')).headers['ignored-parameters']).toBeUndefined();
  });

  it.each([
    ['services?page=zero', 'page'],
    ['services?page=0', 'page'],
    ['services?per_page=-1', 'per_page'],
    ['services?full=yes', 'full'],
    ['services?format=xml', 'format'],
    ['services?modified_after=yesterday', 'modified_after'],
    ['services?modified_after=2026-02-31', 'modified_after'],
    ['services?taxonomy_id=food', 'taxonomy_id'],
    ['services?page=1&page=2', 'page'],
    ['services?page=5000', 'page'],
    ['services/soup', 'id'],
    ['service_at_locations?postcode=0000', 'postcode'],
    ['service_at_locations?postcode=9999', 'postcode'],
    ['service_at_locations?proximity=500', 'proximity'],
    ['service_at_locations?postcode=2060&proximity=far', 'proximity'],
    ['service_at_locations?postcode=0000&format=ndjson', 'postcode'],
    ['taxonomy_terms?top_only=1', 'top_only'],
  ])('refuses %s and names the parameter', async (path, field) => {
    const { status, body } = await send(path);
    const problem = JSON.parse(body.toString()) as { code: string; details: readonly { field: string }[] };
    expect([status, problem.code, problem.details.map((detail) => detail.field)]).toEqual([400, 'invalid_input', [field]]);
  });

  it('does not know what is not there', async () => {
    for (const [path] of lists) expect((await send(`${path}/${crypto.randomUUID()}`)).status).toBe(404);
  });

  it('writes what is searched for down nowhere', async () => {
    const words = 'Marieke-van-de-Seefhoek';
    for (const [path] of lists) await send(`${path}?search=${words}`);
    await send(`services?search=${words}&page=0`);
    await send(`services?search=${words}&format=ndjson`);
    while (!traces.some((text) => text.includes('hsds.page.service.Search'))) await pause(50);
    const files = readdirSync(network.logs).filter((file) => file.endsWith('.log'));
    expect(files).toContain('directory.log');
    const logs = files.map((file) => readFileSync(join(network.logs, file), 'latin1'));
    expect([...logs, ...traces].filter((text) => text.includes('Marieke'))).toEqual([]);
  });
});
