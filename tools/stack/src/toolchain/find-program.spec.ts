import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, type Source, type Wanted } from './find-program.ts';
import { atLeast } from './program.ts';

let folder: string;
const before = { ...process.env };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'halte-tools-'));
  mkdirSync(join(folder, 'bin'));
  process.env['HALTE_CACHE_DIR'] = join(folder, 'cache');
  process.env['PATH'] = `${join(folder, 'bin')}:/usr/bin:/bin`;
});

afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

it('takes what is on PATH', async () => {
  const path = program(join(folder, 'bin/halte-tool'), '2.1.0');
  await expect(findProgram(wanted([]))).resolves.toEqual({ path, version: '2.1.0' });
});

it('passes over what is too old, and keeps what the first source that works gave', async () => {
  program(join(folder, 'bin/halte-tool'), '1.0.0');
  const found = await findProgram(wanted([failing, working]));
  expect(found).toEqual({ path: join(folder, 'cache/halte-tool/2.2.0/halte-tool'), version: '2.2.0' });
  await expect(findProgram(wanted([failing]))).resolves.toEqual(found);
});

it('names every source that failed, and the remedy', async () => {
  await expect(findProgram(wanted([failing]))).rejects.toThrow(/a mirror: example.org: no answer[\s\S]*Install halte-tool/);
});

it('does not keep what cannot run', async () => {
  const broken: Source = { name: 'a broken one', fetch: async (work) => program(join(work, 'x'), '', 1) };
  await expect(findProgram(wanted([broken]))).rejects.toThrow('does not run');
});

it.each([
  ['2.10.0', '2.9.10', true],
  ['2.9.10', '2.9.10', true],
  ['2.8.99', '2.9.0', false],
])('knows whether %s is at least %s', (version, least, answer) => {
  expect(atLeast(version, least)).toBe(answer);
});

const failing: Source = { name: 'a mirror', fetch: () => Promise.reject(new Error('example.org: no answer')) };
const working: Source = { name: 'a build', fetch: async (work) => program(join(work, 'built'), '2.2.0') };

function wanted(sources: readonly Source[]): Wanted {
  return { name: 'halte-tool', version: '2.2.0', least: '2.0.0', versionArguments: ['--version'], sources, remedy: 'Install halte-tool.' };
}

function program(path: string, version: string, code = 0): string {
  writeFileSync(path, `#!/bin/sh\necho "tool v${version}"\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}
