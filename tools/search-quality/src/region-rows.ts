import type { RowOf, TableName } from '@halte/hsds';
import { region } from '@halte/sample-region';
import type { QuestionCaller } from './question.ts';

/** The rows of one table that a caller may see. */
export const rowsFor = <T extends TableName>(caller: QuestionCaller, table: T): readonly RowOf<T>[] =>
  region()
    .filter((record) => record.table === table)
    .filter(({ rights }) => rights.visibility === 'public' || (rights.visibility === 'partner' && caller === 'partner'))
    .map(({ row }) => row as RowOf<T>);

/** Groups by a key; what has none is left out. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
