import { ROOT_CONTEXT, trace, type Context, type SpanContext } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { RandomIdGenerator } from '@opentelemetry/sdk-trace';

const CURRENT_VERSION = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;
const FLAGS_AT = 53;

const ids = new RandomIdGenerator();

/**
 * The `traceparent` as it may travel on, or nothing where it is malformed (W3C Trace Context: a malformed one starts a new trace).
 * One of a later version is rewritten to the version known here.
 */
export function acceptTraceparent(value: string | undefined): string | undefined {
  if (value === undefined || CURRENT_VERSION.test(value)) return value;
  const later = parseTraceParent(value);
  return later === null ? undefined : formatTraceparent(later);
}

/** Whether the sampled flag of an accepted `traceparent` is set. */
export function isSampled(traceparent: string): boolean {
  return (Number.parseInt(traceparent.slice(FLAGS_AT), 16) & 1) === 1;
}

/** The `traceparent` of a span. */
export function formatTraceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 1) === 1 ? '01' : '00'}`;
}

/** The `traceparent` of a new trace that nobody records. It travels on all the same, so that those behind decide likewise. */
export function unsampledTraceparent(): string {
  return `00-${ids.generateTraceId()}-${ids.generateSpanId()}-00`;
}

/** The trace id within an accepted `traceparent`. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}

/** An OpenTelemetry context whose active span is the one a `traceparent` names. */
export function contextOf(traceparent: string): Context {
  const parent = parseTraceParent(traceparent);
  return parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}
