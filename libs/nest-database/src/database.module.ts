import { IDEMPOTENCY, UPLOADS } from '@halte/nest-contract';
import { Module, type DynamicModule, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { AppDatabase } from './app-database.ts';
import { CallerPool } from './caller-pool.ts';
import { Database } from './database.ts';
import { required } from './environment.ts';
import { PostgresIdempotency } from './idempotency.ts';
import { Sweeper } from './sweeper.ts';
import { Transactions } from './transactions.ts';
import { PostgresUploads } from './upload-store.ts';

/** Gives an app its {@link Database}, and the idempotency and uploads of its operations. */
@Module({})
export class DatabaseModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly transactions: Transactions,
    private readonly sweeper: Sweeper,
  ) {}

  /** @param app its schema, entities and migrations. Signs in as the app's own role: `HALTE_POSTGRES_URL`. */
  static forApp(app: AppDatabase): DynamicModule {
    const { schema } = app;
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: CallerPool, useFactory: () => new CallerPool(required('HALTE_POSTGRES_URL'), schema) },
        { provide: Transactions, useFactory: (pool: CallerPool) => Transactions.open(app, pool), inject: [CallerPool] },
        {
          provide: Database,
          useFactory: (pool: CallerPool, transactions: Transactions) => new Database(pool, transactions),
          inject: [CallerPool, Transactions],
        },
        {
          provide: IDEMPOTENCY,
          useFactory: (transactions: Transactions) => new PostgresIdempotency(transactions, schema),
          inject: [Transactions],
        },
        { provide: UPLOADS, useFactory: (pool: CallerPool) => new PostgresUploads(pool, schema), inject: [CallerPool] },
        { provide: Sweeper, useFactory: (pool: CallerPool) => new Sweeper(pool, schema), inject: [CallerPool] },
      ],
      exports: [Database, IDEMPOTENCY, UPLOADS],
    };
  }

  onApplicationBootstrap(): void {
    this.sweeper.start();
  }

  /** After the last request has been answered. Ends the pool, which both share. */
  async onApplicationShutdown(): Promise<void> {
    this.sweeper.stop();
    await this.transactions.close();
  }
}
