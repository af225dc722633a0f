import type { Rights, RowOf, TableName } from '@halte/hsds';

export type { Rights };

/** One row of the region: HSDS 3.0 and profile columns, what has no value left out. */
export type RegionRecord = {
  readonly [T in TableName]: { readonly table: T; readonly row: RowOf<T>; readonly rights: Rights };
}[TableName];

/** Makes a record. */
export function record<T extends TableName>(table: T, rights: Rights, row: RowOf<T>): RegionRecord {
  return { table, row: withoutGaps(row), rights } as unknown as RegionRecord;
}

/** A row as it is written down: a value that is not there is left out of it. */
export type Draft<T extends TableName> = { readonly [K in keyof RowOf<T>]: RowOf<T>[K] | undefined };

/** Makes a record of a row in which values may be missing. */
export const draft = <T extends TableName>(table: T, rights: Rights, row: Draft<T>) => record(table, rights, row as unknown as RowOf<T>);

const withoutGaps = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ''));
