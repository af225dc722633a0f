import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type NetworkRow = OutputOf<typeof directory.networks.create.response>;

const ROW = `select n.id, n.name, n.description, n.website, n.coordinated_by as "coordinatedBy", coalesce((
    select jsonb_agg(jsonb_build_object('organizationId', o.id, 'name', left(o.name, 200), 'since', m.since) order by o.name, o.id)
    from directory.network_membership m join directory.organization o on o.id = m.organization_id
    where m.network_id = n.id and m.until is null), '[]') as members
  from directory.network n`;

const statements = {
  read: { name: 'networks.read', text: `${ROW} where n.id = $1` },
  list: { name: 'networks.list', text: `${ROW} where $2::uuid is null or n.id > $2 order by n.id limit $1` },
} as const;

@Injectable()
export class NetworkStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, id: string): Promise<NetworkRow | undefined> {
    const [row] = await this.database.read<NetworkRow>(acting, statements.read, [id]);
    return row;
  }

  list(acting: Acting, count: number, after: string | undefined): Promise<NetworkRow[]> {
    return this.database.read(acting, statements.list, [count, after ?? null]);
  }

  async add(
    tx: EntityManager,
    organisation: string,
    { name, description, website }: Pick<NetworkRow, 'name' | 'description'> & { readonly website?: string | null | undefined },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      'insert into directory.network (name, description, website, coordinated_by) values ($1, $2, $3, $4) returning id',
      [name, description, website ?? null, organisation],
    );
    return row?.id ?? '';
  }

  /** Again after a departure, it is a new beginning. */
  async join(tx: EntityManager, networkId: string, organizationId: string): Promise<void> {
    await tx.query(
      `insert into directory.network_membership (network_id, organization_id) values ($1, $2)
       on conflict (network_id, organization_id) do update set since = current_date, until = null
         where network_membership.until is not null`,
      [networkId, organizationId],
    );
  }

  /** All organizations that the organisation maintains. */
  async leave(
    tx: EntityManager,
    networkId: string,
    organisation: string,
  ): Promise<readonly { readonly id: string; readonly until: string }[]> {
    const [rows] = await tx.query<[{ id: string; until: string }[], number]>(
      `update directory.network_membership m set until = current_date from directory.organization o
       where m.network_id = $1 and m.until is null and o.id = m.organization_id and o.maintained_by = $2
       returning m.organization_id as id, m.until::text as until`,
      [networkId, organisation],
    );
    return rows;
  }
}
