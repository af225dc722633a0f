import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { compiler } from '../network/build.ts';
import type { LocalNetwork } from '../network/local-network.ts';
import type { Progress } from '../progress.ts';
import { messageOf } from '../failure.ts';
import { repositoryRoot } from '../repository.ts';
import { start, type StartOptions } from './start.ts';

/** The compiler writes many files for one change; what comes within this time is one change. */
const QUIET_MS = 400;

/** `npm start`, and every service whose code changes, or that of a lib it stands on, is started again. */
export function dev(options: StartOptions): Promise<number> {
  return start(options, restartOnChange);
}

function restartOnChange(network: LocalNetwork, progress: Progress): () => void {
  const compile = spawn(process.execPath, [compiler, '-b', '--watch', '--preserveWatchOutput'], { cwd: repositoryRoot, stdio: 'inherit' });
  const changes = collect((projects) => void restartAffected(network, projects, progress));
  const watchers = ['libs', 'apps'].flatMap(projectsIn).flatMap(({ name, directory }) => watchOutput(directory, () => changes(name)));
  progress.say('Watching for changes …');
  return () => {
    compile.kill();
    for (const watcher of watchers) watcher.close();
  };
}

/** Gathers names until it has been quiet for a moment. */
function collect(act: (names: ReadonlySet<string>) => void): (name: string) => void {
  let gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return (name) => {
    gathered.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      act(gathered);
      gathered = new Set();
    }, QUIET_MS);
  };
}

async function restartAffected(network: LocalNetwork, changed: ReadonlySet<string>, progress: Progress): Promise<void> {
  for (const service of network.services) {
    if (![...standsOn(`@halte/${service.name}`)].some((name) => changed.has(name))) continue;
    try {
      await network.migrate(service.name);
      await service.restart();
      progress.say(`${service.name} runs with the change.`);
    } catch (error) {
      progress.say(messageOf(error));
    }
  }
}

/** A project and every project of ours below it. */
function standsOn(name: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const file = join(repositoryRoot, 'node_modules', name, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> };
  for (const dependency of Object.keys(dependencies)) if (dependency.startsWith('@halte/')) standsOn(dependency, seen);
  return seen;
}

function projectsIn(folder: string): { name: string; directory: string }[] {
  const names = readdirSync(join(repositoryRoot, folder)).filter((name) => existsSync(join(repositoryRoot, folder, name, 'package.json')));
  return names.map((name) => ({ name: `@halte/${name}`, directory: join(repositoryRoot, folder, name) }));
}

function watchOutput(directory: string, changed: () => void): FSWatcher[] {
  const output = join(directory, 'dist');
  if (!existsSync(output)) return [];
  return [watch(output, { recursive: true }, (_event, file) => (file?.endsWith('.js') ? changed() : undefined))];
}
