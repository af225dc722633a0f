import type { AnyEvent, AnyOperation, AnyService } from './service.ts';

/** What one app does on the bus, and so all that it may do there. */
export interface Uses<Calls extends readonly AnyOperation[] = readonly AnyOperation[]> {
  /** The app, and its NATS user: `directory`. */
  readonly app: string;
  /** The contracts whose operations it answers and whose events it publishes. */
  readonly serves: readonly AnyService[];
  /** The operations of others that it calls. */
  readonly calls: Calls;
  /** The events it consumes. */
  readonly consumes: readonly AnyEvent[];
}

/** Declares what an app serves, calls and consumes. Its client offers only the calls; its NATS permissions are these. */
export function uses<const Calls extends readonly AnyOperation[] = readonly []>(
  app: string,
  declared: { readonly serves?: readonly AnyService[]; readonly calls?: Calls; readonly consumes?: readonly AnyEvent[] },
): Uses<Calls> {
  const { serves = [], calls = [] as unknown as Calls, consumes = [] } = declared;
  return Object.freeze({ app, serves, calls, consumes });
}
