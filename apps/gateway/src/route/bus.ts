import { failureFromWire, refuse, type Failure, type WireError } from '@halte/contract-kit';
import type { ContractClient, RawReply, RequestHeaders } from '@halte/nest-contract';
import type { Caller } from '@halte/nest-identity';
import { currentTraceparent, span } from '@halte/nest-telemetry';
import type { FastifyRequest } from 'fastify';
import type { EdgeRoute } from './edge-route.ts';

/** The part of the contract client that passes bytes through. */
export type RawClient = Pick<ContractClient, 'request' | 'statementOf'>;

/** What a step of a longer operation says beside the request's own headers. */
export type Step = Pick<RequestHeaders, 'cursor' | 'part' | 'upload'>;

/** Sends requests on behalf of the caller of an HTTP request. */
export class Bus {
  readonly #client: RawClient;

  constructor(client: RawClient) {
    this.#client = client;
  }

  /** @throws Failure what the service answered, or why it did not. */
  ask(route: EdgeRoute, request: FastifyRequest, body: Uint8Array, step?: Step, signal?: AbortSignal): Promise<RawReply> {
    const { id } = route.operation;
    return span(id, 'client', { 'rpc.system.name': 'nats', 'rpc.method': id }, () => this.#ask(route, request, body, step, signal));
  }

  async #ask(route: EdgeRoute, request: FastifyRequest, body: Uint8Array, step?: Step, signal?: AbortSignal): Promise<RawReply> {
    const { subject, deadlineMs } = route.operation;
    const reply = await this.#client.request(subject, body, this.#headers(request, request.caller, step), deadlineMs, signal);
    if (reply.error) throw failureOfReply(reply.body, reply.error.status);
    return reply;
  }

  #headers(request: FastifyRequest, caller: Caller, step: Step | undefined): RequestHeaders {
    const idempotencyKey = idempotencyKeyOf(request);
    const headers = { caller: this.#client.statementOf(caller), requestId: request.id, traceparent: currentTraceparent(), idempotencyKey };
    return step ? { ...headers, ...step } : headers;
  }
}

/** @throws Failure `invalid_input` where the key is not 1 to 255 visible ASCII characters. */
export function idempotencyKeyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const message = 'must be 1 to 255 visible ASCII characters';
  throw refuse('invalid_input', undefined, { details: [{ field: 'Idempotency-Key', message }] });
}

function failureOfReply(body: Uint8Array, status: number): Failure {
  try {
    return failureFromWire(JSON.parse(Buffer.from(body).toString()) as WireError, status);
  } catch (cause) {
    return refuse('internal', undefined, { cause });
  }
}
