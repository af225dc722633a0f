import type { Uses } from '@halte/contract-kit';
import { createLogger, nestLogger, stopTelemetry } from '@halte/nest-telemetry';
import { Module, type INestMicroservice, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AsyncMicroserviceOptions } from '@nestjs/microservices';
import { Broker } from './broker.ts';
import { releaseStartUpMemory } from './collect-garbage.ts';
import { ContractModule, type ContractEnvironment } from './contract.module.ts';
import { ContractStrategy } from './contract.strategy.ts';
import { serveHealth } from './health-server.ts';

/** What a service is. */
export interface ServiceOptions {
  /** The app's own module. */
  readonly module: Type<unknown>;
  readonly uses: Uses;
}

const log = createLogger('service');

/**
 * Runs a service: its controllers answer the operations of the contracts that it serves. Settles when they do.
 * SIGTERM and SIGINT end it: it takes no more requests, answers those that are here, then closes what it holds.
 */
export async function runService({ module, uses }: ServiceOptions): Promise<INestMicroservice> {
  const service = await createService({ module, uses });
  const broker = service.get(Broker, { strict: false });
  const state = { listening: false, stopping: false };
  const health = serveHealth({ ready: () => state.listening && !state.stopping && broker.connected });
  stopOnSignal(async () => {
    state.stopping = true;
    await service.close();
    await stopTelemetry();
    health?.close();
  });
  releaseStartUpMemory();
  state.listening = await service.listen().then(
    () => true,
    (error: unknown) => {
      if (!state.stopping) throw error;
      return false;
    },
  );
  if (state.listening) log.info('the service is ready', { app: uses.app });
  return service;
}

/** A service that does not listen yet, for tests: `const service = await createService({ module, uses }, env); await service.listen();` */
export async function createService({ module, uses }: ServiceOptions, env: ContractEnvironment = process.env): Promise<INestMicroservice> {
  const root: Type<unknown> = class {};
  Module({ imports: [ContractModule.forApp(uses, env), module] })(root);
  return NestFactory.createMicroservice<AsyncMicroserviceOptions>(root, {
    useFactory: (strategy: ContractStrategy) => ({ strategy }),
    inject: [ContractStrategy],
    logger: nestLogger(uses.app),
  });
}

function stopOnSignal(stop: () => Promise<void>): void {
  const once = (): void => {
    process.off('SIGTERM', once).off('SIGINT', once);
    stop().catch((error: unknown) => {
      log.error('the service did not stop cleanly', { error });
      process.exitCode = 1;
    });
  };
  process.on('SIGTERM', once).on('SIGINT', once);
}
