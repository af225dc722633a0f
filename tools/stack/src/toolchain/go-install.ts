import { join } from 'node:path';
import type { Source } from './find-program.ts';
import { onPath } from './program.ts';
import { runQuietly } from './run-quietly.ts';

const PATIENCE_MS = 8 * 60_000;

/** Builds a Go module's program; the module proxy and its checksum database are whatever Go is set to. */
export function goInstall(module: string, program: string): Source {
  return {
    name: `go install ${module} (a minute or two)`,
    async fetch(work) {
      const go = onPath('go');
      if (!go) throw new Error('Go is not on PATH');
      // Flags a person set for their own modules (-mod=vendor) do not hold for one outside.
      const env = { ...process.env, GOBIN: work, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' };
      await runQuietly(go, ['install', '-trimpath', '-ldflags=-s -w', module], { env, patienceMs: PATIENCE_MS, cwd: work });
      return join(work, program);
    },
  };
}
