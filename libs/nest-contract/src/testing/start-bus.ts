import { callerKeys, startNats, type TestNats } from '@halte/stack/testing';
import { Global, Module, type INestMicroservice, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Uses } from '@halte/contract-kit';
import { Broker } from '../broker.ts';
import { ContractClient } from '../contract-client.ts';
import { ContractModule, type ContractEnvironment } from '../contract.module.ts';
import { createService } from '../run-service.ts';
import { harbourApps } from './harbour.contract.ts';
import { HarbourController } from './harbour.controller.ts';

const keys = callerKeys(['gateway', 'harbour', 'stranger']);

export type AppName = keyof typeof keys;

/** What an app is started with. */
export function environmentOf(nats: TestNats, app: AppName): ContractEnvironment {
  return { ...keys[app], HALTE_NATS_URL: nats.url, HALTE_NATS_SEED: nats.seedFor(app) };
}

/** A broker with users and permissions for the apps of the tests. */
export function startBroker(): Promise<TestNats> {
  return startNats({ apps: harbourApps });
}

/** The service of the tests; it does not listen yet. */
export function createHarbour(nats: TestNats, ports: readonly (Provider & { provide: symbol })[] = []): Promise<INestMicroservice> {
  const shared: new () => object = class {};
  Global()(shared);
  Module({ providers: [...ports], exports: ports.map(({ provide }) => provide) })(shared);
  const harbour: new () => object = class {};
  Module({ imports: [shared], controllers: [HarbourController] })(harbour);
  return createService({ module: harbour, uses: harbourApps.harbour }, environmentOf(nats, 'harbour'));
}

/** A client of an app, connected. */
export async function connectClient<U extends Uses>(
  nats: TestNats,
  uses: U,
): Promise<{ client: ContractClient<U>; close(): Promise<void> }> {
  const root: new () => object = class {};
  Module({ imports: [ContractModule.forApp(uses, environmentOf(nats, uses.app as AppName))] })(root);
  const app = await NestFactory.createApplicationContext(root, { logger: false });
  await app.get(Broker).connection;
  return { client: app.get<ContractClient<U>>(ContractClient), close: () => app.close() };
}
