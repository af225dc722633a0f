import { execFileSync, spawnSync } from 'node:child_process';
import { recordedProcesses, runs } from '../src/process-records.ts';
import { join } from 'node:path';
import { Clone, type RunningStart } from './clone.ts';

let clone: Clone;
let running: RunningStart;

beforeAll(async () => {
  clone = new Clone();
  running = await clone.start();
  console.log(figures('Start of a clone with its packages installed', running));
});

afterAll(async () => {
  clone.remove();
});

it('prints calls that work when they are pasted', () => {
  expect(pasted(running.text())).toEqual([
    expect.objectContaining({ items: expect.any(Array) }),
    expect.objectContaining({ items: expect.any(Array) }),
  ]);
});

it('tells the same again on npm run urls', () => {
  expect(pasted(clone.run('urls'))).toHaveLength(2);
});

it('listens on loopback only', () => {
  const pids = processes(clone).map(({ pid }) => `pid=${pid},`);
  const sockets = execFileSync('ss', ['-Hltnp'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => pids.some((pid) => line.includes(pid)));
  expect(sockets.length).toBeGreaterThan(4);
  expect(sockets.filter((line) => !/\s(127\.0\.0\.1|\[::1\]):\d+/.test(line))).toEqual([]);
});

it.each(['directory', 'identity', 'nats'])('starts %s again when it dies, and says so', async (name) => {
  const victim = processes(clone).find((process) => process.name === name);
  process.kill(victim?.pid ?? 0, 'SIGKILL');
  await running.says(new RegExp(`${name} is back`, 'i'));
  expect(pasted(running.text())).toHaveLength(2);
});

it('runs beside another clone on ports of its own, which it says', async () => {
  const other = new Clone();
  const beside = await other.start();
  expect(beside.text()).toMatch(/Port \d+ \(gateway\) is in use; \d+ instead/);
  expect(address(beside.text())).not.toBe(address(running.text()));
  expect(pasted(beside.text())).toHaveLength(2);
  await beside.stop();
  other.remove();
});

it('ends what a killed start left, keeps the data, and starts without a network', async () => {
  const before = processes(clone);
  const created = create(running.text());
  for (const pid of familyOf(running.pid)) process.kill(pid, 'SIGKILL');
  expect(before.filter(runs)).not.toEqual([]);
  const isolated = await clone.start([], ['unshare', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']);
  expect(isolated.text()).toMatch(/A start that was killed left .*directory/);
  expect(before.filter(runs)).toEqual([]);
  console.log(figures('Warm start, without a network', isolated));
  await isolated.stop();
  running = await clone.start();
  expect(json(`curl -s '${address(running.text())}/v1/organizations/${created.id}'`)).toMatchObject({ id: created.id });
});

it('stops everything when asked, and removes its state on npm run clean', async () => {
  const before = processes(clone);
  await expect(running.stop('SIGTERM')).resolves.toBe(0);
  expect(before.filter(runs)).toEqual([]);
  clone.run('clean');
  expect(clone.hasState).toBe(false);
});

function processes(of: Clone): { name: string; pid: number; started: string }[] {
  return recordedProcesses(join(of.directory, '.halte/run'));
}

/** The launcher and the program it handed over to, not what that one started: those have groups of their own. */
function familyOf(pid: number): number[] {
  const child = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .filter(Boolean)
    .map(Number);
  return [pid, ...child];
}

function address(text: string): string {
  return /^Halte\s+(\S+)\/$/m.exec(text)?.[1] ?? '';
}

/** Runs the printed lines in a shell, in their order, and gives the JSON of each answer. */
function pasted(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => /^ {2}(curl|TOKEN=)/.test(line));
  const script = lines.map((line) => line.replace('curl ', 'curl -sS ')).join('\necho\n');
  const output = execFileSync('bash', ['-euc', script], { encoding: 'utf8' });
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

function create(text: string): { id: string } {
  const token = text.split('\n').find((line) => line.startsWith('  TOKEN='));
  const body = JSON.stringify({ name: 'Buurthuis De Proef', description: 'Made by a test.' });
  const headers = `-H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -H 'idempotency-key: 3f1c6a52-0000-4000-8000-000000000001'`;
  return json(`${token}\ncurl -sS ${headers} -d '${body}' '${address(text)}/v1/organizations'`) as { id: string };
}

function json(script: string): unknown {
  return JSON.parse(execFileSync('bash', ['-euc', script], { encoding: 'utf8' })) as unknown;
}

function figures(title: string, start: RunningStart): string {
  return [
    title,
    ...start
      .text()
      .split('\n')
      .filter((line) => /^(Memory|Disk|Ready) /.test(line)),
  ].join('\n');
}
