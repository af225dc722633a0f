import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeCallerKeys, type CallerKeys } from '../caller-keys.ts';
import { makeNatsUser, natsUserFrom, type NatsUser } from '../nats/nats-users.ts';

/** What the processes of one network know each other by. Made here, kept in the clone's own state, never in the repository. */
export interface NetworkSecrets {
  readonly postgresPassword: string;
  /** The passwords of the apps' roles come from it. */
  readonly roles: string;
  readonly natsUsers: readonly NatsUser[];
  readonly callerKeys: CallerKeys;
}

interface KeptSecrets {
  readonly postgresPassword: string;
  readonly roles: string;
  readonly natsSeeds: Readonly<Record<string, string>>;
  readonly callerKeys: CallerKeys;
}

export function makeSecrets(apps: readonly string[]): NetworkSecrets {
  return {
    postgresPassword: randomBytes(18).toString('hex'),
    roles: randomBytes(24).toString('hex'),
    natsUsers: apps.map(makeNatsUser),
    callerKeys: makeCallerKeys(apps),
  };
}

/** Those of the last start, or new ones; an app that came since gets its own. */
export function keptSecrets(file: string, apps: readonly string[]): NetworkSecrets {
  const fresh = makeSecrets(apps);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptSecrets) : undefined;
  const secrets = kept ? merge(kept, fresh, apps) : fresh;
  const natsSeeds = Object.fromEntries(secrets.natsUsers.map(({ app, seed }) => [app, seed]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...secrets, natsUsers: undefined, natsSeeds }), { mode: 0o600 });
  return secrets;
}

function merge(kept: KeptSecrets, fresh: NetworkSecrets, apps: readonly string[]): NetworkSecrets {
  const natsUsers = fresh.natsUsers.map((user) => {
    const seed = kept.natsSeeds[user.app];
    return seed ? natsUserFrom(user.app, seed) : user;
  });
  const callerKeys = Object.fromEntries(apps.flatMap((app) => pairOf(app, kept.callerKeys[app] ?? fresh.callerKeys[app])));
  return { postgresPassword: kept.postgresPassword, roles: kept.roles, natsUsers, callerKeys };
}

function pairOf(app: string, pair: CallerKeys[string] | undefined): [string, CallerKeys[string]][] {
  return pair ? [[app, pair]] : [];
}
