import { distributionPackage } from './distribution-package.ts';
import { findProgram, type Say, type Wanted } from './find-program.ts';
import { goInstall } from './go-install.ts';
import { officialRelease } from './official-release.ts';
import type { Program } from './program.ts';

const VERSION = '2.15.2';
/** The newest whose checksums stand in the official images' own build files, where we took them from. */
const RELEASE = '2.15.0';

const nats: Wanted = {
  name: 'nats-server',
  version: VERSION,
  least: '2.9.0',
  versionArguments: ['--version'],
  sources: [
    officialRelease({
      address: (platform) =>
        `https://github.com/nats-io/nats-server/releases/download/v${RELEASE}/nats-server-v${RELEASE}-${platform}.tar.gz`,
      checksums: {
        'linux-amd64': '5d2c51caca950333aba84911df7d377f826f3a59ec36061c6539105084f65c92',
        'linux-arm64': 'cdc208f5a3f42963a52b6ab06ef65626bb870315dc936e26ba571780c6351112',
      },
      member: (platform) => `nats-server-v${RELEASE}-${platform}/nats-server`,
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
