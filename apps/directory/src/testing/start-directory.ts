import type { AnyOperation, Failure, RequestOf, ResponseOf } from '@halte/contract-kit';
import { apps } from '@halte/contracts';
import { Broker, ContractClient, ContractModule, createService, type CallOptions } from '@halte/nest-contract';
import { migrateApp } from '@halte/nest-database';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { callerKeys, freshDatabase, startNats } from '@halte/stack/testing';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { directoryDatabase } from '../directory.database.ts';
import { DirectoryModule } from '../directory.module.ts';
import { network } from '@halte/sample-region';

/** Those who call in the specs. */
export const callers = {
  /** Administrator at Straathoek. */
  an: person('an', network.straathoek, ['worker', 'org-admin']),
  /** Intake worker at De Brug: no administrator. */
  bram: person('bram', network['de-brug'], ['intake']),
  straathoek: system('partner-straathoek', network.straathoek),
  /** Coordinates the network. */
  chris: person('chris', network.coordinatie, ['coordinator']),
  deBrug: system('partner-de-brug', network['de-brug']),
} as const;

function person(subject: string, organisation: string, roles: Caller['roles']): Caller {
  return { kind: 'person', subject, organisation, roles, scopes: ['directory:write', 'directory:contribute'], client: 'halte-web' };
}

function system(subject: string, organisation: string): Caller {
  return { kind: 'system', subject, organisation, roles: [], scopes: ['directory:write', 'directory:contribute'], client: subject };
}

/** The directory in this process, on a broker and a database of its own, and the gateway's client to call it with. */
export async function startDirectory() {
  const keys = callerKeys(['gateway', 'directory']);
  const [nats, database] = await Promise.all([startNats({ apps }), freshDatabase()]);
  await migrateApp(directoryDatabase, { url: database.migrationUrl });
  process.env['HALTE_POSTGRES_URL'] = database.urlFor('directory');
  const environment = (app: keyof typeof keys) => ({ ...keys[app], HALTE_NATS_URL: nats.url, HALTE_NATS_SEED: nats.seedFor(app) });
  const service = await createService({ module: DirectoryModule, uses: apps.directory }, environment('directory'));
  await service.listen();
  const root: new () => object = class {};
  Module({ imports: [ContractModule.forApp(apps.gateway, environment('gateway'))] })(root);
  const gateway = await NestFactory.createApplicationContext(root, { logger: false });
  await gateway.get(Broker).connection;
  const client = gateway.get(ContractClient);
  return {
    database,
    client,
    /** Something inside the directory that no operation leads to: what it does by itself. */
    inside: <T>(type: Type<T>): T => service.get(type, { strict: false }),
    call: <Op extends AnyOperation>(operation: Op, input: RequestOf<Op>, options: CallOptions = {}): Promise<ResponseOf<Op>> =>
      client.call(operation, input, { caller: anonymousCaller, ...options }),
    stop: async (): Promise<void> => {
      await gateway.close();
      await service.close();
      await nats.stop();
      await database.drop();
    },
  };
}

/** What a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (thrown) {
    return thrown as Failure;
  }
  throw new Error('the call was not refused');
}
