import 'zod/compile';
import { testApps } from '@halte/contracts';
import { runService } from '@halte/nest-contract';
import { startTelemetry } from '@halte/nest-telemetry';
import { ProbeModule } from './probe.module.ts';

startTelemetry({ service: 'probe' });
await runService({ module: ProbeModule, uses: testApps.probe });
