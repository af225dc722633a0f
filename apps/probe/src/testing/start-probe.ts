import { testApps } from '@halte/contracts';
import { Broker, ContractClient, ContractModule, createService } from '@halte/nest-contract';
import { callerKeys, freshDatabase, startNats } from '@halte/stack/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ProbeModule } from '../probe.module.ts';

/** The probe in this process, on a broker and a database of its own, and the gateway's client to call it with. */
export async function startProbe() {
  const keys = callerKeys(['gateway', 'probe']);
  const nats = await startNats({ apps: testApps });
  const database = await freshDatabase({ apps: ['probe'] });
  process.env['HALTE_POSTGRES_URL'] = database.urlFor('probe');
  const environment = (app: keyof typeof keys) => ({ ...keys[app], HALTE_NATS_URL: nats.url, HALTE_NATS_SEED: nats.seedFor(app) });
  const service = await createService({ module: ProbeModule, uses: testApps.probe }, environment('probe'));
  await service.listen();
  const root: new () => object = class {};
  Module({ imports: [ContractModule.forApp(testApps.gateway, environment('gateway'))] })(root);
  const gateway = await NestFactory.createApplicationContext(root, { logger: false });
  await gateway.get(Broker).connection;
  return {
    database,
    client: gateway.get<ContractClient<typeof testApps.gateway>>(ContractClient),
    stop: async () => {
      await gateway.close();
      await service.close();
      await nats.stop();
      await database.drop();
    },
  };
}
