import { findProgram, type Say, type Wanted } from './find-program.ts';
import { goInstall } from './go-install.ts';
import { officialRelease } from './official-release.ts';
import type { Program } from './program.ts';

const VERSION = '1.8.1';

const k6: Wanted = {
  name: 'k6',
  version: VERSION,
  least: '1.0.0',
  versionArguments: ['version'],
  sources: [
    officialRelease({
      address: (platform) => `https://github.com/grafana/k6/releases/download/v${VERSION}/k6-v${VERSION}-${platform}.tar.gz`,
      checksums: {},
      member: (platform) => `k6-v${VERSION}-${platform}/k6`,
    }),
    goInstall(`go.k6.io/k6@v${VERSION}`, 'k6'),
  ],
  remedy: 'Install k6 1.0 or newer (or Go 1.25 or newer) and run this again.',
};

/** The load generator: on PATH, in the cache, or fetched. */
export function findK6(say?: Say): Promise<Program> {
  return findProgram(k6, say);
}
