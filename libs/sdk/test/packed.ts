import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');
const sdk = join(root, 'libs/sdk');

/** A partner's project: a folder outside the workspace in which nothing but the packed SDK is installed. */
export interface PartnerProject {
  readonly tarball: string;
  readonly folder: string;
  /** Runs a module in the project; gives what it printed. Throws with its errors where it fails. */
  run(code: string, environment?: Record<string, string>): string;
  remove(): void;
}

/** Builds and packs the SDK, and installs the tarball as a partner would, without a network. */
export function partnerProject(): PartnerProject {
  const folder = mkdtempSync(join(tmpdir(), 'halte-partner-'));
  run('npx', ['--no-install', 'tsc', '-b', 'libs/sdk'], root);
  run('npm', ['pack', '--silent', '--pack-destination', folder], sdk);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'partner', private: true, type: 'module' }));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  return {
    tarball,
    folder,
    run: (code, environment) => {
      writeFileSync(join(folder, 'main.mjs'), code);
      return run(process.execPath, ['main.mjs'], folder, environment);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first block of JavaScript in the README. */
export function quickStart(): string {
  const block = /```js\n([\s\S]+?)```/.exec(readFileSync(join(sdk, 'README.md'), 'utf8'))?.[1];
  if (block === undefined) throw new Error('The README has no quick start');
  return block;
}

/** Runs a program to its end; gives what it printed. The module flags of the test run itself are not handed on. */
export function run(program: string, parameters: readonly string[], cwd: string, environment: Record<string, string> = {}): string {
  const { NODE_OPTIONS: _own, ...inherited } = process.env;
  return execFileSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
