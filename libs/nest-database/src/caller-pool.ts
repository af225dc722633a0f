import { span } from '@halte/nest-telemetry';
import { Pool } from 'pg';
import { settingsOf, type Acting } from './acting.ts';
import { CallerQuery } from './caller-query.ts';
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

  constructor(url: string, app: string, { max = MAX_CONNECTIONS }: { readonly max?: number } = {}) {
    this.pool = new Pool({
      connectionString: url,
      application_name: app,
      max,
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      options: '-c timezone=UTC',
      types: columnTypes,
    });
    // Whoever uses a connection hears of its end by the failure of the query; without a listener the process would end too.
    this.pool.on('connect', (client) => client.on('error', ignore));
    this.pool.on('error', ignore);
  }

  /** Runs one statement on behalf of somebody, in one round trip, as a transaction of its own. */
  run<Row>(acting: Acting, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return span(statement.name, 'client', { 'db.system.name': 'postgresql' }, () => this.#run<Row>(acting, statement, values));
  }

  #run<Row>(acting: Acting, statement: Statement, values: readonly SqlValue[]): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      const settings = settingsOf(acting);
      this.pool.connect((refused, client, release) => {
        if (!client) return reject(databaseFailure(refused));
        const settle = (error: Error | undefined, rows: Row[]): void => {
          release(error && endsConnection(error));
          if (error) reject(databaseFailure(error));
          else resolve(rows);
        };
        client.query(new CallerQuery<Row>(settings, statement, values, settle));
      });
    });
  }
}

function ignore(): void {}
