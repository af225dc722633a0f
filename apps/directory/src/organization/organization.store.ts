import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withRestricted } from '../access/with-restricted.ts';
import { addRecord, changeRecord, recordColumnsOf } from '../edit/record-sql.ts';
import type { NamePosition } from '../page/name-cursor.ts';

/** An organization as the contract has it: Postgres gives the columns under those names. */
export type OrganizationRow = OutputOf<typeof directory.organizations.read.response>;

type Draft = InOf<typeof directory.organizations.create>;
type Changes = Omit<InOf<typeof directory.organizations.update>, 'organizationId' | 'version'>;

/** The profile of the organisation says whom professional secrecy binds. */
const COLUMNS = recordColumnsOf('organization', '(m.r)', ['professional_secrecy', 'professional_secrecy_who']);

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
    return (await this.#reread(tx, await addRecord(tx, 'organization', { ...draft, maintainedBy }))) as OrganizationRow;
  }

  /** Nothing where the version is another one by now. */
  async change(tx: EntityManager, id: string, version: number, changes: Changes): Promise<OrganizationRow | undefined> {
    return (await changeRecord(tx, 'organization', id, changes, version)) ? this.#reread(tx, id) : undefined;
  }

  /** As it is seen, not as it was written: triggers bind who sees it, and keep what is restricted elsewhere. */
  async #reread(tx: EntityManager, id: string): Promise<OrganizationRow | undefined> {
    const [row] = await tx.query<OrganizationRow[]>(statements.read.text, [id]);
    return row;
  }
}
