import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The clone this file belongs to. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..');

/** What this clone keeps between starts: data, logs, keys, who runs. Removed by `npm run clean`. */
export const stateDirectory = join(repositoryRoot, '.halte');

/** Downloads and builds shared by every clone of this user: `HALTE_CACHE_DIR`, else `~/.cache/halte`. */
export function cacheDirectory(): string {
  return resolve(process.env['HALTE_CACHE_DIR'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'halte'));
}
