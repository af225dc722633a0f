import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');

/** A copy of the repository as it stands, to change without harm. Packages of others are linked, our own are the copy's. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** Runs a program in the copy; gives what it printed. Throws with all of it where it fails. */
  run(program: string, ...parameters: string[]): Promise<string>;
  /** The files that are new or differ from what was copied, apart from those that git ignores. */
  changed(): string[];
  remove(): void;
}

/** Makes a copy of the files that git knows or would add. */
export function copyWorkspace(): WorkspaceCopy {
  const folder = mkdtempSync(join(tmpdir(), 'halte-copy-'));
  const files = listFiles(root, '--cached').filter((file) => existsSync(join(root, file)));
  for (const file of files) cpSync(join(root, file), join(folder, file));
  for (const modules of modulesFolders()) linkModules(join(root, modules), join(folder, modules));
  const before = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return {
    folder,
    run: (program, ...parameters) => runIn(folder, program, parameters),
    changed: () => listFiles(folder).filter((file) => readFileSync(join(folder, file), 'utf8') !== before.get(file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function listFiles(folder: string, ...options: string[]): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard', ...options], { cwd: folder, encoding: 'utf8' });
  return output.split('\0').filter(Boolean);
}

function modulesFolders(): string[] {
  const projects = ['libs', 'apps', 'tools'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(kind, name)));
  return ['', ...projects].map((project) => join(project, 'node_modules')).filter((folder) => existsSync(join(root, folder)));
}

/** `@halte` is copied as it is: its links are relative, so they lead to the copy's own packages. */
function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '@halte') cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(from, name), join(to, name));
  }
}

async function runIn(folder: string, program: string, parameters: readonly string[]): Promise<string> {
  const { NODE_OPTIONS: _own, NX_WORKSPACE_ROOT_PATH: _root, ...inherited } = process.env;
  const path = [join(folder, 'node_modules/.bin'), dirname(process.execPath), inherited['PATH']].join(':');
  const env = { ...inherited, PATH: path, NX_DAEMON: 'false', NX_CACHE_DIRECTORY: join(folder, '.nx/cache') };
  try {
    return (await promisify(execFile)(program, parameters, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (thrown) {
    const { stdout = '', stderr = '' } = thrown as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${parameters.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: thrown });
  }
}
