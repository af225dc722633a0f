import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OPEN_TO_ALL = 0o001;

const OUTSIDE = '/var/lib/halte';

/**
 * A directory the `postgres` user can reach. As root that is not everywhere: `/root` is closed to others, and a clone in it
 * keeps its database under `/var/lib/halte` instead. As anybody else it is the directory itself.
 */
export function openDirectoryFor(directory: string): string {
  if (process.getuid?.() !== 0 || isOpen(directory)) return directory;
  const outside = join(OUTSIDE, createHash('sha256').update(directory).digest('hex').slice(0, 12));
  mkdirSync(outside, { recursive: true });
  for (const made of [OUTSIDE, outside]) chmodSync(made, 0o755);
  return outside;
}

/** The packaged programs where the `postgres` user can run them: a copy of them for a clone it cannot enter. */
export function reachablePrograms(native: string): string {
  const reachable = openDirectoryFor(native);
  if (reachable !== native && !existsSync(join(reachable, 'bin/postgres')))
    cpSync(native, reachable, { recursive: true, verbatimSymlinks: true });
  return reachable;
}

/** Whether others may pass through the directory's parents. Those not yet there will be made open. */
function isOpen(directory: string): boolean {
  const parent = dirname(directory);
  return passable(directory) && (parent === directory || isOpen(parent));
}

function passable(directory: string): boolean {
  try {
    return (statSync(directory).mode & OPEN_TO_ALL) !== 0;
  } catch {
    return true;
  }
}
