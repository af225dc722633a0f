import type { EntityManager } from 'typeorm';
import type { Told } from './change-news.ts';
import type { DetailedTable } from './detail-places.ts';

/** A record of its own that is seen by no more than another, and so changed with it. */
export interface Follower {
  readonly table: DetailedTable;
  readonly before: Pick<Told, 'visibility'>;
  readonly after: Told;
}

interface FollowerRow extends Told {
  readonly own: Told['visibility'];
}

const FOLLOW: Readonly<Record<DetailedTable, readonly (readonly [table: DetailedTable, column: string])[]>> = {
  organization: [
    ['service', 'organization_id'],
    ['location', 'organization_id'],
  ],
  service: [['service_at_location', 'service_id']],
  location: [['service_at_location', 'location_id']],
  service_at_location: [],
};

/**
 * The records that have become more or less visible with another one, in this transaction: a trigger moved them. Only those that the
 * caller still sees; who has a copy of others finds their tombstones.
 */
export async function followersOf(
  tx: EntityManager,
  table: DetailedTable,
  before: Pick<Told, 'visibility'>,
  { id }: Told,
): Promise<readonly Follower[]> {
  const found: Follower[] = [];
  for (const [follower, column] of FOLLOW[table]) {
    const rows = await tx.query<FollowerRow[]>(
      `select id, ${follower === 'service' ? 'organization_id as "organizationId", ' : ''}maintained_by as "maintainedBy", version, visibility,
        last_modified as "lastModified", own_visibility as own from directory.${follower}
        where ${column} = $1 and last_modified = now()::timestamptz(3)`,
      [id],
    );
    for (const { own, ...after } of rows) found.push({ table: follower, before: { visibility: narrower(own, before.visibility) }, after });
  }
  return found.filter((one) => one.before.visibility !== one.after.visibility);
}

const ORDER = ['public', 'partner', 'ally'] as const;

function narrower(one: Told['visibility'], other: Told['visibility']): Told['visibility'] {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] as Told['visibility'];
}
