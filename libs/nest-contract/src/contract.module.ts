import type { Uses } from '@halte/contract-kit';
import {
  callerPrivateKey,
  callerPublicKeys,
  createCallerSigner,
  createCallerVerifier,
  type IdentityEnvironment,
} from '@halte/nest-identity';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Broker, type BrokerEnvironment } from './broker.ts';
import { ContractClient } from './contract-client.ts';
import { ContractStrategy } from './contract.strategy.ts';
import { FailureFilter } from './failure.filter.ts';
import { IDEMPOTENCY, type Idempotency } from './idempotency.port.ts';
import { Requester } from './requester.ts';
import { Responder } from './responder.ts';
import { UPLOADS, type UploadStore } from './upload.port.ts';

/** The variables that an app on the bus reads. */
export type ContractEnvironment = BrokerEnvironment & IdentityEnvironment;

/** An app's place on the bus. Global: any provider may ask for the {@link ContractClient} or the {@link Broker}. */
@Module({})
export class ContractModule {
  /** @param env where the broker and the keys of callers are; the process's own variables, unless said otherwise */
  static forApp(uses: Uses, env: ContractEnvironment = process.env): DynamicModule {
    const serving = uses.serves.length > 0 ? servingProviders(uses, env) : [];
    return {
      module: ContractModule,
      global: true,
      providers: [...callingProviders(uses, env), ...serving],
      exports: [Broker, ContractClient, ...(serving.length > 0 ? [ContractStrategy] : [])],
    };
  }
}

function callingProviders(uses: Uses, env: ContractEnvironment): Provider[] {
  return [
    { provide: Broker, useFactory: () => new Broker(uses.app, env) },
    { provide: Requester, useFactory: (broker: Broker) => new Requester(broker), inject: [Broker] },
    {
      provide: ContractClient,
      useFactory: (requester: Requester) =>
        new ContractClient(uses, requester, createCallerSigner({ app: uses.app, privateKey: callerPrivateKey(env) })),
      inject: [Requester],
    },
  ];
}

function servingProviders(uses: Uses, env: ContractEnvironment): Provider[] {
  return [
    { provide: APP_FILTER, useClass: FailureFilter },
    {
      provide: Responder,
      useFactory: (broker: Broker, idempotency?: Idempotency, uploads?: UploadStore) =>
        new Responder(broker, createCallerVerifier({ keys: callerPublicKeys(env) }), { idempotency, uploads }),
      inject: [Broker, { token: IDEMPOTENCY, optional: true }, { token: UPLOADS, optional: true }],
    },
    {
      provide: ContractStrategy,
      useFactory: (broker: Broker, responder: Responder) => new ContractStrategy(uses, broker, responder),
      inject: [Broker, Responder],
    },
  ];
}
