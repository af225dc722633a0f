import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { appItself, Database, type Acting, type Statement } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ExportJob } from './export-job.ts';

/** An export as the contract has it. */
export type ExportRow = OutputOf<typeof directory.exports.read.response>;

const COLUMNS = 'id, holds, status, bytes, counts, created_at as "createdAt", finished_at as "finishedAt"';

const READ: Statement = { name: 'exports.read', text: `select ${COLUMNS} from directory.export_job where id = $1`, brief: true };

const PART: Statement = {
  name: 'exports.part',
  text: `select e.status, e.bytes as "totalBytes", e.parts, p.bytes, to_char(e.created_at, 'YYYY-MM-DD') as day from directory.export_job e
    left join directory.export_part p on p.export_id = e.id and p.n = $2 where e.id = $1`,
};

/** After this time without a sign of life an export was ended with its process, in seconds. */
const SILENT_SECONDS = 120;

const UNFINISHED = "status in ('waiting', 'writing')";

const CLAIM: Statement = {
  name: 'exports.claim',
  text: `update directory.export_job set alive_at = now(), attempts = attempts + 1
    where id = (
      select id from directory.export_job
        where ${UNFINISHED} and (alive_at is null or alive_at < now() - interval '${SILENT_SECONDS} seconds')
        order by created_at limit 1 for update skip locked)
    returning id, holds, caller_kind as "callerKind", subject, attempts, maintained_by as "maintainedBy"`,
};

const RELEASE: Statement = {
  name: 'exports.release',
  text: `update directory.export_job set alive_at = null where id = $1 and ${UNFINISHED}`,
};

const SWEEP: Statement = { name: 'exports.sweep', text: `delete from directory.export_job where created_at < now() - interval '24 hours'` };

/** A part of a package, and what the whole is. */
export interface ExportPart {
  readonly status: ExportRow['status'];
  readonly totalBytes: number | null;
  readonly parts: number;
  readonly bytes: Uint8Array | null;
  readonly day: string;
}

@Injectable()
export class ExportStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, id: string): Promise<ExportRow | undefined> {
    const [row] = await this.database.read<ExportRow>(acting, READ, [id]);
    return row;
  }

  async part(acting: Acting, id: string, n: number): Promise<ExportPart | undefined> {
    const [row] = await this.database.read<ExportPart>(acting, PART, [id, n]);
    return row;
  }

  async add(tx: EntityManager, holds: ExportJob['holds'], callerKind: ExportJob['callerKind']): Promise<ExportRow> {
    const rows = await tx.query<ExportRow[]>(`insert into directory.export_job (holds, caller_kind) values ($1, $2) returning ${COLUMNS}`, [
      holds,
      callerKind,
    ]);
    const [row] = rows;
    if (!row) throw new TypeError('an insert returned nothing');
    return row;
  }

  /** Takes an export that waits, or whose process was ended; what is older than a day goes. */
  async claim(): Promise<ExportJob | undefined> {
    const app = appItself('directory');
    await this.database.read(app, SWEEP, []);
    const [job] = await this.database.read<ExportJob>(app, CLAIM, []);
    return job;
  }

  /** Its process has ended: the export may be taken at once. */
  async release(id: string): Promise<void> {
    await this.database.read(appItself('directory'), RELEASE, [id]);
  }
}
