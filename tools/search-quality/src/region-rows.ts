import { region, type RegionRecord } from '@halte/sample-region';
import type { QuestionCaller } from './question.ts';

type Of<T extends RegionRecord['table']> = Extract<RegionRecord, { readonly table: T }>;

/** The rows of one table that a caller may see. */
export const rowsFor = <T extends RegionRecord['table']>(caller: QuestionCaller, table: T): readonly Of<T>['row'][] =>
  region()
    .filter((record): record is Of<T> => record.table === table)
    .filter(({ rights }) => rights.visibility === 'public' || (rights.visibility === 'partner' && caller === 'partner'))
    .map(({ row }) => row);

/** Groups by a key; what has none is left out. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
