// Programs a job needs and npm does not bring: taken from the distribution where they are missing and we may install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const packages = { chromium: 'chromium', java: 'openjdk-17-jre-headless' };
let updated = false;

/** @returns {string | undefined} why the program cannot be had */
export function provide(program) {
  if (onPath(program)) return undefined;
  const name = packages[program];
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return `${program} is missing: install ${name}`;
  console.log(`${program} is missing; installing the distribution's package ${name} …`);
  if (!updated) apt(['update', '-q']);
  updated = true;
  apt(['install', '-y', '-q', '--no-install-recommends', name]);
  return onPath(program) ? undefined : `the package ${name} could not be installed`;
}

function apt(args) {
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
