import type { InOf, Page } from '@halte/contract-kit';
import { probe } from '@halte/contracts/probe';
import { badCursor, Handle, pageWithin, type CallContext } from '@halte/nest-contract';
import { Controller } from '@nestjs/common';

interface Row {
  readonly number: number;
  readonly text: string;
}

/** Rows of one export page; `pageWithin` takes fewer where they are wide. */
const EXPORT_ROWS = 2_000;

const FOREIGN_ROWS = 25;

@Controller()
export class RowHandlers {
  @Handle(probe.rows)
  async list({ rows, rowBytes, limit, cursor }: InOf<typeof probe.rows>) {
    return page({ rows, rowBytes }, limit, cursor);
  }

  @Handle(probe.export)
  async export(all: InOf<typeof probe.export>, { cursor }: CallContext) {
    return page(all, EXPORT_ROWS, cursor);
  }

  @Handle(probe.foreign)
  async foreign({ page: number, per_page }: InOf<typeof probe.foreign>) {
    const contents = rowsBetween((number - 1) * per_page, Math.min(number * per_page, FOREIGN_ROWS), 'row');
    return { page_number: number, size: contents.length, contents };
  }
}

function page({ rows, rowBytes }: InOf<typeof probe.export>, limit: number, cursor: string | undefined): Page<Row> {
  const start = startOf(cursor);
  const found = rowsBetween(start, Math.min(start + limit + 1, rows), 'x'.repeat(rowBytes));
  return pageWithin(found, limit, ({ number }) => String(number + 1));
}

function startOf(cursor = '0'): number {
  if (/^\d{1,8}$/.test(cursor)) return Number(cursor);
  throw badCursor();
}

function rowsBetween(start: number, end: number, text: string): Row[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => ({ number: start + index, text }));
}
