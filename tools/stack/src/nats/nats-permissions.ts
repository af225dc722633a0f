import type { Uses } from '@halte/contract-kit';
import { natsPermissions, type NatsPermissions } from '@halte/contract-kit/nats-permissions';

/** What each app may do on the bus, from what it declares. */
export function permissionsOfApps(apps: Readonly<Record<string, Uses>>): (app: string) => NatsPermissions {
  return (app) => {
    const declared = apps[app];
    if (!declared) throw new RangeError(`"${app}" declares nothing, so it may do nothing`);
    return natsPermissions(declared);
  };
}
