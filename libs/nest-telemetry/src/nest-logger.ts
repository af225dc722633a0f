import type { LoggerService } from '@nestjs/common';
import { errorFacts } from './error-facts.ts';
import { writeLine, type LogLevel } from './logger.ts';

/** Parts of Nest whose lines speak of modules and routes only. Whatever else logs through Nest has its message withheld. */
const framework = new Set(['NestFactory', 'NestApplication', 'NestMicroservice', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

const CONTEXT = /^[A-Za-z][\w.:-]{0,79}$/;
const WITHHELD = 'A message logged through Nest was withheld';

/**
 * Nest's own lines through the redacted log. What Nest says while it starts goes to `debug`;
 * a failure keeps its class, code and stack frames.
 */
export function nestLogger(name: string): LoggerService {
  const at =
    (level: LogLevel) =>
    (message: unknown, ...rest: unknown[]): void =>
      line(name, level, message, rest);
  return { log: at('debug'), debug: at('debug'), verbose: at('trace'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
}

function line(name: string, level: LogLevel, message: unknown, rest: readonly unknown[]): void {
  const last = rest.at(-1);
  const context = typeof last === 'string' && CONTEXT.test(last) ? last : undefined;
  const known = context !== undefined && framework.has(context) && typeof message === 'string' && level !== 'error' && level !== 'fatal';
  const error = [message, ...rest].find((value) => value instanceof Error);
  writeLine(name, level, known ? message : WITHHELD, {
    ...(context && { component: context }),
    ...(error && { error: errorFacts(error) }),
  });
}
