import type { Audience, Event } from './event.ts';
import { address, type Address } from './names.ts';
import type { DeclaredErrors, Operation, OperationKind } from './operation.ts';
import type { Schema } from './schema.ts';

/** An operation with its address. */
export type BoundOperation<
  I extends Schema = Schema,
  O extends Schema = Schema,
  E extends DeclaredErrors = DeclaredErrors,
  K extends OperationKind = OperationKind,
> = Operation<I, O, E, K> & Address;

/** Any operation with its address, whatever it carries. */
export type AnyOperation = Operation<Schema, Schema, DeclaredErrors, OperationKind> & Address;

/** An event with its address. */
export type BoundEvent<P extends Schema = Schema> = Event<P> & Address;

/** Any event with its address. The functions of its payload are seen as taking whatever the payload is. */
export type AnyEvent = Omit<BoundEvent, 'key' | 'audience'> & {
  readonly key: (payload: never) => string;
  readonly audience: ((payload: never) => Audience) | 'public';
};

/** Operations and events, grouped by resource. */
export interface ContractTree {
  readonly [name: string]: ContractLeaf | ContractTree;
}

type ContractLeaf =
  | Operation<Schema<never, unknown> | Schema, Schema, DeclaredErrors, OperationKind>
  | (Omit<Event, 'key' | 'audience'> & Pick<AnyEvent, 'key' | 'audience'>);

/** A tree in which every leaf has its address. */
export type Bound<T> = {
  readonly [Name in keyof T]: T[Name] extends Operation<infer I, infer O, infer E, infer K>
    ? BoundOperation<I, O, E, K>
    : T[Name] extends Event<infer P>
      ? BoundEvent<P>
      : Bound<T[Name]>;
};

const CONTENTS = Symbol.for('halte.service');

/** What a service is made of. */
export interface ServiceContents {
  readonly name: string;
  readonly version: number;
  /** One or two sentences for the reference. */
  readonly description: string;
  readonly operations: readonly AnyOperation[];
  readonly events: readonly AnyEvent[];
}

/** A service's contract: its tree, and what it is made of. */
export type Service<T = unknown> = Bound<T> & { readonly [CONTENTS]: ServiceContents };

/** Any service's contract. */
export interface AnyService {
  readonly [CONTENTS]: ServiceContents;
}

/**
 * Writes down a service: its operations and events get their addresses.
 * @throws TypeError where a name is not of the grammar.
 */
export function service<T extends ContractTree>(name: string, version: number, description: string, tree: T): Service<T> {
  const operations: AnyOperation[] = [];
  const events: AnyEvent[] = [];
  const bind = (node: ContractTree, path: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, bindLeaf(value, [...path, key])]));
  const bindLeaf = (value: ContractLeaf | ContractTree, path: readonly string[]): unknown => {
    if (isOperation(value)) return keep(operations, { ...value, ...address('req', name, version, path) });
    if (isEvent(value)) return keep(events, { ...value, ...address('evt', name, version, path) });
    return bind(value as ContractTree, path);
  };
  const bound = bind(tree, []);
  for (const operation of operations) twinOf(operation, operations);
  const contents: ServiceContents = { name, version, description, operations, events };
  return Object.freeze({ ...bound, [CONTENTS]: contents }) as Service<T>;
}

/** What a service is made of, as lists. */
export function contentsOf(contract: AnyService): ServiceContents {
  return contract[CONTENTS];
}

/**
 * The operation that streams what a foreign one gives in pages, where it has one.
 * @throws TypeError where its `stream` names no internal `ndjson` operation beside it
 */
export function twinOf(operation: AnyOperation, operations: readonly AnyOperation[]): AnyOperation | undefined {
  if (!operation.stream) return undefined;
  const name = [...operation.name.split('.').slice(0, -1), operation.stream.operation].join('.');
  const twin = operations.find((other) => other.name === name && other.kind === 'ndjson' && !other.http);
  if (!twin) throw new TypeError(`${operation.id} streams by ${name}, which is no internal ndjson operation`);
  return twin;
}

function keep<T>(list: T[], value: T): T {
  list.push(Object.freeze(value));
  return value;
}

function isOperation(value: { readonly type?: unknown }): value is Operation {
  return value.type === 'operation';
}

function isEvent(value: { readonly type?: unknown }): value is Event {
  return value.type === 'event';
}
