import type { Source } from './find-program.ts';
import { executable, onPath } from './program.ts';
import { runQuietly } from './run-quietly.ts';

const PATIENCE_MS = 3 * 60_000;

/** Installs a package of Debian or a relative, where we are root. */
export function distributionPackage(name: string, program: string): Source {
  return {
    name: `the distribution package ${name} (apt-get)`,
    async fetch() {
      const apt = onPath('apt-get');
      if (!apt) throw new Error('there is no apt-get here');
      if (process.getuid?.() !== 0) throw new Error(`only root may install it: sudo apt-get install ${name}`);
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await runQuietly(apt, ['update'], { env, patienceMs: PATIENCE_MS });
      await runQuietly(apt, ['install', '-y', '--no-install-recommends', name], { env, patienceMs: PATIENCE_MS });
      if (!executable(program)) throw new Error(`the package ${name} brought no ${program}`);
      return program;
    },
  };
}
