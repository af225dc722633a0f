import type { SqlValue, Statement } from './statement.ts';

/** A column of an answer: its name, and how its text is read. */
export interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** What became of a read: its rows, or why there are none; `skipped` where one before it in the same round trip failed. */
export type ReadOutcome = { readonly rows: unknown[] } | { readonly error: Error } | 'skipped';

/** One statement on behalf of somebody, and what has come back of it so far. */
export class CallerRead {
  /** The values of `SETTINGS`. */
  readonly settings: readonly SqlValue[];
  readonly statement: Statement;
  readonly values: readonly SqlValue[];
  readonly settle: (outcome: ReadOutcome) => void;
  columns: readonly Column[] = [];
  readonly #rows: unknown[] = [];
  #broken: Error | undefined;

  constructor(settings: readonly SqlValue[], statement: Statement, values: readonly SqlValue[], settle: (outcome: ReadOutcome) => void) {
    this.settings = settings;
    this.statement = statement;
    this.values = values;
    this.settle = settle;
  }

  addRow(fields: readonly (string | null)[]): void {
    if (this.#broken) return;
    try {
      this.#rows.push(rowOf(this.columns, fields));
    } catch (thrown) {
      this.#broken = thrown as Error;
    }
  }

  /** Fails this read whatever else comes back. */
  breaks(why: string): void {
    this.#broken = new Error(`${this.statement.name} ${why}`);
  }

  succeed(): void {
    this.settle(this.#broken ? { error: this.#broken } : { rows: this.#rows });
  }
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): unknown {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) {
    const { name, parse } = columns[index] as Column;
    const text = fields[index];
    row[name] = text === null || text === undefined ? null : parse(text);
  }
  return row;
}
