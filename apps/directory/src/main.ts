// Before the compiler: compiled, the schemas of the standard would take 250 MB. They check a service of 17 kB in 0.11 ms as they are.
import '@halte/contracts/hsds';
import 'zod/compile';
import { apps } from '@halte/contracts';
import { runService } from '@halte/nest-contract';
import { startTelemetry } from '@halte/nest-telemetry';
import { DirectoryModule } from './directory.module.ts';

startTelemetry({ service: 'directory' });
await runService({ module: DirectoryModule, uses: apps.directory });
