import type { ColumnRules } from './column.ts';

/** What is written down of a table. */
export interface TableSpec {
  /** Its file in a tabular package. */
  readonly file: string;
  /** In our own words. */
  readonly description: string;
  readonly columns: Readonly<Record<string, ColumnRules>>;
  /** Members that are worked out for nested JSON and stored nowhere. */
  readonly derived?: Readonly<Record<string, ColumnRules>>;
  /** The whole table is ours, not the standard's. */
  readonly profile?: true;
}

type Named<C> = { readonly [K in keyof C]: C[K] & { readonly name: K } };

/** A table: its columns in the order in which a tabular package writes them. */
export type Table<N extends string = string, S extends TableSpec = TableSpec> = Omit<S, 'columns' | 'derived'> & {
  readonly name: N;
  readonly columns: Named<S['columns']>;
  readonly derived: Named<NonNullable<S['derived']>>;
};

/** Writes down a table; its columns get their names. */
export function table<const N extends string, const S extends TableSpec>(name: N, spec: S): Table<N, S> {
  return { ...spec, name, columns: named(spec.columns), derived: named(spec.derived ?? {}) } as unknown as Table<N, S>;
}

function named(columns: Readonly<Record<string, ColumnRules>>) {
  return Object.fromEntries(Object.entries(columns).map(([name, rules]) => [name, { name, ...rules }]));
}
