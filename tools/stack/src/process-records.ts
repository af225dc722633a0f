import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A process of ours, told from a later one with the same number by when it started. */
export interface ProcessRecord {
  readonly name: string;
  readonly pid: number;
  readonly started: string;
  /** The process that started it and should end it. */
  readonly owner: { readonly pid: number; readonly started: string };
}

/** When a process started, in whatever unit the system tells; undefined where it has ended. */
export function startOf(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? linuxStartOf(pid) : psStartOf(pid);
}

/** Whether that very process still runs. */
export function runs(process: { pid: number; started: string }): boolean {
  return startOf(process.pid) === process.started;
}

/** Writes down that a process belongs to the running one; a later start ends what is left of it. */
export function recordProcess(directory: string, name: string, pid: number): void {
  const started = startOf(pid);
  if (started === undefined) return;
  const owner = { pid: process.pid, started: startOf(process.pid) ?? '' };
  mkdirSync(directory, { recursive: true });
  writeFileSync(fileOf(directory, pid), JSON.stringify({ name, pid, started, owner } satisfies ProcessRecord));
}

export function forgetProcess(directory: string, pid: number): void {
  rmSync(fileOf(directory, pid), { force: true });
}

export function recordedProcesses(directory: string): ProcessRecord[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith('.process.json'))
    .flatMap((file) => readRecord(join(directory, file)));
}

/** Ends what a killed owner left behind, and tells what that was. */
export async function endLeftovers(directory: string): Promise<ProcessRecord[]> {
  const orphans = recordedProcesses(directory).filter((record) => !runs(record.owner));
  const alive = orphans.filter(runs);
  await Promise.all(alive.map((record) => endProcess(record, politest(record))));
  for (const record of orphans) forgetProcess(directory, record.pid);
  return alive;
}

/** Postgres takes SIGTERM as "when everybody has left", SIGINT as "now, in order". */
function politest({ name }: ProcessRecord): NodeJS.Signals {
  return name === 'postgres' ? 'SIGINT' : 'SIGTERM';
}

/** Asks a process to end, and after `patienceMs` makes it. */
export async function endProcess(
  record: { pid: number; started: string },
  signal: NodeJS.Signals = 'SIGTERM',
  patienceMs = 8_000,
): Promise<void> {
  if (!runs(record)) return;
  send(record.pid, signal);
  const end = Date.now() + patienceMs;
  while (runs(record) && Date.now() < end) await pause(25);
  if (runs(record)) send(record.pid, 'SIGKILL');
  while (runs(record)) await pause(10);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

function fileOf(directory: string, pid: number): string {
  return join(directory, `${pid}.process.json`);
}

function readRecord(file: string): ProcessRecord[] {
  try {
    return [JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord];
  } catch {
    return [];
  }
}

function linuxStartOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets; the fields after it do not. State is field 3, the start field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function psStartOf(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
