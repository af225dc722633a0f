import type { Connection } from 'pg';
import { columnTypes } from './column-types.ts';
import { SETTINGS } from './acting.ts';
import { toParameter, type SqlValue, type Statement } from './statement.ts';

/** The part of pg's connection that a query of our own speaks to. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  /** What the server has prepared on this connection, text by name; kept by pg's client as the server confirms. */
  readonly parsedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string }): void;
  sync(): void;
  sendCopyFail(reason: string): void;
}

interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** The columns of what a connection has prepared: asked for once, since a prepared statement cannot change them. */
const prepared = new WeakMap<Wire, Map<string, readonly Column[]>>();

/**
 * One statement on behalf of somebody, in one round trip.
 *
 * The settings of the caller and the statement travel under a single Sync of the extended query protocol. Everything up to a Sync
 * is one implicit transaction: the settings hold for this statement and are gone after it, whether it succeeds, fails, is
 * cancelled or times out. Both are prepared once per connection.
 *
 * pg's client drives it as it drives its own queries (it calls the `handle…` methods in the order in which the server answers). It
 * files each ParseComplete and each error under `name` and `text`, so these two are those of whichever statement is being answered.
 */
export class CallerQuery<Row> {
  name: string = SETTINGS.name;
  text: string = SETTINGS.text;
  readonly #settings: readonly SqlValue[];
  readonly #statement: Statement;
  readonly #values: readonly SqlValue[];
  readonly #settle: (error: Error | undefined, rows: Row[]) => void;
  readonly #rows: Row[] = [];
  #columns: readonly Column[] = [];
  #broken: Error | undefined;

  constructor(
    settings: readonly SqlValue[],
    statement: Statement,
    values: readonly SqlValue[],
    settle: (error: Error | undefined, rows: Row[]) => void,
  ) {
    this.#settings = settings;
    this.#statement = statement;
    this.#values = values;
    this.#settle = settle;
  }

  submit(connection: Connection): Error | undefined {
    const wire = connection as unknown as Wire;
    const { name, text } = this.#statement;
    const known = wire.parsedStatements[name];
    if (known !== undefined && known !== text) return new Error(`two statements are called ${name}`);
    wire.stream.cork();
    try {
      this.#send(wire, SETTINGS, this.#settings);
      this.#send(wire, this.#statement, this.#values, () => this.#describe(wire));
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return undefined;
  }

  #send(wire: Wire, { name, text }: Statement, values: readonly SqlValue[], beforeExecute?: () => void): void {
    if (wire.parsedStatements[name] === undefined) wire.parse({ name, text });
    wire.bind({ statement: name, values: values.map(toParameter) });
    beforeExecute?.();
    wire.execute({ portal: '' });
  }

  #describe(wire: Wire): void {
    const known = prepared.get(wire)?.get(this.#statement.name);
    if (known) this.#columns = known;
    else wire.describe({ type: 'P', name: '' });
  }

  handleRowDescription({ fields }: { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, parse: columnTypes.getTypeParser(dataTypeID) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#broken) return;
    try {
      this.#rows.push(rowOf<Row>(this.#columns, fields));
    } catch (thrown) {
      this.#broken = thrown as Error;
    }
  }

  /** Comes twice: the settings are done, then the statement. */
  handleCommandComplete(): void {
    this.name = this.#statement.name;
    this.text = this.#statement.text;
  }

  handleReadyForQuery(connection: Connection): void {
    remember(connection as unknown as Wire, this.#statement.name, this.#columns);
    this.#settle(this.#broken, this.#rows);
  }

  /** The server refused, or the connection is gone. The server skips what is left until the Sync, and undoes the rest. */
  handleError(error: Error): void {
    this.#settle(error, []);
  }

  handleEmptyQuery(): void {
    this.#broken = new Error(`${this.#statement.name} is empty`);
  }

  handleCopyInResponse(connection: Connection): void {
    (connection as unknown as Wire).sendCopyFail(`${this.#statement.name} must not copy`);
  }

  handleCopyData(): void {
    this.#broken = new Error(`${this.#statement.name} must not copy`);
  }
}

function rowOf<Row>(columns: readonly Column[], fields: readonly (string | null)[]): Row {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) {
    const { name, parse } = columns[index] as Column;
    const text = fields[index];
    row[name] = text === null || text === undefined ? null : parse(text);
  }
  return row as Row;
}

function remember(wire: Wire, name: string, columns: readonly Column[]): void {
  const known = prepared.get(wire);
  if (known) known.set(name, columns);
  else prepared.set(wire, new Map([[name, columns]]));
}
