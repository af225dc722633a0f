export type { LogFields } from './log-fields.ts';
export { createLogger, type Logger, type LogLevel, type Write } from './logger.ts';
export { metricsText } from './metrics.ts';
export { nestLogger } from './nest-logger.ts';
export { recordRequest, type RequestRecord } from './request-metrics.ts';
export { currentRequestId, currentTraceparent } from './scope.ts';
export type { SpanAttribute, SpanAttributes } from './span-attributes.ts';
export { startTelemetry, stopTelemetry, type TelemetryOptions } from './telemetry.ts';
export { annotate, continueTrace, span, type SpanKindName } from './tracing.ts';
