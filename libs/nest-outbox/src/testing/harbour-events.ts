import { consumerName, event, service, streamName, uses } from '@halte/contract-kit';
import { Broker } from '@halte/nest-contract';
import { Database, DatabaseModule, migrateApp, type AppDatabase } from '@halte/nest-database';
import { freshDatabase, startNats, type FreshDatabase, type TestNats } from '@halte/stack/testing';
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import type { INestApplicationContext } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { outboxTables } from '../outbox.migration.ts';
import { OutboxModule } from '../outbox.module.ts';

const Sailed = z.object({ ship: z.string().max(20), knots: z.int() });

/** A contract of the tests: a ship sails. */
export const probe = service('probe', 1, 'For tests.', {
  ships: { sailed: event({ summary: 'A ship sails', payload: Sailed, key: ({ ship }) => ship, audience: 'public' }) },
});

const apps = { probe: uses('probe', { serves: [probe] }), watcher: uses('watcher', { consumes: [probe.ships.sailed] }) };

const database: AppDatabase = { schema: 'probe', entities: [], migrations: [outboxTables('probe')] };

/** An event as a consumer sees it. */
export interface Seen {
  readonly id: string | undefined;
  readonly sequence: number;
  readonly payload: z.infer<typeof Sailed>;
}

/** A database and a broker with the app's tables and users. */
export class Harbour {
  nats: TestNats;
  readonly fresh: FreshDatabase;

  private constructor(nats: TestNats, fresh: FreshDatabase) {
    this.nats = nats;
    this.fresh = fresh;
  }

  static async open(): Promise<Harbour> {
    const [nats, fresh] = await Promise.all([startNats({ apps }), freshDatabase()]);
    await migrateApp(database, { url: fresh.migrationUrl });
    return new Harbour(nats, fresh);
  }

  /** A process of the app: relay included. */
  async app(): Promise<INestApplicationContext> {
    process.env['HALTE_POSTGRES_URL'] = this.fresh.urlFor('probe');
    const { url } = this.nats;
    const seed = this.nats.seedFor('probe');
    class Bus {}
    const broker = { provide: Broker, useFactory: () => new Broker('probe', { HALTE_NATS_URL: url, HALTE_NATS_SEED: seed }) };
    Module({ providers: [broker], exports: [Broker] })(Bus);
    class App {}
    const bus = { module: Bus, global: true };
    Module({ imports: [bus, DatabaseModule.forApp(database), OutboxModule.forApp({ service: 'probe' })] })(App);
    return NestFactory.createApplicationContext(App, { logger: false });
  }

  /** What a consumer gets until it has seen `count` events or waited ten seconds. */
  async seen(count: number): Promise<Seen[]> {
    const authenticator = nkeyAuthenticator(new TextEncoder().encode(this.nats.seedFor('watcher')));
    const connection = await connect({ servers: this.nats.url, authenticator, inboxPrefix: '_INBOX_watcher' });
    try {
      return await receive(connection, count);
    } finally {
      await connection.close();
    }
  }

  /** Another broker, which has never seen an event. */
  async renewBroker(): Promise<void> {
    await this.nats.stop();
    this.nats = await startNats({ apps });
  }

  async close(): Promise<void> {
    await Promise.all([this.nats.stop(), this.fresh.drop()]);
  }
}

async function receive(connection: NatsConnection, count: number): Promise<Seen[]> {
  const stream = streamName('probe');
  const durable = consumerName('watcher', probe.ships.sailed);
  const manager = await jetstreamManager(connection, { checkAPI: false });
  await untilDone(() =>
    manager.consumers.add(stream, { durable_name: durable, filter_subject: probe.ships.sailed.subject, ack_policy: AckPolicy.Explicit }),
  );
  const consumer = await jetstream(connection).consumers.get(stream, durable);
  const seen: Seen[] = [];
  for await (const message of await consumer.fetch({ max_messages: count, expires: 10_000 })) {
    const sequence = Number(message.headers?.get('Halte-Sequence'));
    seen.push({ id: message.headers?.get('Nats-Msg-Id'), sequence, payload: message.json() });
    await message.ackAck();
  }
  return seen;
}

/** The stream may not be there yet. */
async function untilDone(attempt: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The database of a process. */
export function databaseOf(app: INestApplicationContext): Database {
  return app.get(Database, { strict: false });
}
