import { refuse, type InOf, type Page } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { badCursor, pageWithin, readIdCursor, type CallContext } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { unknownRecord } from '../access/own-record.ts';
import { writingOrganisation } from '../access/writing-organisation.ts';
import { WorkRunner } from '../work/work.runner.ts';
import { sourceIdOf } from './import-source.ts';
import { ImportStore, type EntryRow, type ImportRow } from './import.store.ts';

const REPORT_PAGE = 500;

@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStore,
    private readonly runner: WorkRunner,
  ) {}

  async create(context: CallContext, draft: InOf<typeof directory.imports.create>): Promise<ImportRow> {
    const organisation = writingOrganisation(context.caller);
    const { upload } = context;
    if (!upload) throw refuse('internal');
    const { source, dryRun, ...options } = draft;
    const row = await this.database.as(context, async (tx) => {
      const uploadId = await this.store.adopt(tx, upload.id);
      const { kind: callerKind } = context.caller;
      return this.store.add(tx, { source, sourceId: sourceIdOf(organisation, source), uploadId, dryRun, options, callerKind });
    });
    this.runner.nudge();
    return row;
  }

  async read(context: CallContext, id: string): Promise<ImportRow> {
    writingOrganisation(context.caller);
    const row = await this.store.find(context, id);
    if (!row) throw unknownRecord('importId');
    return row;
  }

  /** Asks for an import to be undone. Only the last one of a source: those after it stand on it. */
  async undo(context: CallContext, id: string): Promise<ImportRow> {
    await this.read(context, id);
    const undoing = await this.database.as(context, (tx) => this.store.undo(tx, id));
    if (!undoing) throw refuse('conflict', 'Only the last import of a source can be undone, once it is done, and not a dry run');
    this.runner.nudge();
    return this.read(context, id);
  }

  async list(context: CallContext, { limit, cursor }: InOf<typeof directory.imports.list>): Promise<Page<ImportRow>> {
    writingOrganisation(context.caller);
    return pageWithin(await this.store.list(context, limit + 1, readIdCursor(cursor)), limit, ({ id }) => id);
  }

  async report(context: CallContext, query: InOf<typeof directory.imports.report>): Promise<Page<EntryRow>> {
    const { importId, outcome, limit, cursor } = query;
    await this.read(context, importId);
    const rows = await this.store.entries(context, importId, positionOf(cursor), limit + 1, outcome);
    return pageWithin(rows, limit, ({ position }) => String(position));
  }

  async reportExport(context: CallContext, importId: string): Promise<Page<EntryRow>> {
    await this.read(context, importId);
    const rows = await this.store.entries(context, importId, positionOf(context.cursor), REPORT_PAGE + 1);
    return pageWithin(rows, REPORT_PAGE, ({ position }) => String(position));
  }
}

function positionOf(cursor: string | undefined): number {
  if (cursor === undefined) return -1;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw badCursor();
}
