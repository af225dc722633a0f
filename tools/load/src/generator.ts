import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Connections held open at once. */
export const CONNECTIONS = 32;

/** One request, repeated as fast as it is answered. */
export interface LoadRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came of it. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Answers that were not 2xx, and requests without an answer. */
  readonly failed: number;
}

/** What makes the load. */
export interface Generator {
  readonly name: string;
  load(request: LoadRequest, seconds: number): Promise<Load>;
}

/** wrk where it is installed, since it takes little from the processor that is measured; else autocannon. */
export async function findGenerator(): Promise<Generator> {
  const wrk = await run('wrk', ['-v']).catch((error: { stdout?: string }) => error);
  return wrk.stdout?.startsWith('wrk') ? { name: 'wrk', load: loadWithWrk } : { name: 'autocannon', load: loadWithAutocannon };
}

async function loadWithWrk(request: LoadRequest, seconds: number): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'halte-load-'));
  try {
    const script = join(folder, 'request.lua');
    writeFileSync(script, luaOf(request), { mode: 0o600 });
    const options = ['-t', '1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '-s', script];
    return readWrk((await run('wrk', [...options, request.url])).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A script rather than arguments, so that the token does not show in the list of processes. JSON's string form is also Lua's for what we send. */
function luaOf({ method, headers, body }: LoadRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`);
  const total =
    'done = function(summary) local e = summary.errors; ' +
    'print(string.format("total %d %d %d", summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout)) end';
  return [`wrk.method = "${method}"`, ...lines, ...(body === undefined ? [] : [`wrk.body = ${JSON.stringify(body)}`]), total].join('\n');
}

function readWrk(output: string): Load {
  const [, requests, microseconds, failed] = /^total (\d+) (\d+) (\d+)$/m.exec(output) ?? [];
  return { requests: Number(requests), seconds: Number(microseconds) / 1e6, failed: Number(failed) };
}

async function loadWithAutocannon({ url, method, headers, body }: LoadRequest, seconds: number): Promise<Load> {
  const { default: autocannon } = await import('autocannon');
  const result = await autocannon({
    url,
    method,
    headers,
    connections: CONNECTIONS,
    duration: seconds,
    ...(body !== undefined && { body }),
  });
  return { requests: result.requests.total, seconds: result.duration, failed: result.non2xx + result.errors + result.timeouts };
}
