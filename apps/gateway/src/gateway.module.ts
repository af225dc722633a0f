import { apps, network, testApps, testNetwork } from '@halte/contracts';
import type { AnyService } from '@halte/contract-kit';
import { ContractModule } from '@halte/nest-contract';
import { DatabaseModule } from '@halte/nest-database';
import { Module, type DynamicModule } from '@nestjs/common';
import { gatewayDatabase } from './gateway.database.ts';

/** The contracts that are offered, by what `HALTE_CONTRACTS` says. */
export const offered: Record<'network' | 'test', readonly AnyService[]> = { network, test: testNetwork };

@Module({})
export class GatewayModule {
  static offering(contracts: 'network' | 'test'): DynamicModule {
    const uses = contracts === 'test' ? testApps.gateway : apps.gateway;
    return { module: GatewayModule, imports: [ContractModule.forApp(uses), DatabaseModule.forApp(gatewayDatabase)] };
  }
}
