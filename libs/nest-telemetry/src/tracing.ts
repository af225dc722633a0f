import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span, type SpanOptions, type Tracer } from '@opentelemetry/api';
import { errorClass, errorCode, isRefusal } from './error-facts.ts';
import { currentScope, passing, recording } from './scope.ts';
import { allowedAttributes, type SpanAttributes } from './span-attributes.ts';
import { acceptTraceparent, contextOf, isSampled, unsampledTraceparent } from './traceparent.ts';

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
  producer: SpanKind.PRODUCER,
  internal: SpanKind.INTERNAL,
} as const;

/** Which side of a call a span stands for (OpenTelemetry `SpanKind`). */
export type SpanKindName = keyof typeof kinds;

/** What records spans, and which share of the traces that start here it gets. */
export interface Recorder {
  readonly tracer: Tracer;
  /** 0 to 1. */
  readonly ratio: number;
}

let recorder: Recorder | undefined;
let off = false;

/** Sets what records spans: nothing while no exporter is configured. */
export function traceWith(chosen: Recorder | undefined, options: { readonly off?: boolean } = {}): void {
  recorder = chosen;
  off = options.off ?? false;
}

/**
 * Runs one piece of work as part of the caller's trace, or of a new one where the caller sent none. The span ends when the work settles;
 * a failure leaves its code on the span, never its message, and marks it as an error unless it is a refusal (status below 500). Where the trace is not sampled no span object is made, and the
 * `traceparent` still travels on through {@link currentTraceparent}.
 * @param traceparent W3C header of the caller; a malformed one counts as absent
 * @param name of low cardinality: `POST /v1/services`, `directory.services.list`
 * @param attributes `halte.request_id` among them puts that id on each log line of the work
 */
export function continueTrace<T>(
  traceparent: string | undefined,
  name: string,
  kind: SpanKindName,
  attributes: SpanAttributes,
  run: () => T,
): T {
  if (off) return run();
  const requestId = attributes['halte.request_id'] as string | undefined;
  const parent = acceptTraceparent(traceparent);
  if (!recorder || (parent !== undefined && !isSampled(parent))) return passing(parent, requestId, run);
  if (parent === undefined && Math.random() >= recorder.ratio) return passing(unsampledTraceparent(), requestId, run);
  const context = parent === undefined ? ROOT_CONTEXT : contextOf(parent);
  return untilSettled(recorder.tracer.startSpan(name, optionsOf(kind, attributes), context), requestId, run);
}

/** Runs one step of the current work as a child span. Costs a look-up where the trace is not sampled. */
export function span<T>(name: string, kind: SpanKindName, attributes: SpanAttributes, run: () => T): T {
  const scope = currentScope();
  if (!scope?.span || !recorder) return run();
  const child = recorder.tracer.startSpan(name, optionsOf(kind, attributes), trace.setSpan(ROOT_CONTEXT, scope.span));
  return untilSettled(child, scope.requestId, run);
}

/** Adds attributes that are known only later, such as a status, to the active span. */
export function annotate(attributes: SpanAttributes): void {
  currentScope()?.span?.setAttributes(allowedAttributes(attributes));
}

function optionsOf(kind: SpanKindName, attributes: SpanAttributes): SpanOptions {
  return { kind: kinds[kind], attributes: allowedAttributes(attributes) };
}

function untilSettled<T>(started: Span, requestId: string | undefined, run: () => T): T {
  try {
    const result = recording(started, requestId, run);
    if (!(result instanceof Promise)) return end(started, result);
    return result.then(
      (value: unknown) => end(started, value),
      (error: unknown) => endFailed(started, error),
    ) as T;
  } catch (error) {
    return endFailed(started, error);
  }
}

function end<T>(started: Span, value: T): T {
  started.end();
  return value;
}

function endFailed(started: Span, error: unknown): never {
  started.setAttribute('error.type', errorCode(error) ?? errorClass(error));
  if (!isRefusal(error)) started.setStatus({ code: SpanStatusCode.ERROR });
  started.end();
  throw error;
}
