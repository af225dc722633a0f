// Before the compiler, which would make 250 MB of code of the standard's schemas: these bring parsers of their own along.
import '@halte/contracts/hsds';
import 'zod/compile';
import { apps } from '@halte/contracts';
import { runService } from '@halte/nest-contract';
import { startTelemetry } from '@halte/nest-telemetry';
import { DirectoryModule } from './directory.module.ts';

startTelemetry({ service: 'directory' });
await runService({ module: DirectoryModule, uses: apps.directory });
