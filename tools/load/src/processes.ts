import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc/<pid>/stat`: fixed at 100 on Linux, whatever the kernel's own rate. */
const TICKS = 100;
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
const PARENT = 1;

/** The processes of each part under measurement, by its name: `gateway`, `nats`, `directory`, `postgres`. */
export type Parts = Readonly<Record<string, readonly number[]>>;

/** A number for each part. */
export type PerPart = Readonly<Record<string, number>>;

/** CPU time used so far, in microseconds. A part's children count with it: Postgres answers each connection from a process of its own. */
export function cpuOf(parts: Parts): PerPart {
  return perPart(parts, (pid) => {
    const fields = statOf(pid);
    return fields ? ((Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS])) / TICKS) * 1e6 : 0;
  });
}

/** Resident memory, in bytes. Pages that processes share count once for each of them. */
export function memoryOf(parts: Parts): PerPart {
  return perPart(parts, (pid) => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  });
}

function perPart(parts: Parts, measure: (pid: number) => number): PerPart {
  const children = childrenByParent();
  const sums = Object.entries(parts).map(([name, pids]) => {
    const all = pids.flatMap((pid) => [pid, ...(children.get(pid) ?? [])]);
    return [name, all.reduce((sum, pid) => sum + measure(pid), 0)] as const;
  });
  return Object.fromEntries(sums);
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(statOf(Number(name))?.[PARENT] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** The fields after the program's name, which may itself hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
