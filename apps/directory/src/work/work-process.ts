import { withDatabase } from '@halte/nest-database';
import { workOn, type Work } from './work-on.ts';

const url = process.env['HALTE_POSTGRES_URL'];
if (!url) throw new TypeError('HALTE_POSTGRES_URL is not set');

// The service that started it may be killed: then there is nobody to answer to, and another takes it up.
process.on('disconnect', () => process.exit(1));
process.once('message', (work: Work) => {
  withDatabase({ schema: 'directory', entities: [], migrations: [] }, url, (database) => workOn(database, work)).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: 'error', name: 'work', code: codeOf(error) })}\n`);
      process.exit(1);
    },
  );
});

/** Never the message: it may be about a person. */
function codeOf(error: unknown): string {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return [code, cause?.code].filter((one) => typeof one === 'string').join(' ') || (error instanceof Error ? error.name : 'unknown');
}
