import { span } from '@halte/nest-telemetry';
import { Pool } from 'pg';
import { settingsOf, type Acting } from './acting.ts';
import { BriefReads } from './brief-reads.ts';
import { CallerQuery } from './caller-query.ts';
import { CallerRead } from './caller-read.ts';
import { columnTypes } from './column-types.ts';
import { databaseFailure, endsConnection } from './database-failure.ts';
import type { SqlValue, Statement } from './statement.ts';

/** Connections of one process. Postgres has 100 by default, shared by all. */
const MAX_CONNECTIONS = 10;

/** How long a request waits for a free or a new connection, in milliseconds. */
const CONNECT_MS = 5_000;

/** The connections of an app, shared by reads of ours and TypeORM's transactions. */
export class CallerPool {
  readonly pool: Pool;
  readonly #brief: BriefReads;
  /** The text of each name that was used. */
  readonly #texts = new Map<string, string>();

  constructor(url: string, app: string, { max = MAX_CONNECTIONS, role }: { readonly max?: number; readonly role?: string } = {}) {
    this.pool = new Pool({
      connectionString: url,
      application_name: app,
      max,
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      options: role === undefined ? '-c timezone=UTC' : `-c timezone=UTC -c role=${role} -c plan_cache_mode=force_generic_plan`,
      types: columnTypes,
    });
    // Whoever uses a connection hears of its end by the failure of the query; without a listener the process would end too.
    this.pool.on('connect', (client) => client.on('error', ignore));
    this.pool.on('error', ignore);
    this.#brief = new BriefReads(this.#send);
  }

  /** Runs one statement on behalf of somebody, in one round trip: one of its own, or, where it is brief, one with others. */
  run<Row>(acting: Acting, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return span(statement.name, 'client', { 'db.system.name': 'postgresql' }, () => this.#run<Row>(acting, statement, values));
  }

  #run<Row>(acting: Acting, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      this.#refuseNamesake(statement);
      const read = new CallerRead(settingsOf(acting), statement, values, (outcome) => {
        if (outcome === 'skipped') this.#send([read]);
        else if ('error' in outcome) reject(databaseFailure(outcome.error));
        else resolve(outcome.rows as Row[]);
      });
      if (statement.brief) this.#brief.add(read);
      else this.#send([read]);
    });
  }

  /** A connection would answer the second one with what it has prepared for the first. */
  #refuseNamesake({ name, text }: Statement): void {
    const known = this.#texts.get(name);
    if (known === undefined) this.#texts.set(name, text);
    else if (known !== text) throw new Error(`two statements are called ${name}`);
  }

  readonly #send = (reads: readonly CallerRead[]): void => {
    this.pool.connect((refused, client, release) => {
      if (!client) return fail(reads, refused as Error);
      client.query(new CallerQuery(reads, (error) => release(error && endsConnection(error))));
    });
  };
}

function fail(reads: readonly CallerRead[], error: Error): void {
  for (const read of reads) read.settle({ error });
}

function ignore(): void {}
