import type { Connection } from 'pg';
import { SETTINGS } from './acting.ts';
import type { CallerRead, Column } from './caller-read.ts';
import { columnTypes } from './column-types.ts';
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

/** The columns of what a connection has prepared: asked for once, since a prepared statement cannot change them. */
const prepared = new WeakMap<Wire, Map<string, readonly Column[]>>();

/**
 * Statements on behalf of their callers, in one round trip.
 *
 * The settings of a caller and the statement travel under a single Sync of the extended query protocol, one read or several behind each
 * other. Everything up to a Sync is one implicit transaction: the settings hold until the next caller's replace all of them, and are
 * gone after the Sync, whether it succeeds, fails, is cancelled or times out. A read that fails takes those behind it along: the server
 * skips them, and they are `skipped`. All is prepared once per connection.
 *
 * pg's client drives it as it drives its own queries (it calls the `handle…` methods in the order in which the server answers). It
 * files each ParseComplete and each error under `name` and `text`, so these two are those of whichever statement is being answered.
 */
export class CallerQuery {
  name: string = SETTINGS.name;
  text: string = SETTINGS.text;
  readonly #reads: readonly CallerRead[];
  readonly #settled: (error: Error | undefined) => void;
  /** Which read is being answered. */
  #current = 0;

  /** @param settled told once, when the connection is free again or lost, with the error that ended the round trip. */
  constructor(reads: readonly CallerRead[], settled: (error: Error | undefined) => void) {
    this.#reads = reads;
    this.#settled = settled;
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire;
    wire.stream.cork();
    try {
      const parsed = new Set<string>();
      for (const read of this.#reads) send(wire, parsed, read);
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  }

  handleRowDescription({ fields }: { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] }): void {
    this.#read.columns = fields.map(({ name, dataTypeID }) => ({ name, parse: columnTypes.getTypeParser(dataTypeID) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#read.addRow(fields);
  }

  /** Comes twice for each read: its settings are done, then its statement. */
  handleCommandComplete(_message: unknown, connection: Connection): void {
    const { statement, columns } = this.#read;
    if (this.name === SETTINGS.name) return this.#expect(statement);
    remember(connection as unknown as Wire, statement.name, columns);
    this.#next();
  }

  handleReadyForQuery(): void {
    this.#settled(undefined);
    for (const read of this.#reads) read.succeed();
  }

  /** The server refused, or the connection is gone. The server skips what is left until the Sync, and undoes the rest. */
  handleError(error: Error): void {
    this.#settled(error);
    this.#reads.forEach((read, index) => {
      if (index < this.#current) read.succeed();
      else read.settle(index === this.#current ? { error } : 'skipped');
    });
  }

  handleEmptyQuery(): void {
    this.#read.breaks('is empty');
    this.#next();
  }

  handleCopyInResponse(connection: Connection): void {
    (connection as unknown as Wire).sendCopyFail(`${this.#read.statement.name} must not copy`);
  }

  handleCopyData(): void {
    this.#read.breaks('must not copy');
  }

  get #read(): CallerRead {
    return this.#reads[this.#current] as CallerRead;
  }

  #next(): void {
    this.#current += 1;
    this.#expect(SETTINGS);
  }

  #expect({ name, text }: Statement): void {
    this.name = name;
    this.text = text;
  }
}

/** @param parsed the names that this round trip has sent a text for already */
function send(wire: Wire, parsed: Set<string>, read: CallerRead): void {
  const { settings, statement, values } = read;
  bind(wire, parsed, SETTINGS, settings);
  wire.execute({ portal: '' });
  bind(wire, parsed, statement, values);
  const columns = prepared.get(wire)?.get(statement.name);
  if (columns) read.columns = columns;
  else wire.describe({ type: 'P', name: '' });
  wire.execute({ portal: '' });
}

function bind(wire: Wire, parsed: Set<string>, { name, text }: Statement, values: readonly SqlValue[]): void {
  if (wire.parsedStatements[name] === undefined && !parsed.has(name)) wire.parse({ name, text });
  parsed.add(name);
  wire.bind({ statement: name, values: values.map(toParameter) });
}

function remember(wire: Wire, name: string, columns: readonly Column[]): void {
  const known = prepared.get(wire);
  if (known) known.set(name, columns);
  else prepared.set(wire, new Map([[name, columns]]));
}
