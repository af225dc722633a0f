import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, insertOne, updateOne, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { alliesOf } from '../access/record-table.ts';
import { withRestricted } from '../access/with-restricted.ts';
import type { NamePosition } from '../page/name-cursor.ts';
import { OrganizationEntity } from './organization.entity.ts';

/** An organization as the contract has it: Postgres gives the columns under those names. */
export type OrganizationRow = OutputOf<typeof directory.organizations.read.response>;

type Draft = InOf<typeof directory.organizations.create>;
type Changes = Omit<InOf<typeof directory.organizations.update>, 'organizationId' | 'version'>;

const COLUMNS = `(m.r).id, (m.r).name, (m.r).alternate_name as "alternateName", (m.r).description, (m.r).email, (m.r).website, (m.r).year_incorporated as "yearIncorporated",
  (m.r).legal_status as "legalStatus", (m.r).visibility, ${alliesOf('(m.r)')} as allies, (m.r).maintained_by as "maintainedBy", (m.r).version,
  (m.r).created_at as "createdAt", (m.r).last_modified as "lastModified"`;

const FROM = `select ${COLUMNS} from directory.organization o cross join lateral ${withRestricted('organization', 'o')} m`;

const statements = {
  read: { name: 'organizations.read', text: `${FROM} where o.id = $1`, brief: true },
  named: {
    name: 'organizations.named',
    text: `${FROM} where o.maintained_by = $1 and lower(o.name) = lower($2) and o.source_id is null`,
  },
  list: { name: 'organizations.list', text: `${FROM} order by o.sort_name, o.id limit $1` },
  listAfter: { name: 'organizations.listAfter', text: `${FROM} where (o.sort_name, o.id) > ($2, $3) order by o.sort_name, o.id limit $1` },
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

  async add(tx: EntityManager, maintainedBy: string, draft: Draft): Promise<OrganizationRow> {
    const { id } = await insertOne<{ id: string }, OrganizationEntity>(tx, OrganizationEntity, { ...draft, maintainedBy }, 'id');
    return (await this.#reread(tx, id)) as OrganizationRow;
  }

  /** Nothing where the version is another one by now. */
  async change(tx: EntityManager, id: string, version: number, changes: Changes): Promise<OrganizationRow | undefined> {
    const values = { ...changes, version: version + 1, lastModified: () => 'now()' };
    const changed = await updateOne<{ id: string }, OrganizationEntity>(tx, OrganizationEntity, { id, version }, values, 'id');
    return changed && this.#reread(tx, id);
  }

  /** As it is seen, not as it was written: triggers bind who sees it, and keep what is restricted elsewhere. */
  async #reread(tx: EntityManager, id: string): Promise<OrganizationRow | undefined> {
    const [row] = await tx.query<OrganizationRow[]>(statements.read.text, [id]);
    return row;
  }
}
