import { setTimeout as pause } from 'node:timers/promises';
import { startNetwork, type RunningNetwork } from '@halte/stack/testing';

/** The faults job sets a minute: longer than the ten attempts after which a client left to its defaults is deaf for ever. */
const seconds = Number(process.env['HALTE_OUTAGE_SECONDS'] ?? 3);

const apps = ['gateway', 'directory', 'probe'] as const;

let network: RunningNetwork;

beforeAll(async () => {
  network = await startNetwork({ apps, contracts: 'test', env: { HALTE_RATE_LIMIT: '1000000', HALTE_LOG_LEVEL: 'silent' } });
}, 90_000);
afterAll(() => network?.stop());

const statusOf = async (path: string): Promise<number> => (await fetch(`${network.baseUrl}${path}`)).status;

/** One path for each service behind the gateway. */
const paths = ['/v1/services', '/v1/probe/rows?rows=1'];

it(
  `a broker that is away for ${seconds} s is survived by every process`,
  async () => {
    expect(await Promise.all(paths.map(statusOf))).toEqual([200, 200]);
    const processes = apps.map((app) => network.process(app));
    const before = processes.map(({ pid }) => pid);
    await network.nats.interrupt();
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; await pause(250)) {
      expect(await Promise.all(paths.map(statusOf))).toEqual([503, 503]);
    }
    await network.nats.start();
    await Promise.all(paths.map(untilAnswered));
    expect(processes.map(({ pid, restarts }) => [pid, restarts])).toEqual(before.map((pid) => [pid, 0]));
  },
  (seconds + 60) * 1_000,
);

async function untilAnswered(path: string): Promise<void> {
  for (let status = await statusOf(path); status !== 200; status = await statusOf(path)) {
    expect(status).toBe(503);
    await pause(100);
  }
}
