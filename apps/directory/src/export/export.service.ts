import { refuse, type FilePart, type InOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import type { CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { WorkRunner } from '../work/work.runner.ts';
import { ExportStore, type ExportRow } from './export.store.ts';

@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly store: ExportStore,
    private readonly runner: WorkRunner,
  ) {}

  async create(context: CallContext, { holds }: InOf<typeof directory.exports.create>): Promise<ExportRow> {
    writingOrganisation(context.caller);
    const row = await this.database.as(context, (tx) => this.store.add(tx, holds, context.caller.kind));
    this.runner.nudge();
    return row;
  }

  async read(context: CallContext, id: string): Promise<ExportRow> {
    const row = await this.store.find(context, id);
    if (!row) throw unknownRecord('exportId');
    if (row.holds === 'own') writingOrganisation(context.caller);
    return row;
  }

  async part(context: CallContext, id: string): Promise<FilePart> {
    await this.read(context, id);
    const found = await this.store.part(context, id, context.part ?? 0);
    if (!found) throw unknownRecord('exportId');
    if (found.status !== 'done') throw refuse('conflict', 'The package is not made yet: read the export until its status is `done`');
    if (!found.bytes) throw refuse('gone', 'The package is no longer here: make it again');
    const { bytes, parts, totalBytes, day } = found;
    return { bytes, parts, mediaType: 'application/zip', fileName: `halte-${day}.zip`, ...(totalBytes !== null && { totalBytes }) };
  }
}
