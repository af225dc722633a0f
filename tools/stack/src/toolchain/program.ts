import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that was found, and what version it says it is. */
export interface Program {
  readonly path: string;
  readonly version: string;
}

/** Where a program stands on PATH. */
export function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(executable);
}

export function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Runs `path ...args` and takes the first version number from what it prints; undefined where it cannot be run. */
export function versionOf(path: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(path, [...args], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 ? /(\d+\.\d+\.\d+)/.exec(`${stdout} ${stderr}`)?.[1] : undefined;
}

/** Whether `version` is `least` or newer; both as `2.15.2`. */
export function atLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
