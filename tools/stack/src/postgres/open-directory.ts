import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OPEN_TO_ALL = 0o001;

/**
 * A directory the `postgres` user can reach. As root that is not everywhere: `/root` is closed to others, and a clone in it
 * keeps its database under `/var/lib/halte` instead. As anybody else it is the directory itself.
 */
export function openDirectoryFor(directory: string): string {
  if (process.getuid?.() !== 0 || open(directory)) return directory;
  return join('/var/lib/halte', createHash('sha256').update(directory).digest('hex').slice(0, 12));
}

/** Whether others may pass through the directory's parents. Those not yet there will be made open. */
function open(directory: string): boolean {
  const parent = dirname(directory);
  return passable(directory) && (parent === directory || open(parent));
}

function passable(directory: string): boolean {
  try {
    return (statSync(directory).mode & OPEN_TO_ALL) !== 0;
  } catch {
    return true;
  }
}
