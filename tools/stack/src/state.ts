import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runs, startOf } from './process-records.ts';
import { stateDirectory } from './repository.ts';

/** Where `npm start` keeps what. */
export const stateFiles = {
  logs: join(stateDirectory, 'logs'),
  records: join(stateDirectory, 'run'),
  running: join(stateDirectory, 'run/network.json'),
  ports: join(stateDirectory, 'ports.json'),
  secrets: join(stateDirectory, 'secrets.json'),
  demo: join(stateDirectory, 'demo.json'),
} as const;

/** What `npm run urls` tells while the network runs. */
export interface RunningRecord {
  readonly launcher: { readonly pid: number; readonly started: string };
  readonly publicUrl: string;
  readonly issuer: string;
  /** Whether the demo people can sign in. */
  readonly demo: boolean;
}

export function writeRunning(record: Omit<RunningRecord, 'launcher'>): void {
  writeJson(stateFiles.running, { ...record, launcher: { pid: process.pid, started: startOf(process.pid) ?? '' } });
}

/** The network of this clone, where it runs. */
export function readRunning(): RunningRecord | undefined {
  const record = readJson<RunningRecord>(stateFiles.running);
  return record && runs(record.launcher) ? record : undefined;
}

export function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** Whole or not at all: a kill in between leaves the old file. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
