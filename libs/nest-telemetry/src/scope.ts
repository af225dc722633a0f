import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';
import { formatTraceparent } from './traceparent.ts';

/** What the code that runs now belongs to. Holds no span where its trace is not sampled: then passing the `traceparent` on is all there is to do. */
export interface Scope {
  readonly traceparent: string | undefined;
  readonly requestId: string | undefined;
  readonly span: Span | undefined;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Runs within a trace that is not recorded here. */
export function passing<T>(traceparent: string | undefined, requestId: string | undefined, run: () => T): T {
  return scopes.run({ traceparent, requestId, span: undefined }, run);
}

/** Runs within a recorded span. */
export function recording<T>(span: Span, requestId: string | undefined, run: () => T): T {
  return scopes.run({ traceparent: formatTraceparent(span.spanContext()), requestId, span }, run);
}

/** The scope of the code that runs now. */
export function currentScope(): Scope | undefined {
  return scopes.getStore();
}

/** The W3C `traceparent` to send along: of the active span, or the one passed through where the trace is not sampled. */
export function currentTraceparent(): string | undefined {
  return scopes.getStore()?.traceparent;
}

/** The id of the request that is being handled. */
export function currentRequestId(): string | undefined {
  return scopes.getStore()?.requestId;
}
