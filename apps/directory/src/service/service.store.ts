import type { InOf, OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { Database, type Acting } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addRecord, changeRecord } from '../edit/record-sql.ts';
import type { NamePosition } from '../page/name-cursor.ts';
import { exportStatement, listStatement, NAMED, READ, type ServiceFilter } from './service.statements.ts';

/** A service as the contract has it. */
export type ServiceRow = OutputOf<typeof directory.services.read.response>;

type Draft = InOf<typeof directory.services.create>;
type Changes = Omit<InOf<typeof directory.services.update>, 'serviceId' | 'version'>;

@Injectable()
export class ServiceStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, id: string): Promise<ServiceRow | undefined> {
    const [row] = await this.database.read<ServiceRow>(acting, READ, [id]);
    return row;
  }

  async findNamed(acting: Acting, organizationId: string, name: string): Promise<ServiceRow | undefined> {
    const [row] = await this.database.read<ServiceRow>(acting, NAMED, [organizationId, name]);
    return row;
  }

  list(acting: Acting, filter: ServiceFilter, count: number, after?: NamePosition): Promise<ServiceRow[]> {
    return this.database.read(acting, ...listStatement(filter, count, after));
  }

  export(acting: Acting, filter: ServiceFilter, count: number, after?: string): Promise<ServiceRow[]> {
    return this.database.read(acting, ...exportStatement(filter, count, after));
  }

  async add(tx: EntityManager, maintainedBy: string, draft: Draft): Promise<ServiceRow> {
    return (await this.#reread(tx, await addRecord(tx, 'service', { ...draft, maintainedBy }))) as ServiceRow;
  }

  /** Nothing where the version is another one by now. */
  async change(tx: EntityManager, id: string, version: number, changes: Changes): Promise<ServiceRow | undefined> {
    return (await changeRecord(tx, 'service', id, changes, version)) ? this.#reread(tx, id) : undefined;
  }

  /** As it is seen, not as it was written: triggers bind who sees it, and keep what is restricted elsewhere. */
  async #reread(tx: EntityManager, id: string): Promise<ServiceRow | undefined> {
    const [row] = await tx.query<ServiceRow[]>(READ.text, [id]);
    return row;
  }
}
