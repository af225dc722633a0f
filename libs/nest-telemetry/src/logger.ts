import { pino, stdTimeFunctions, type Logger as Pino } from 'pino';
import { allowedFields, type LogFields } from './log-fields.ts';
import { currentScope } from './scope.ts';
import { traceIdOf } from './traceparent.ts';

/** How much a log line matters. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Only a text that stands in the source: a record over a pattern of strings takes an empty object, one over a fixed string does not. */
type Fixed<Message extends string> = Record<never, never> extends Record<Message, 1> ? never : Message;

/**
 * Writes a line. The message stands in the source as it is (one put together from values does not compile);
 * what varies goes into the fields, of which only those on the allow-list leave.
 */
export type Write = <const Message extends string>(message: Fixed<Message>, fields?: LogFields) => void;

/** JSON lines on standard output, with the request id and trace id of the work that writes them. */
export type Logger = { readonly [Level in LogLevel]: Write };

let service: string | undefined;
let root: Pino | undefined;

/** Names the service on each line. */
export function logAs(name: string): void {
  service = name;
}

/** A logger for one part of an app: `relay`, `http`. `HALTE_LOG_LEVEL` (default `info`, `silent` for none) says what is written. */
export function createLogger(name: string): Logger {
  const at =
    (level: LogLevel): Write =>
    (message, fields) =>
      writeLine(name, level, message, fields ? allowedFields(fields) : {});
  return { trace: at('trace'), debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
}

/** Writes a line whose message and fields are known to be fit to leave. */
export function writeLine(name: string, level: LogLevel, message: string, fields: Readonly<Record<string, unknown>>): void {
  const log = (root ??= open());
  if (log.isLevelEnabled(level)) log[level]({ service, logger: name, ...currentIds(), ...fields }, message);
}

function open(): Pino {
  return pino({
    level: process.env['HALTE_LOG_LEVEL'] ?? 'info',
    base: null,
    messageKey: 'message',
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
}

function currentIds(): { requestId?: string; traceId?: string } {
  const scope = currentScope();
  return {
    ...(scope?.requestId !== undefined && { requestId: scope.requestId }),
    ...(scope?.traceparent !== undefined && { traceId: traceIdOf(scope.traceparent) }),
  };
}
