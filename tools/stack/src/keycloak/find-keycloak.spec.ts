import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../toolchain/find-program.ts';
import { findKeycloak, keycloakVersion } from './find-keycloak.ts';

const environment = process.env;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'halte-find-keycloak-'));
  process.env = { HALTE_CACHE_DIR: folder };
});
afterEach(() => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
});

function makeHome(home: string): string {
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'kc.sh'), '');
  return home;
}

const failing = (name: string, why: string): Source => ({ name, fetch: () => Promise.reject(new Error(why)) });
const never: Source = failing('never', 'it was asked');

it('takes the folder it is given, and fetches nothing', async () => {
  process.env['HALTE_KEYCLOAK_HOME'] = makeHome(join(folder, 'own'));
  expect(await findKeycloak(undefined, [never])).toBe(join(folder, 'own'));
});

it('says so where the folder it is given is not one', async () => {
  process.env['HALTE_KEYCLOAK_HOME'] = folder;
  await expect(findKeycloak(undefined, [never])).rejects.toThrow('bin/kc.sh');
});

it('takes what is in the cache, and fetches nothing', async () => {
  const cached = makeHome(join(folder, 'keycloak', keycloakVersion));
  expect(await findKeycloak(undefined, [never])).toBe(cached);
});

it('names each source that failed, why, and what to install', async () => {
  const said: string[] = [];
  const found = findKeycloak((line) => said.push(line), [failing('Maven', 'not on PATH'), failing('the release', 'github.com: no answer')]);
  await expect(found).rejects.toThrow(/Maven: not on PATH[^]*the release: github\.com: no answer[^]*Install Maven[^]*HALTE_KEYCLOAK_HOME/);
  expect(said).toHaveLength(2);
});

it('does not take an archive that is not the one published', async () => {
  const file = join(folder, 'other.zip');
  writeFileSync(file, 'something else');
  await expect(findKeycloak(undefined, [{ name: 'a mirror', fetch: async () => file }])).rejects.toThrow('checksum');
});
