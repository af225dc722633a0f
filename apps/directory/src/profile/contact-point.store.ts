import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type ContactPointRow = OutputOf<typeof directory.contactPoints.read.response>['points'][number];

type Draft = InOf<typeof directory.contactPoints.replace>['points'][number];

const LIST = {
  name: 'contactPoints.list',
  text: `select position, kind, name, role, phone, email, note, duty from directory.contact_point where organization_id = $1 order by position`,
} as const;

@Injectable()
export class ContactPointStore {
  constructor(private readonly database: Database) {}

  list(acting: Acting, organizationId: string): Promise<ContactPointRow[]> {
    return this.database.read(acting, LIST, [organizationId]);
  }

  async replace(tx: EntityManager, organizationId: string, points: readonly Draft[]): Promise<void> {
    // One after the other, so that neither finds a place taken.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8))', [organizationId]);
    await tx.query('delete from directory.contact_point where organization_id = $1', [organizationId]);
    await tx.query(
      `insert into directory.contact_point (organization_id, position, kind, name, role, phone, email, note, duty)
       select $1, p.position, p.kind, p.name, p.role, p.phone, p.email, p.note, p.duty
       from jsonb_populate_recordset(null::directory.contact_point, $2) p`,
      [organizationId, JSON.stringify(points.map((point, index) => ({ ...point, position: index + 1 })))],
    );
  }
}
