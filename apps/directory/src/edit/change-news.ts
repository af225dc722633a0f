import { directory } from '@halte/contracts/directory';
import { Outbox } from '@halte/nest-outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DetailedTable } from './detail-places.ts';
import { followersOf } from './followers.ts';

/** What news of a record is made of. */
export interface Told {
  readonly id: string;
  readonly organizationId?: unknown;
  readonly maintainedBy: string;
  readonly version: number;
  readonly visibility: 'public' | 'partner' | 'ally';
  readonly lastModified: string;
}

/** Tells whoever keeps a copy, a search or a feed that a record has changed; they read it themselves, with their own eyes. */
@Injectable()
export class ChangeNews {
  constructor(private readonly outbox: Outbox) {}

  /** @param before nothing where the record is new */
  async changed(tx: EntityManager, table: DetailedTable, before: Pick<Told, 'visibility'> | undefined, after: Told): Promise<void> {
    // Those who may no longer see it are told what they would be told of a record that is gone.
    if (before?.visibility === 'public' && after.visibility !== 'public')
      await this.#add(tx, table, { ...after, visibility: 'public' }, 'removed');
    await this.#add(tx, table, after, before ? 'updated' : 'created');
    if (!before || before.visibility === after.visibility) return;
    for (const follower of await followersOf(tx, table, before, after)) {
      await this.changed(tx, follower.table, follower.before, follower.after);
    }
  }

  removed(tx: EntityManager, table: DetailedTable, record: Told): Promise<void> {
    return this.#add(tx, table, record, 'removed');
  }

  #add(tx: EntityManager, table: DetailedTable, record: Told, change: 'created' | 'updated' | 'removed'): Promise<void> {
    const { services, organizations, locations, serviceAtLocations } = directory;
    switch (table) {
      case 'service':
        return this.outbox.add(tx, services.changed, { ...record, organizationId: record.organizationId as string, change });
      case 'organization':
        return this.outbox.add(tx, organizations.changed, { ...record, change });
      case 'location':
        return this.outbox.add(tx, locations.changed, { ...record, change });
      case 'service_at_location':
        return this.outbox.add(tx, serviceAtLocations.changed, { ...record, change });
    }
  }
}
