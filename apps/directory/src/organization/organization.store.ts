import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, insertOne, updateOne, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NamePosition } from '../page/name-cursor.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** An organization as the contract has it: Postgres gives the columns under those names. */
export type OrganizationRow = OutputOf<typeof directory.organizations.read.response>;

type Draft = InOf<typeof directory.organizations.create>;
type Changes = Omit<InOf<typeof directory.organizations.update>, 'organizationId' | 'version'>;

const COLUMNS = `id, name, alternate_name as "alternateName", description, email, website, year_incorporated as "yearIncorporated",
  legal_status as "legalStatus", visibility, maintained_by as "maintainedBy", version, created_at as "createdAt", last_modified as "lastModified"`;

const FROM = `select ${COLUMNS} from directory.organization`;

const statements = {
  read: { name: 'organizations.read', text: `${FROM} where id = $1`, brief: true },
  named: { name: 'organizations.named', text: `${FROM} where maintained_by = $1 and lower(name) = lower($2)` },
  list: { name: 'organizations.list', text: `${FROM} order by sort_name, id limit $1` },
  listAfter: { name: 'organizations.listAfter', text: `${FROM} where (sort_name, id) > ($2, $3) order by sort_name, id limit $1` },
} as const;

@Injectable()
export class OrganizationStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, id: string): Promise<OrganizationRow | undefined> {
    const [row] = await this.database.read<OrganizationRow>(acting, statements.read, [id]);
    return row;
  }

  async findNamed(acting: Acting, maintainedBy: string, name: string): Promise<OrganizationRow | undefined> {
    const [row] = await this.database.read<OrganizationRow>(acting, statements.named, [maintainedBy, name]);
    return row;
  }

  list(acting: Acting, count: number, after?: NamePosition): Promise<OrganizationRow[]> {
    return after
      ? this.database.read(acting, statements.listAfter, [count, after.sortName, after.id])
      : this.database.read(acting, statements.list, [count]);
  }

  add(tx: EntityManager, maintainedBy: string, draft: Draft): Promise<OrganizationRow> {
    return insertOne(tx, OrganizationEntity, { ...draft, maintainedBy }, COLUMNS);
  }

  /** Nothing where the version is another one by now. */
  change(tx: EntityManager, id: string, version: number, changes: Changes): Promise<OrganizationRow | undefined> {
    return updateOne(tx, OrganizationEntity, { id, version }, { ...changes, version: version + 1, lastModified: () => 'now()' }, COLUMNS);
  }
}
