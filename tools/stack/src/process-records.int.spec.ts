import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers, endProcess, recordProcess, recordedProcesses, runs, startOf } from './process-records.ts';

let directory: string;
let child: ChildProcess & { pid: number };

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'halte-records-'));
  child = spawn('sleep', ['60'], { stdio: 'ignore' }) as ChildProcess & { pid: number };
});

afterEach(() => {
  child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

it('leaves alone what belongs to somebody who still runs', async () => {
  recordProcess(directory, 'mine', child.pid);
  await expect(endLeftovers(directory)).resolves.toEqual([]);
  expect(recordedProcesses(directory).filter(runs)).toHaveLength(1);
});

it('ends what a killed owner left, and forgets it', async () => {
  orphan();
  await expect(endLeftovers(directory)).resolves.toEqual([expect.objectContaining({ name: 'left', pid: child.pid })]);
  expect(startOf(child.pid)).toBeUndefined();
  expect(recordedProcesses(directory)).toEqual([]);
});

it('does not touch a later process that got the same number', async () => {
  orphan({ started: 'another time' });
  await expect(endLeftovers(directory)).resolves.toEqual([]);
  expect(startOf(child.pid)).toBeDefined();
});

it('ends a process that does not listen, after its patience', async () => {
  const deaf = spawn('sh', ['-c', 'trap "" TERM; echo deaf; while :; do sleep 0.1; done'], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => deaf.stdout.once('data', resolve));
  const record = { pid: deaf.pid ?? 0, started: startOf(deaf.pid ?? 0) ?? '' };
  await endProcess(record, 'SIGTERM', 200);
  expect(runs(record)).toBe(false);
});

/** A record whose owner has ended. */
function orphan(change: { started?: string } = {}): void {
  recordProcess(directory, 'left', child.pid);
  const file = join(directory, `${child.pid}.process.json`);
  const record = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...record, ...change, owner: { pid: child.pid, started: 'long ago' } }));
}
