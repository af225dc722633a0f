import { continueTrace, createLogger, nestLogger, startTelemetry, type LogFields } from '../src/index.ts';
import { refuse } from '@halte/contract-kit';

/** Writes at every level, with something in each place that must not leave. */
startTelemetry({ service: 'spec' });
const log = createLogger('spec');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

class DatabaseError extends Error {
  readonly code = '23505';
  readonly detail = 'Key (name)=(canary) exists';
}

const lookalike = 'first line\n    at canaryName (/home/canary.ts:1:1)\n    at /canary.ts:2:2';
const named = new Error('canary');
named.name = 'canary of a name';
const renamed = new Error(lookalike);
renamed.message = 'another';
const emptied = new Error(lookalike);
emptied.message = '';
Object.assign(named, { code: 'canary with spaces', canary: 'canary' });

const fields = {
  operation: 'directory.services.read',
  bytes: 12,
  error: new Error(lookalike),
  name: 'canary',
  headers: { authorization: 'canary' },
  code: 'the canary said: this is no code',
  status: 'canary',
  requestId: { toJSON: (): string => 'canary' },
  route: '/v1/people?name=canary',
  busSubject: 'a canary',
} as object as LogFields;

for (const level of levels) {
  log[level]('fields', fields);
  log[level]('errors', {
    error: refuse('conflict', 'canary', { data: { name: 'canary' }, details: [], cause: new DatabaseError('canary') }),
  });
  log[level]('errors', { error: named });
  log[level]('errors', { error: renamed });
  log[level]('errors', { error: emptied });
  log[level]('errors', { error: 'canary' });
  log[level]('errors', { error: { message: 'canary', code: 'canary and more' } });
}

const nest = nestLogger('nest');
nest.log('Nest application successfully started', 'NestApplication');
nest.log('canary', 'DirectoryHandlers');
nest.warn({ canary: 'canary' });
nest.debug?.('canary', { canary: true }, 'Handlers');
nest.verbose?.('canary');
nest.fatal?.(new Error('canary'));
nest.error('canary', new Error(lookalike).stack, 'ExceptionsHandler');
nest.error(named, 'ExceptionsHandler');
nest.error('canary', undefined, 'NestApplication');

continueTrace('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00', 'work', 'server', { 'halte.request_id': 'request-1' }, () =>
  log.info('within a request'),
);
log.info('outside');
