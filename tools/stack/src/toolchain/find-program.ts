import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StackFailure, messageOf } from '../failure.ts';
import { cacheDirectory } from '../repository.ts';
import { atLeast, executable, onPath, versionOf, type Program } from './program.ts';

/** A program the stack needs and how to come by it. */
export interface Wanted {
  readonly name: string;
  /** The version we take when we may choose. */
  readonly version: string;
  /** The oldest found on PATH that will do. */
  readonly least: string;
  readonly versionArguments: readonly string[];
  /** Tried in order after PATH and the cache; each makes the program at `target` or throws with what failed. */
  readonly sources: readonly Source[];
  /** What a person can do when nothing worked. */
  readonly remedy: string;
}

export interface Source {
  /** "the official release (github.com)": named when it fails. */
  readonly name: string;
  fetch(work: string): Promise<string>;
}

/** Says what it is doing; a line each. */
export type Say = (line: string) => void;

/** PATH, then the cache, then each source; what a source gave is kept in the cache. */
export async function findProgram(wanted: Wanted, say: Say = () => undefined): Promise<Program> {
  const cached = join(cacheDirectory(), wanted.name, wanted.version, wanted.name);
  const found = usable(onPath(wanted.name), wanted) ?? usable(executable(cached) ? cached : undefined, wanted);
  return found ?? fetchInto(cached, wanted, say);
}

function usable(path: string | undefined, { versionArguments, least }: Wanted): Program | undefined {
  const version = path && versionOf(path, versionArguments);
  return path && version && atLeast(version, least) ? { path, version } : undefined;
}

async function fetchInto(cached: string, wanted: Wanted, say: Say): Promise<Program> {
  const failures: string[] = [];
  for (const source of wanted.sources) {
    say(`${wanted.name} is not installed; trying ${source.name} …`);
    try {
      const program = await take(source, cached, wanted);
      if (program) return program;
      failures.push(`${source.name}: what it gave does not run`);
    } catch (error) {
      failures.push(`${source.name}: ${messageOf(error)}`);
    }
  }
  throw new StackFailure(
    [`${wanted.name} could not be found or made.`, ...failures.map((line) => `  - ${line}`), wanted.remedy].join('\n'),
  );
}

async function take(source: Source, cached: string, wanted: Wanted): Promise<Program | undefined> {
  const work = join(cacheDirectory(), 'work', `${wanted.name}-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    keep(await source.fetch(work), cached);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return usable(cached, wanted);
}

/** Renamed into place, so that a clone beside us never runs half a program. */
function keep(from: string, cached: string): void {
  mkdirSync(dirname(cached), { recursive: true });
  const half = `${cached}.${process.pid}`;
  copyFileSync(from, half);
  chmodSync(half, 0o755);
  renameSync(half, cached);
}
