import type { ServerResponse } from 'node:http';
import { failureOf, json, problem, route, startPeer, transportTo, type Peer } from './peer.ts';

const exporting = route({ kind: 'ndjson' });
const uploading = route({
  method: 'POST',
  path: '/v1/files/{fileId}',
  parameters: ['fileId'],
  inQuery: false,
  kind: 'upload',
  idempotent: 'key',
});
const downloading = route({ kind: 'download' });

let peer: Peer;
afterEach(() => peer.stop());

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('an export', () => {
  const begin = (reply: ServerResponse): ServerResponse =>
    reply.writeHead(200, { 'content-type': 'application/x-ndjson', 'x-request-id': 'export-1' });

  it('gives its items, wherever the pieces were cut', async () => {
    const text = Buffer.from('{"name":"één"}\n{"name":"twee"}\n\n{"name":"drie"}');
    peer = await startPeer(async (reply) => {
      begin(reply);
      for (const byte of text) await new Promise((resolve) => reply.write(Buffer.of(byte), resolve));
      reply.end();
    });
    const lines = transportTo(peer).lines(exporting, { organizationId: '1' });
    expect(lines.response).toBeUndefined();
    expect(peer.seen).toHaveLength(0);
    expect(await collect(lines)).toEqual([{ name: 'één' }, { name: 'twee' }, { name: 'drie' }]);
    expect(lines.response?.requestId).toBe('export-1');
    expect(peer.seen[0]).toMatchObject({ url: '/v1/things?organizationId=1' });
    expect(peer.seen[0]?.headers.accept).toContain('application/x-ndjson');
  });

  it('throws where it breaks off, after what had arrived', async () => {
    peer = await startPeer((reply) => {
      begin(reply).write('{"n":1}\n{"n":2}\n{"n"');
      setTimeout(() => reply.destroy(), 50);
    });
    const seen: unknown[] = [];
    const iterate = async (): Promise<void> => {
      for await (const item of transportTo(peer).lines(exporting, {})) seen.push(item);
    };
    expect(await failureOf(iterate())).toMatchObject({ code: 'connection', operation: 'probe.test' });
    expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('throws where a line is no JSON', async () => {
    peer = await startPeer((reply) => begin(reply).end('{"n":1}\nnot json\n'));
    expect(await failureOf(collect(transportTo(peer).lines(exporting, {})))).toMatchObject({ code: 'invalid_response' });
  });

  it('throws a refusal as a call does', async () => {
    peer = await startPeer((reply) => problem(reply, 403, 'forbidden'));
    expect(await failureOf(collect(transportTo(peer).lines(exporting, {})))).toMatchObject({ code: 'forbidden', status: 403 });
  });

  it('is read no faster than it is used, and the request ends with the loop', async () => {
    const line = `${JSON.stringify({ filling: 'x'.repeat(10_000) })}\n`;
    let written = 0;
    let ended = false;
    peer = await startPeer(async (reply) => {
      begin(reply).on('close', () => (ended = true));
      for (; !ended && written < 20_000; written++) await new Promise((resolve) => reply.write(line, resolve));
    });
    let used = 0;
    for await (const _ of transportTo(peer).lines(exporting, {})) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (++used === 20) break;
    }
    while (!ended) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(written).toBeLessThan(10_000);
  });

  it('may last longer than the time of a call, but not stand still that long', async () => {
    peer = await startPeer(async (reply) => {
      begin(reply);
      for (let n = 0; n < 5; n++) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        reply.write(`{"n":${n}}\n`);
      }
    });
    const seen: unknown[] = [];
    const iterate = async (): Promise<void> => {
      for await (const item of transportTo(peer).lines(exporting, {}, { timeoutMs: 200 })) seen.push(item);
    };
    expect(await failureOf(iterate())).toMatchObject({ code: 'timeout' });
    expect(seen).toHaveLength(5);
  });

  it('stops at its signal', async () => {
    peer = await startPeer((reply) => void begin(reply).write('{"n":1}\n'));
    const controller = new AbortController();
    const iterate = async (): Promise<void> => {
      for await (const _ of transportTo(peer).lines(exporting, {}, { signal: controller.signal })) setTimeout(() => controller.abort(), 10);
    };
    expect(await failureOf(iterate())).toMatchObject({ code: 'aborted' });
  });
});

describe('an upload', () => {
  const bytes = new TextEncoder().encode('name\nstop\n');

  it.each([
    ['bytes', () => bytes, undefined, 'application/octet-stream'],
    ['a blob', () => new Blob([bytes], { type: 'text/csv' }), undefined, 'text/csv'],
    ['a stream', () => new Blob([bytes]).stream(), 'text/plain', 'text/plain'],
  ])('sends %s', async (_, body, mediaType, expected) => {
    peer = await startPeer((reply) => json(reply, { bytes: 10 }, 201));
    const options = mediaType === undefined ? {} : { mediaType };
    expect(await transportTo(peer).upload(uploading, { fileId: '1', note: 'n' }, body(), options)).toEqual({ bytes: 10 });
    expect(peer.seen[0]).toMatchObject({ method: 'POST', url: '/v1/files/1?note=n', body: 'name\nstop\n' });
    expect(peer.seen[0]?.headers['content-type']).toBe(expected);
    expect(peer.seen[0]?.headers['idempotency-key']).toBeDefined();
  });

  it.each([
    ['bytes are sent again', () => bytes, 2],
    ['a stream is not', () => new Blob([bytes]).stream(), 1],
  ])('after a failure: %s', async (_, body, times) => {
    peer = await startPeer((reply, __, before) =>
      before === 0 ? problem(reply, 503, 'unavailable', { retryable: true }) : json(reply, {}),
    );
    await transportTo(peer)
      .upload(uploading, { fileId: '1' }, body())
      .catch(() => undefined);
    expect(peer.seen).toHaveLength(times);
  });
});

describe('a download', () => {
  it('is a stream with what is known about it', async () => {
    peer = await startPeer((reply) => {
      const disposition = 'attachment; filename="een.csv"; filename*=UTF-8\'\'%C3%A9%C3%A9n.csv';
      reply.writeHead(200, { 'content-type': 'text/csv', 'content-length': '5', 'content-disposition': disposition }).end('a,b\n1');
    });
    const { body, ...about } = await transportTo(peer).download(downloading, {});
    expect(about).toEqual({ mediaType: 'text/csv', bytes: 5, fileName: 'één.csv' });
    expect(await new Response(body).text()).toBe('a,b\n1');
  });

  it('ends its request when it is cancelled', async () => {
    let ended = false;
    peer = await startPeer(
      (reply) =>
        void reply
          .writeHead(200)
          .on('close', () => (ended = true))
          .write('a'),
    );
    const { body } = await transportTo(peer).download(downloading, {});
    await body.cancel();
    while (!ended) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(ended).toBe(true);
  });

  it('breaks off with the error of its call', async () => {
    peer = await startPeer((reply) => {
      reply.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => reply.destroy(), 30);
    });
    const { body } = await transportTo(peer).download(downloading, {});
    expect(await failureOf(new Response(body).text())).toMatchObject({ code: 'connection' });
  });
});
