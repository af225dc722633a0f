import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signIn, startNetwork, type RunningNetwork } from '@halte/stack/testing';
import { ZipFile } from 'yazl';
import { importFiles } from './import-rows.ts';
import { memoryOf, type PerPart } from './processes.ts';
import { table } from './table.ts';

const MEGABYTE = 1e6;
const SAMPLE_MS = 250;
const ENDED = new Set(['done', 'failed']);

/** The service, and the process that it starts for an import, its child. */
const PARTS = { directory: 'directory' } as const;

const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '100000,1000000' } } });

const network = await startNetwork({ apps: ['gateway', 'directory'], env: { NODE_ENV: 'production' } });
try {
  const rows: string[][] = [];
  for (const size of options.rows.split(',').map(Number)) rows.push(await measured(network, size));
  console.log(table(['rows', 'seconds', 'rows a second', 'peak MB, service and its process'], rows));
} finally {
  await network.stop();
}

async function measured(of: RunningNetwork, size: number): Promise<string[]> {
  const began = performance.now();
  const { id } = await send(of, size);
  const sent = performance.now();
  let peak = 0;
  for (;;) {
    peak = Math.max(peak, sum(memoryOf({ [PARTS.directory]: [of.process('directory').pid ?? 0] })));
    const { status, rowsWritten } = await call<{ status: string; rowsWritten: number }>(of, `/v1/imports/${id}`);
    if (!ENDED.has(status)) {
      await pause(SAMPLE_MS);
      continue;
    }
    if (status === 'failed') throw new Error('the import failed');
    const seconds = (performance.now() - sent) / 1_000;
    console.error(`${rowsWritten} rows in ${seconds.toFixed(1)} s, sent in ${((sent - began) / 1_000).toFixed(1)} s`);
    return [String(rowsWritten), seconds.toFixed(1), (rowsWritten / seconds).toFixed(0), (peak / MEGABYTE).toFixed(0)];
  }
}

function send(of: RunningNetwork, size: number): Promise<{ id: string }> {
  const zip = new ZipFile();
  for (const [name, lines] of Object.entries(importFiles(size))) zip.addReadStream(Readable.from(lines()), name);
  zip.end();
  const body = Readable.toWeb(zip.outputStream as Readable) as ReadableStream;
  const init = { method: 'POST', body, duplex: 'half' as const, headers: { 'content-type': 'application/zip' } };
  return call(of, `/v1/imports?source=bench-${size}&visibility=public`, init);
}

async function call<T>(of: RunningNetwork, path: string, init: RequestInit = {}): Promise<T> {
  const headers = { ...init.headers, authorization: await signIn(of) };
  const reply = await fetch(`${of.baseUrl}${path}`, { ...init, headers });
  if (!reply.ok) throw new Error(`${path} was answered with ${reply.status}`);
  return (await reply.json()) as T;
}

function sum(parts: PerPart): number {
  return Object.values(parts).reduce((total, one) => total + one, 0);
}
