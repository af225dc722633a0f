import { findProgram, type Say, type Wanted } from './find-program.ts';
import { goInstall } from './go-install.ts';
import { officialRelease } from './official-release.ts';
import type { Program } from './program.ts';

const VERSION = '1.8.1';
/** The newest whose checksums were at hand, second-hand. A wrong one is refused, and the next source is tried. */
const RELEASE = '1.4.2';

const k6: Wanted = {
  name: 'k6',
  version: VERSION,
  least: '1.0.0',
  versionArguments: ['version'],
  sources: [
    officialRelease({
      address: (platform) => `https://github.com/grafana/k6/releases/download/v${RELEASE}/k6-v${RELEASE}-${platform}.tar.gz`,
      checksums: {
        'linux-amd64': 'c827501f510265db9c3313e4164d2585a97c7a3485ed440b93f7b1cfe6facd28',
        'linux-arm64': '0e9515502f80edb562f12c0b12a59085c0b113c6416d728e3c2a9e5a7506cc5c',
      },
      member: (platform) => `k6-v${RELEASE}-${platform}/k6`,
    }),
    goInstall(`go.k6.io/k6@v${VERSION}`, 'k6'),
  ],
  remedy: 'Install k6 1.0 or newer (or Go 1.25 or newer) and run this again.',
};

/** The load generator: on PATH, in the cache, or fetched. */
export function findK6(say?: Say): Promise<Program> {
  return findProgram(k6, say);
}
