import { distributionPackage } from './distribution-package.ts';
import { findProgram, type Say, type Wanted } from './find-program.ts';
import { goInstall } from './go-install.ts';
import { officialRelease } from './official-release.ts';
import type { Program } from './program.ts';

const VERSION = '2.15.2';

const nats: Wanted = {
  name: 'nats-server',
  version: VERSION,
  least: '2.9.0',
  versionArguments: ['--version'],
  sources: [
    officialRelease({
      address: (platform) =>
        `https://github.com/nats-io/nats-server/releases/download/v${VERSION}/nats-server-v${VERSION}-${platform}.tar.gz`,
      checksums: {},
      member: (platform) => `nats-server-v${VERSION}-${platform}/nats-server`,
    }),
    goInstall(`github.com/nats-io/nats-server/v2@v${VERSION}`, 'nats-server'),
    distributionPackage('nats-server', '/usr/sbin/nats-server'),
  ],
  remedy: 'Install nats-server 2.9 or newer (or Go 1.25 or newer) and start again, or give a server of your own in HALTE_NATS_URL.',
};

/** The NATS server program: on PATH, in the cache, or fetched. */
export function findNats(say?: Say): Promise<Program> {
  return findProgram(nats, say);
}
