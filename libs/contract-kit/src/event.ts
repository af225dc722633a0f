import type { OutputOf, Schema } from './schema.ts';

/** What a contract writes down for one event. */
export interface EventSpec<P extends Schema> {
  readonly summary: string;
  readonly description?: string;
  readonly payload: P;
  /** The aggregate it is about: events of one key keep their order. */
  readonly key: (payload: OutputOf<P>) => string;
  /** Who may receive it. */
  readonly audience: ((payload: OutputOf<P>) => Audience) | 'public';
}

/** Who may receive an event: anyone, every organisation of the network, or those named (by id). */
export type Audience = 'public' | 'partners' | readonly string[];

/** An event as a value. */
export interface Event<P extends Schema = Schema> extends EventSpec<P> {
  readonly type: 'event';
}

/** Writes down one event. Receivers ignore keys they do not know, so that adding one breaks nobody. */
export function event<P extends Schema>(spec: EventSpec<P>): Event<P> {
  return Object.freeze({ type: 'event', ...spec });
}

/** What an event carries. */
export type PayloadOf<Ev> = Ev extends Event<infer P> ? OutputOf<P> : never;
