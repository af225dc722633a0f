import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type CharterRow = OutputOf<typeof directory.charters.publish.response>;

/** An organisation of the network has the name of the organization that says so of itself, else of the first that it maintains. */
const NAME = `(select left(o.name, 200) from directory.organization o where o.maintained_by = s.organisation
    order by exists (select from directory.organization_identifier i where i.organization_id = o.id
      and i.identifier_scheme = 'halte-network' and i.identifier = s.organisation::text) desc, o.created_at, o.id limit 1)`;

const ROW = `select c.id, c.organization_id as "organizationId", c.number, c.language, c.title, c.text, c.signed_on as "signedOn", c.visibility, (
    select jsonb_agg(jsonb_build_object('organisation', s.organisation, 'name', ${NAME}, 'on', s.signed_on) order by s.position)
    from directory.charter_signature s where s.charter_id = c.id) as signatures
  from directory.charter c`;

const statements = {
  read: { name: 'charters.read', text: `${ROW} where c.id = $1` },
  list: { name: 'charters.list', text: `${ROW} where c.organization_id = $1 order by c.number desc limit 200` },
  latest: { name: 'charters.latest', text: `${ROW} where c.organization_id = $1 order by c.number desc limit 1` },
} as const;

@Injectable()
export class CharterStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, id: string): Promise<CharterRow | undefined> {
    const [row] = await this.database.read<CharterRow>(acting, statements.read, [id]);
    return row;
  }

  async latest(acting: Acting, organizationId: string): Promise<CharterRow | undefined> {
    const [row] = await this.database.read<CharterRow>(acting, statements.latest, [organizationId]);
    return row;
  }

  list(acting: Acting, organizationId: string): Promise<CharterRow[]> {
    return this.database.read(acting, statements.list, [organizationId]);
  }

  async add(tx: EntityManager, organisation: string, draft: InOf<typeof directory.charters.publish>): Promise<string> {
    const { organizationId, language, title, text, visibility } = draft;
    // Two who publish at once get two numbers, one after the other.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [organizationId]);
    const [row] = await tx.query<{ id: string }[]>(
      `insert into directory.charter (organization_id, number, language, title, text, visibility)
       select $1::uuid, coalesce(max(number), 0) + 1, $2::text, $3::text, $4::text, $5::text from directory.charter where organization_id = $1 returning id`,
      [organizationId, language, title, text, visibility],
    );
    await this.sign(tx, row?.id ?? '', organisation);
    return row?.id ?? '';
  }

  async sign(tx: EntityManager, charterId: string, organisation: string): Promise<void> {
    await tx.query('insert into directory.charter_signature (charter_id, organisation) values ($1, $2) on conflict do nothing', [
      charterId,
      organisation,
    ]);
  }
}
