import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startNetwork, startPostgres, type RunningNetwork } from '@halte/stack/testing';
import { Client } from 'pg';
import { startChild, type Child } from './child.ts';
import { addService } from './partner.ts';
import type { Parts } from './processes.ts';

/** Everything that is measured, side by side on one Postgres. */
export interface Bench {
  /** Telemetry as it is by default: a tenth of the traces recorded, metrics, both sent to a collector. */
  readonly network: RunningNetwork;
  /** The same without telemetry. */
  readonly silent: RunningNetwork;
  readonly bare: Child;
  readonly serviceId: { readonly network: string; readonly silent: string };
  /** A service of the sample region that has much to say: both sides give the same bytes of it. */
  readonly fullServiceId: string;
  readonly postgresPid: number;
  stop(): Promise<void>;
}

const UNLIMITED = '999999999';

/** Starts two networks that differ in telemetry only, the bare baseline and a collector. */
export async function startBench(): Promise<Bench> {
  const undo: (() => Promise<unknown>)[] = [];
  const keep = <T extends { stop(): Promise<unknown> }>(started: T): T => {
    undo.unshift(() => started.stop());
    return started;
  };
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0)) await step();
  };
  try {
    const { adminUrl } = keep(await startPostgres());
    const collector = keep(await startChild('sink'));
    const start = async (env: NodeJS.ProcessEnv): Promise<RunningNetwork> =>
      keep(
        await startNetwork({
          contracts: 'test',
          postgresUrl: adminUrl,
          env: { ...env, HALTE_RATE_LIMIT: UNLIMITED, NODE_ENV: 'production' },
        }),
      );
    const network = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const silent = await start({ HALTE_TELEMETRY: 'off' });
    const serviceId = { network: await addService(network), silent: await addService(silent) };
    const bare = keep(await startChild('bare', { BARE_POSTGRES_URL: network.adminUrl, NODE_ENV: 'production' }));
    await loadSample(network);
    const fullServiceId = await findFullService(network, bare);
    return { network, silent, bare, serviceId, fullServiceId, postgresPid: await postmasterOf(adminUrl), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The sample region, or a larger one of its kind with so many services. */
export async function loadSample({ adminUrl }: RunningNetwork, scale?: number): Promise<void> {
  const script = fileURLToPath(new URL('../../../apps/directory/dist/sample.js', import.meta.url));
  const env = { ...process.env, NODE_OPTIONS: '', HALTE_POSTGRES_MIGRATION_URL: adminUrl, HALTE_TELEMETRY: 'off' };
  await promisify(execFile)(process.execPath, [script, ...(scale === undefined ? [] : ['--scale', String(scale)])], { env });
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('analyze');
  await client.end();
}

/** One of about the middle size whose every part is public, so that who reads without row-level security gets the same. */
async function findFullService({ baseUrl }: RunningNetwork, bare: Child): Promise<string> {
  const list = (await (await fetch(`${baseUrl}/hsds/v3/services?per_page=100`)).json()) as { contents: readonly { id: string }[] };
  for (const { id } of list.contents) {
    const [whole, alone] = await Promise.all([`${baseUrl}/hsds/v3/services/${id}`, `${bare.url}/hsds/${id}`].map(textOf));
    if (whole === alone && whole !== undefined && whole.length > 7_000) return id;
  }
  throw new Error('both sides give other bytes of every service, so their figures could not be compared');
}

const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

/** The processes of a network, for a request that goes through `service`. */
export function partsOf(network: RunningNetwork, service: 'directory' | 'probe', postgresPid?: number): Parts {
  const pid = (name: 'gateway' | 'directory' | 'probe'): number[] => [network.process(name).pid ?? 0];
  const path = { gateway: pid('gateway'), nats: [network.nats.pid], [service]: pid(service) };
  return postgresPid === undefined ? path : { ...path, postgres: [postgresPid] };
}

/** A session's process is a child of the server's. */
async function postmasterOf(adminUrl: string): Promise<number> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${rows[0]?.pid}/status`, 'utf8'))?.[1];
  await client.end();
  return Number(parent);
}
