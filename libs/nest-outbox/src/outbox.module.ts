import { Broker } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { Module, type DynamicModule, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { OutboxRelay } from './outbox-relay.ts';
import { OutboxRows } from './outbox-rows.ts';
import { Outbox } from './outbox.ts';

/** Gives an app its {@link Outbox}, and publishes what is in it. */
@Module({})
export class OutboxModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(private readonly relay: OutboxRelay) {}

  /** @param service the service whose events these are; its schema has the same name */
  static forApp({ service }: { readonly service: string }): DynamicModule {
    return {
      module: OutboxModule,
      global: true,
      providers: [
        {
          provide: OutboxRelay,
          useFactory: (database: Database, broker: Broker) => new OutboxRelay(new OutboxRows(database, service), broker, service),
          inject: [Database, Broker],
        },
        { provide: Outbox, useFactory: (relay: OutboxRelay) => new Outbox(service, () => relay.nudge()), inject: [OutboxRelay] },
      ],
      exports: [Outbox],
    };
  }

  onApplicationBootstrap(): void {
    this.relay.start();
  }

  /** Before broker and database are closed. What is left waits in its rows. */
  onModuleDestroy(): Promise<void> {
    return this.relay.stop();
  }
}
