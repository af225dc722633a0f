import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StackFailure, messageOf } from '../failure.ts';
import { cacheDirectory } from '../repository.ts';
import type { Say, Source } from '../toolchain/find-program.ts';
import { checked, download } from '../toolchain/official-release.ts';
import { onPath } from '../toolchain/program.ts';
import { runQuietly } from '../toolchain/run-quietly.ts';

/** The version that is fetched where none is given. */
export const keycloakVersion = '26.7.2';

/** SHA-256 of the distribution as published; a mirror's copy must be the same. */
const checksum = '744ced2aee48932be2de935ff380085ebded737655c0986aa3512bbcec62f69b';
const artifact = `org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:zip`;
const release = `https://github.com/keycloak/keycloak/releases/download/${keycloakVersion}/keycloak-${keycloakVersion}.zip`;
const patienceMs = 5 * 60_000;
const remedy =
  'Install Maven (or let this machine reach github.com) and start again, or unpack Keycloak 26 yourself and give its folder in HALTE_KEYCLOAK_HOME.';

/** Each makes the distribution's zip and says where it is. */
const sources: readonly Source[] = [
  {
    name: `Maven (${artifact}, 177 MB)`,
    async fetch(work) {
      const maven = onPath('mvn');
      if (!maven) throw new Error('Maven (mvn) is not on PATH');
      await runQuietly(maven, ['-B', '-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${work}`], {
        patienceMs,
        cwd: work,
      });
      return join(work, `keycloak-quarkus-dist-${keycloakVersion}.zip`);
    },
  },
  {
    name: `the official release (${new URL(release).host}, 177 MB)`,
    async fetch(work) {
      const file = join(work, 'keycloak.zip');
      writeFileSync(file, await download(release));
      return file;
    },
  },
];

/** Keycloak's folder: the one given, the one in the cache, or one fetched now and kept there. */
export async function findKeycloak(say: Say = () => undefined, from: readonly Source[] = sources): Promise<string> {
  const given = process.env['HALTE_KEYCLOAK_HOME'];
  if (given !== undefined) return existing(given);
  const cached = join(cacheDirectory(), 'keycloak', keycloakVersion);
  return isHome(cached) ? cached : fetchInto(cached, say, from);
}

function existing(home: string): string {
  if (isHome(home)) return home;
  throw new StackFailure('HALTE_KEYCLOAK_HOME is not a Keycloak folder: there is no bin/kc.sh in it.');
}

function isHome(folder: string): boolean {
  return existsSync(join(folder, 'bin', 'kc.sh'));
}

async function fetchInto(cached: string, say: Say, from: readonly Source[]): Promise<string> {
  const failures: string[] = [];
  for (const source of from) {
    say(`Keycloak is not in the cache; trying ${source.name} …`);
    try {
      return await take(source, cached);
    } catch (error) {
      failures.push(`  - ${source.name}: ${messageOf(error)}`);
    }
  }
  throw new StackFailure([`Keycloak ${keycloakVersion} could not be fetched.`, ...failures, remedy].join('\n'));
}

async function take(source: Source, cached: string): Promise<string> {
  const work = join(cacheDirectory(), 'work', `keycloak-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const zip = await source.fetch(work);
    checked(readFileSync(zip), checksum);
    await unpack(zip, work);
    mkdirSync(dirname(cached), { recursive: true });
    // A clone beside us may have been faster; its copy is as good.
    if (!isHome(cached)) renameSync(join(work, `keycloak-${keycloakVersion}`), cached);
    return cached;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** By `unzip`, else by the `jar` of the JDK that Keycloak needs anyway. */
async function unpack(zip: string, work: string): Promise<void> {
  const unzip = onPath('unzip');
  const jar = onPath('jar');
  if (unzip) await runQuietly(unzip, ['-q', '-o', zip, '-d', work], { patienceMs });
  else if (jar) await runQuietly(jar, ['xf', zip], { patienceMs, cwd: work });
  else throw new Error('there is no unzip and no jar on PATH to unpack it with');
}
