import type { NatsPermissions } from '@halte/contract-kit/nats-permissions';
import type { NatsUser } from './nats-users.ts';

export interface NatsConfiguration {
  /** 0 or -1: any free one, told in the ports file. */
  readonly port: number;
  readonly storeDirectory: string;
  readonly portsDirectory: string;
  /** The server's own version decides what it understands: `2.15.2`. */
  readonly version: string;
  readonly users: readonly NatsUser[];
  permissionsOf(app: string): NatsPermissions;
}

const ACCOUNT = 'HALTE';

/** The configuration file of a server with one account, and a user per app that may do only what its contracts say. */
export function natsConfiguration(options: NatsConfiguration): string {
  const users = options.users.map(({ app, publicKey }) => ({ nkey: publicKey, permissions: options.permissionsOf(app) }));
  const settings = {
    host: '127.0.0.1',
    port: options.port === 0 ? -1 : options.port,
    ports_file_dir: options.portsDirectory,
    max_payload: 1_048_576,
    jetstream: { store_dir: options.storeDirectory, ...(understandsSyncInterval(options.version) ? { sync_interval: 'always' } : {}) },
    accounts: { [ACCOUNT]: { jetstream: 'enabled', users } },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Debian 12's 2.9 refuses a file that names the setting. */
function understandsSyncInterval(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 2 || (major === 2 && minor >= 10);
}
