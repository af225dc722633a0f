import type { InOf, OutOf, Page } from '@halte/contract-kit';
import { fieldName, recordTables, type directory } from '@halte/contracts/directory';
import { badCursor, pageWithin, type CallContext } from '@halte/nest-contract';
import { Database, type SqlValue } from '@halte/nest-database';
import { Injectable } from '@nestjs/common';

type List = typeof directory.history.list;
type FieldChange = OutOf<List>['items'][number];
type Row = FieldChange & { readonly position: number };

const FROM = `select id, position, field_name as field, last_action_type as action, previous_value as "previousValue",
  replacement_value as "replacementValue", updated_by as "updatedBy", created_at as at from directory.metadata
  where resource_id = $2 and resource_type = $3`;

@Injectable()
export class HistoryService {
  constructor(private readonly database: Database) {}

  /** Row policies leave out what the caller could not always see. */
  async list(context: CallContext, { recordType, recordId, field, limit, cursor }: InOf<List>): Promise<Page<FieldChange>> {
    const values: SqlValue[] = [limit + 1, recordId, recordTables[recordType]];
    const ofField = field === undefined ? '' : ` and field_name = any ($${values.push(columnsNamed(field))})`;
    const before = cursor === undefined ? '' : ` and position < $${values.push(readPosition(cursor))}`;
    const name = `history.list${field === undefined ? '' : '.ofField'}${cursor === undefined ? '' : '.before'}`;
    const rows = await this.database.read<Row>(
      context,
      { name, text: `${FROM}${ofField}${before} order by position desc limit $1` },
      values,
    );
    const page = pageWithin(rows, limit, ({ position }) => String(position));
    return { ...page, items: page.items.map((row) => ({ ...row, field: fieldName(row.field) })) };
  }
}

/** `address1` is the column `address_1`, `alsoForYouIf` is `also_for_you_if`. */
function columnsNamed(field: string): readonly string[] {
  const words = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return [words, words.replace(/(?<=[a-z])(\d)/g, '_$1')];
}

function readPosition(cursor: string): number {
  if (!/^[1-9]\d{0,14}$/.test(cursor)) throw badCursor();
  return Number(cursor);
}
