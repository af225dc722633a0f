import type { ApiTable } from '@halte/hsds/schemas';
import { Database, type Acting, type SqlValue, type Statement } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';
import { Assembly, type Gathered } from './assemble.ts';
import { gatherStatement } from './gather.statement.ts';
import type { Filter } from './page.conditions.ts';
import { pageStatement, streamStatement, TOMBSTONES_AFTER, type PageRow, type Window } from './page.statements.ts';
import type { Form, Reading } from './reading-plan.ts';

/** A record in the JSON of the standard. */
export type HsdsRecord = Readonly<Record<string, unknown>> & { readonly id?: string };

/** How records of one table are read in one form. */
interface Reader {
  readonly one: Statement;
  readonly many: Statement;
  readonly assembly: Assembly;
}

/** How many records one statement brings. */
const AT_A_TIME: Readonly<Record<Form, number>> = { summary: 100, full: 20, full_service: 3 };

const readers = new Map<string, Reader>();

@Injectable()
export class HsdsStore {
  constructor(private readonly database: Database) {}

  async find(acting: Acting, table: ApiTable, form: Form, id: string): Promise<HsdsRecord | undefined> {
    const { one, assembly } = readerOf(table, form);
    const [gathered = {}] = await this.database.read<Gathered>(acting, one, [id]);
    return assembly.records(gathered).values().next().value;
  }

  /**
   * Those of the ids that are public, in their order. Fetched a few at a time, side by side: while some are put together, the database
   * reads the others.
   */
  async findAll(acting: Acting, table: ApiTable, form: Form, ids: readonly string[]): Promise<HsdsRecord[]> {
    const { many, assembly } = readerOf(table, form);
    const some = async (part: readonly string[]): Promise<HsdsRecord[]> => {
      const [gathered = {}] = await this.database.read<Gathered>(acting, many, [part]);
      const records = assembly.records(gathered);
      return part.map((id) => records.get(id)).filter((record) => record !== undefined);
    };
    return (await Promise.all(chunks(ids, AT_A_TIME[form]).map(some))).flat();
  }

  async page(acting: Acting, table: ApiTable, filter: Filter, window: Window): Promise<PageRow> {
    return this.#one<PageRow>(acting, pageStatement(table, filter, window));
  }

  async after(acting: Acting, table: ApiTable, filter: Filter, size: number, after: string | undefined): Promise<PageRow['items']> {
    const { items } = await this.#one<Pick<PageRow, 'items'>>(acting, streamStatement(table, filter, size, after));
    return items;
  }

  tombstones(acting: Acting, values: readonly SqlValue[]): Promise<{ readonly id: string; readonly removed_at: string }[]> {
    return this.database.read(acting, TOMBSTONES_AFTER, values);
  }

  async #one<Row>(acting: Acting, [statement, values]: [Statement, SqlValue[]]): Promise<Row> {
    const [row] = await this.database.read<Row>(acting, statement, values);
    if (!row) throw new Error(`${statement.name} gave no row`);
    return row;
  }
}

function chunks(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, part) => ids.slice(part * size, (part + 1) * size));
}

function readerOf(table: ApiTable, form: Form): Reader {
  const name = `${table}.${form}`;
  const reader = readers.get(name) ?? makeReader({ table, form });
  readers.set(name, reader);
  return reader;
}

function makeReader(reading: Reading): Reader {
  return { one: gatherStatement(reading, 'one'), many: gatherStatement(reading, 'many'), assembly: new Assembly(reading) };
}
