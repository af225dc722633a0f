import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Resident memory of a process, in megabytes; undefined where it has ended. */
export function memoryOf(pid: number): number | undefined {
  try {
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return memoryByPs(pid);
  }
}

/** What a directory takes on disk, in megabytes. */
export function diskOf(directory: string): number | undefined {
  const kilobytes = output('du', ['-sk', directory]);
  return kilobytes === undefined ? undefined : Math.ceil(Number(kilobytes.split('\t')[0]) / 1024);
}

function memoryByPs(pid: number): number | undefined {
  const kilobytes = output('ps', ['-o', 'rss=', '-p', String(pid)]);
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : undefined;
}

function output(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
