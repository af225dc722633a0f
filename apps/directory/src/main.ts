import 'zod/compile';
import { apps } from '@halte/contracts';
import { runService } from '@halte/nest-contract';
import { startTelemetry } from '@halte/nest-telemetry';
import { DirectoryModule } from './directory.module.ts';

startTelemetry({ service: 'directory' });
await runService({ module: DirectoryModule, uses: apps.directory });
