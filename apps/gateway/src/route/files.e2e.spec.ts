import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge, type Edge } from '../testing/start-edge.ts';

const MEGABYTE = 1024 * 1024;
const CEILING = 250 * MEGABYTE;

let edge: Edge;
let authorization: string;

beforeAll(async () => {
  edge = await startEdge({ NODE_OPTIONS: '--max-semi-space-size=2' });
  authorization = `Bearer ${await edge.token()}`;
}, 60_000);

afterAll(() => edge?.stop(), 60_000);

/** The most memory that the gateway held while something ran. */
async function peakDuring<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly peak: number }> {
  let peak = edge.residentBytes();
  const timer = setInterval(() => (peak = Math.max(peak, edge.residentBytes())), 100);
  try {
    const result = await work();
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}

function* blocks(count: number, block: Buffer): Generator<Buffer> {
  for (let sent = 0; sent < count; sent += 1) yield block;
}

interface Upload {
  readonly type?: string;
  readonly length?: number;
}

function upload(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, { type = 'application/octet-stream', length }: Upload = {}) {
  const headers = { authorization, 'content-type': type, ...(length !== undefined && { 'content-length': length }) };
  return new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(`${edge.url}/v1/probe/files?label=test`, { method: 'POST', headers, agent: false }, async (answer) => {
      const text = (await answer.toArray()).join('');
      source.destroy();
      resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as Record<string, unknown> });
    });
    const source = Readable.from(body).once('error', () => undefined);
    sent.once('error', reject);
    source.pipe(sent);
  });
}

describe('an upload', () => {
  it('of 300 MB arrives whole, in flat memory', async () => {
    const block = Buffer.alloc(MEGABYTE, 'halte ');
    const { result, peak } = await peakDuring(() => upload(blocks(300, block)));
    const hash = createHash('sha256');
    for (const one of blocks(300, block)) hash.update(one);
    expect(result).toEqual({ status: 201, body: { bytes: 300 * MEGABYTE, sha256: hash.digest('hex') } });
    expect(peak).toBeLessThan(CEILING);
  }, 120_000);

  it.each([0, 1, 512 * 1024, 512 * 1024 + 1])('of %i bytes arrives whole', async (bytes) => {
    const { status, body } = await upload(blocks(bytes === 0 ? 0 : 1, Buffer.alloc(bytes)), { length: bytes });
    expect([status, body['bytes']]).toEqual([201, bytes]);
  });

  it('of 2 GB is refused by what it announces, before it is read', async () => {
    const { result, peak } = await peakDuring(() => upload(blocks(1, Buffer.alloc(MEGABYTE)), { length: 2_048 * MEGABYTE }));
    expect(result).toMatchObject({ status: 413, body: { code: 'too_large' } });
    expect(peak).toBeLessThan(CEILING);
  });

  it('of another media type is refused', async () => {
    expect(await upload(blocks(1, Buffer.alloc(10)), { type: 'image/png' })).toMatchObject({
      status: 415,
      body: { code: 'unsupported_media_type' },
    });
  });

  it('that breaks off leaves the gateway as it was', async () => {
    const { port } = new URL(edge.url);
    const headers = { authorization, 'content-type': 'text/csv', 'content-length': 50 * MEGABYTE };
    const sent = request({ host: '127.0.0.1', port, path: '/v1/probe/files', method: 'POST', headers, agent: false });
    sent.on('error', () => undefined).write(Buffer.alloc(3 * MEGABYTE));
    await new Promise((resolve) => setTimeout(resolve, 300));
    sent.destroy();
    expect((await fetch(`${edge.url}/readyz`)).status).toBe(200);
  });
});

describe('a download', () => {
  it('of 200 MB comes whole, in flat memory', async () => {
    const bytes = 200 * MEGABYTE;
    const { result, peak } = await peakDuring(async () => {
      const answer = await fetch(`${edge.url}/v1/probe/file?bytes=${bytes}`);
      let size = 0;
      for await (const chunk of answer.body ?? []) size += chunk.length;
      return { size, headers: answer.headers };
    });
    expect(result.size).toBe(bytes);
    expect(result.headers.get('content-length')).toBe(String(bytes));
    expect(result.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(peak).toBeLessThan(CEILING);
  }, 120_000);

  it('answers HEAD with its size only', async () => {
    const answer = await fetch(`${edge.url}/v1/probe/file?bytes=1000000`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '1000000']);
  });
});

describe('an export', () => {
  it('of a million rows comes whole, in flat memory', async () => {
    const { result, peak } = await peakDuring(async () => {
      const answer = await fetch(`${edge.url}/v1/probe/rows-export?rows=1000000&rowBytes=100`);
      let lines = 0;
      for await (const chunk of answer.body ?? []) for (const byte of chunk) if (byte === 10) lines += 1;
      return { lines, type: answer.headers.get('content-type') };
    });
    expect(result).toEqual({ lines: 1_000_000, type: 'application/x-ndjson' });
    expect(peak).toBeLessThan(CEILING);
  }, 120_000);

  it('that nobody reads does not fill the memory', async () => {
    const { result, peak } = await peakDuring(async () => {
      const answer = await fetch(`${edge.url}/v1/probe/rows-export?rows=5000000&rowBytes=1000`);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await answer.body?.cancel();
      return answer.status;
    });
    expect(result).toBe(200);
    expect(peak).toBeLessThan(CEILING);
  }, 30_000);

  it('whose service dies midway does not look whole', async () => {
    const service = edge.network.process('probe');
    const back = service.restarted();
    const answer = await fetch(`${edge.url}/v1/probe/rows-export?rows=5000000&rowBytes=1000`);
    const reader = answer.body?.getReader();
    await reader?.read();
    service.kill('SIGKILL');
    const toTheEnd = async () => {
      while (!(await reader?.read())?.done);
    };
    await expect(toTheEnd()).rejects.toThrow();
    await back;
  }, 60_000);
});
