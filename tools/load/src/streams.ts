import { get } from 'node:http';
import type { Bench } from './bench-network.ts';
import { memoryOf } from './processes.ts';
import { partsOf } from './bench-network.ts';
import { byAddress } from './scenarios.ts';
import { table } from './table.ts';

const MEGABYTE = 1e6;

/** What a stream of the public API ought to carry, in megabytes a second. */
const GOAL = 20;

/** How fast a list streams through the whole path, by one caller, again and again. */
export interface StreamRate {
  readonly what: string;
  readonly megabytesASecond: number;
  /** Of one stream. */
  readonly megabytes: number;
  readonly goal: number | undefined;
  readonly reached: boolean;
  /** What gateway and directory held at the most, in megabytes. */
  readonly memory: number;
}

const STREAMS = [
  { what: 'services with all that hangs on them, ndjson', path: 'services?format=ndjson&full=true', goal: GOAL },
  { what: 'the same, compressed by gzip (bytes before)', path: 'services?format=ndjson&full=true', coding: 'gzip', goal: undefined },
  { what: 'services as a list has them, ndjson', path: 'services?format=ndjson', goal: undefined },
] as const;

/** Measures all streams in turn. */
export async function measureStreams(bench: Pick<Bench, 'network'>, seconds: number): Promise<StreamRate[]> {
  const rates: StreamRate[] = [];
  for (const stream of STREAMS) rates.push(await measureStream(bench, stream, seconds));
  return rates;
}

async function measureStream({ network }: Pick<Bench, 'network'>, stream: (typeof STREAMS)[number], seconds: number): Promise<StreamRate> {
  const { what, path, goal } = stream;
  const url = byAddress(`${network.baseUrl}/hsds/v3/${path}`);
  const plain = await bytesOf(url);
  const headers = 'coding' in stream ? { 'accept-encoding': stream.coding } : {};
  const started = performance.now();
  let count = 0;
  let memory = 0;
  do {
    await bytesOf(url, headers);
    count += 1;
    const held = memoryOf(partsOf(network, 'directory'));
    memory = Math.max(memory, (held['gateway'] ?? 0) + (held['directory'] ?? 0));
  } while (performance.now() - started < seconds * 1_000);
  const megabytesASecond = (count * plain) / MEGABYTE / ((performance.now() - started) / 1_000);
  const reached = goal === undefined || megabytesASecond >= goal;
  return { what, megabytesASecond, megabytes: plain / MEGABYTE, goal, reached, memory: memory / MEGABYTE };
}

/** Reads to the end and keeps nothing. */
function bytesOf(url: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers }, (reply) => {
      let bytes = 0;
      reply.on('data', (piece: Buffer) => (bytes += piece.length));
      reply.on('error', reject);
      reply.on('end', () =>
        reply.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} was answered with ${reply.statusCode}`)),
      );
    });
    asked.on('error', reject);
  });
}

/** A table of the streams, as text. */
export function streamReport(rates: readonly StreamRate[]): string {
  const rows = rates.map(({ what, megabytesASecond, megabytes, memory, goal, reached }) => [
    what,
    megabytesASecond.toFixed(1),
    megabytes.toFixed(1),
    memory.toFixed(0),
    goal?.toFixed(0) ?? '',
    goal === undefined ? '' : reached ? 'reached' : 'missed',
  ]);
  return table(['streams through the whole path, one caller', 'MB/s', 'MB each', 'gateway and directory, MB', 'goal', ''], rows);
}
