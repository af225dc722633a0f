#!/usr/bin/env node
// The first thing a fresh clone runs, on whatever Node it finds: installs what the lock file says, then hands over to the packaged Node.
// Only what Node itself brings may be imported here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { arch, constants, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const [LEAST_MAJOR, LEAST_MINOR] = [22, 15];
/** `npm install` writes both lock files, one right after the other. */
const SAME_WRITE_MS = 5_000;
const NO_INSTALL = new Set(['urls', 'clean']);

const [command = '', ...args] = process.argv.slice(2);
const began = Date.now();
const didInstall = needsInstall() && install();
const node = findNode();
const env = { ...process.env, ...(didInstall ? { HALTE_INSTALL_MS: String(Date.now() - began) } : {}) };
run(node, ['--conditions=halte-source', '--no-warnings', join(root, 'tools/stack/src/main.ts'), command, ...args], env);

/** npm writes its own copy of the lock last; a lock file changed since then (a pull, another branch) has not been installed. */
function needsInstall() {
  const copy = join(modules, '.package-lock.json');
  if (!existsSync(copy)) return true;
  return !NO_INSTALL.has(command) && timeOf(join(root, 'package-lock.json')) > timeOf(copy) + SAME_WRITE_MS;
}

function timeOf(file) {
  return statSync(file).mtimeMs;
}

/** Exactly what the lock file says. Proxy, registry and certificate settings are npm's own. */
function install() {
  console.log('Installing packages (npm ci, about a minute the first time) …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0)
    stop(`npm ci failed${error ? ` (${error.message})` : ''}. It needs the npm registry; npm config and HTTPS_PROXY say which and how.`);
  return true;
}

/** The packaged Node; where there is none for this machine, the running one, if it is new enough. */
function findNode() {
  const packaged = join(modules, `node-${platform()}-${arch()}`, 'bin/node');
  if (existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_MAJOR || (major === LEAST_MAJOR && minor >= LEAST_MINOR)) return process.execPath;
  return stop(
    `There is no packaged Node for ${platform()} ${arch()}, and this one is ${process.versions.node}. Install Node ${LEAST_MAJOR}.${LEAST_MINOR} or newer.`,
  );
}

/** Hands over. Ctrl-C reaches the child by itself; this one waits until it has put everything away. */
function run(program, options, env) {
  const path = `${dirname(program)}:${process.env.PATH ?? ''}`;
  const child = spawn(program, options, { cwd: root, stdio: 'inherit', env: { ...env, PATH: path } });
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${program} cannot be run: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
