import { Broker, ContractClient, releaseStartUpMemory } from '@halte/nest-contract';
import { Database } from '@halte/nest-database';
import { createTokenCheck, issuerSettings, serviceCaller } from '@halte/nest-identity';
import { nestLogger } from '@halte/nest-telemetry';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { organisationOfClient } from './access/client-organisation.store.ts';
import { EdgeAdapter } from './edge.adapter.ts';
import type { GatewayConfig } from './gateway.config.ts';
import { GatewayModule, offered } from './gateway.module.ts';
import { createServer, prepareServer } from './gateway.server.ts';
import { registerHealth } from './health/health.routes.ts';
import { Readiness } from './health/readiness.ts';
import { registerPages } from './page/page.routes.ts';
import { Bus } from './route/bus.ts';
import { registerContracts } from './route/contract.routes.ts';
import { registerEchoAtEdge } from './route/echo-at-edge.ts';
import { edgeRoutes } from './route/edge-route.ts';
import { registerSheets } from './sheet/sheet.routes.ts';

/** A gateway that listens. */
export interface Gateway {
  /** Where it listens, with the port it was given. */
  readonly address: string;
  /** Says goodbye, answers what is under way, and only then lets go of the bus and the database. */
  stop(): Promise<void>;
}

/** Nest makes the parts; the routes go straight to Fastify. */
export async function startGateway(config: GatewayConfig): Promise<Gateway> {
  const presence = { leaving: false };
  const server = createServer(config);
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.offering(config.contracts), new EdgeAdapter(server), {
    logger: nestLogger('gateway'),
    abortOnError: false,
  });
  const identity = issuerSettings();
  const database = app.get(Database, { strict: false });
  const broker = app.get(Broker, { strict: false });
  const organisationOf = (client: string, alias: string | undefined) => organisationOfClient(database, client, alias);
  await prepareServer(server, config, createTokenCheck({ ...identity, organisationOf }), presence);
  registerHealth(server, readinessOf(broker, database, identity), presence);
  await registerPages(server, { ...config, issuer: identity.issuer, contracts: offered[config.contracts] });
  const client = app.get(ContractClient, { strict: false });
  await registerSheets(server, client);
  registerContracts(server, edgeRoutes(offered[config.contracts]), new Bus(client));
  if (config.contracts === 'test') registerEchoAtEdge(server);
  releaseStartUpMemory();
  await app.listen({ port: config.port, host: config.host });
  return { address: await app.getUrl(), stop: () => stop(app, broker, presence, config.drainMs) };
}

function readinessOf(broker: Broker, database: Database, { issuer, keysUrl }: ReturnType<typeof issuerSettings>): Readiness {
  const keys = keysUrl ?? `${issuer}/protocol/openid-connect/certs`;
  return new Readiness({
    broker: async () => broker.connected || Promise.reject(new Error('not connected')),
    database: () => database.read(serviceCaller('gateway'), { name: 'edge.ready', text: 'select 1' }),
    issuer: async () => (await fetch(keys, { signal: AbortSignal.timeout(2_000) })).ok || Promise.reject(new Error('no keys')),
  });
}

/**
 * For `drainMs` each reply asks its caller to connect anew, while `/readyz` sends new ones elsewhere: a connection that is closed between
 * two requests loses the second one. Then the port closes, and what is under way is answered before the bus and the database go.
 */
async function stop(app: NestFastifyApplication, broker: Broker, presence: { leaving: boolean }, drainMs: number): Promise<void> {
  presence.leaving = true;
  await new Promise((resolve) => setTimeout(resolve, drainMs));
  await app.getHttpAdapter().getInstance().close();
  await broker.close();
  await app.close();
}
