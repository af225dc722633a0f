import { contentsOf, requestJsonSchema, responseJsonSchema, readSchemas, outputJsonSchema } from '@halte/contract-kit';
import { objectOf, type AnyOperation, type AnyService, type JsonSchema } from '@halte/contract-kit';
import { componentName, createComponents, type Side } from '@halte/contract-kit/openapi';
import { pascal } from '../words.ts';

/** A type that the SDK publishes. */
export interface SdkType {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly side: Side;
}

/** What the SDK's printers need to know of one operation. */
export interface SdkOperation {
  readonly operation: AnyOperation;
  /** `services`, and nothing for an operation at the top of its contract. */
  readonly resource: readonly string[];
  /** `list` */
  readonly method: string;
  readonly request: string;
  /** Whether it may be called without a request. */
  readonly requestOptional: boolean;
  /** Nothing where the operation answers nothing, or a file. */
  readonly response: string | undefined;
  /** Type of `data` by declared code. */
  readonly errors: Readonly<Record<string, string>>;
}

/** All that the SDK publishes of some contracts. */
export interface SdkModel {
  readonly services: readonly { readonly name: string; readonly description: string; readonly operations: readonly SdkOperation[] }[];
  readonly types: readonly SdkType[];
}

/** Reads the contracts once, for all printers. */
export function sdkModel(contracts: readonly AnyService[]): SdkModel {
  const all = contracts.flatMap((contract) => published(contract));
  const components = createComponents(all.flatMap(readSchemas));
  const named = (schema: JsonSchema, side: Side, fallback: string) => {
    const placed = components.place(schema, side);
    return componentName(placed) ?? (components.define(fallback, placed), fallback);
  };
  const requests = new Map(all.map((one) => [one.id, named(requestJsonSchema(one), 'request', `${pascal(one.id)}Request`)]));
  const requestTypes = new Set(Object.keys(components.schemas()));
  const describeOne = (operation: AnyOperation) => sdkOperation(operation, requests.get(operation.id) ?? '', named);
  const services = contracts.map((contract) => ({ ...contentsOf(contract), operations: published(contract).map(describeOne) }));
  const types = Object.entries(components.schemas()).map(([name, schema]) => {
    return { name, schema, side: requestTypes.has(name) ? ('request' as const) : ('response' as const) };
  });
  return { services, types };
}

function published(contract: AnyService): readonly AnyOperation[] {
  return contentsOf(contract).operations.filter((operation) => operation.http !== undefined);
}

type Name = (schema: JsonSchema, side: Side, fallback: string) => string;

function sdkOperation(operation: AnyOperation, request: string, named: Name): SdkOperation {
  const path = operation.name.split('.');
  const data = Object.entries(operation.errors).map(([code, error]) => {
    return [code, named(outputJsonSchema(error.data), 'response', `${pascal(operation.id)}${pascal(code)}`)];
  });
  return {
    operation,
    resource: path.slice(0, -1),
    method: path.at(-1) ?? '',
    request,
    requestOptional: objectOf(requestJsonSchema(operation)).required.length === 0,
    response: answers(operation) ? named(responseJsonSchema(operation), 'response', `${pascal(operation.id)}Response`) : undefined,
    errors: Object.fromEntries(data) as Record<string, string>,
  };
}

function answers(operation: AnyOperation): boolean {
  if (operation.kind === 'download' || operation.status === 204) return false;
  return Object.keys(objectOf(responseJsonSchema(operation)).properties).length > 0;
}
