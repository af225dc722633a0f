import { randomUUID } from 'node:crypto';
import { Failure, refuse, toFailure } from '@halte/contract-kit';
import type { CallerVerifier } from '@halte/nest-identity';
import { continueTrace, createLogger, recordRequest } from '@halte/nest-telemetry';
import type { Msg } from '@nats-io/transport-node';
import { checkAccess } from './access-check.ts';
import { answer } from './answer.ts';
import type { Broker } from './broker.ts';
import { HandlerContext } from './handler-context.ts';
import type { AnswerPorts, Reply } from './reply.ts';
import { RequestsInFlight } from './requests-in-flight.ts';
import type { ServedOperation } from './served-operation.ts';
import { partNumber } from './upload-steps.ts';
import { printErrorHeaders, readRequestHeaders, type ReceivedHeaders } from './wire-headers.ts';

const log = createLogger('operations');

/** Answers each request that arrives: with what its handler returns, or with an error that its caller can read. */
export class Responder {
  readonly #broker: Broker;
  readonly #verify: CallerVerifier;
  readonly #ports: AnswerPorts;
  readonly #inFlight = new RequestsInFlight();

  constructor(broker: Broker, verify: CallerVerifier, ports: AnswerPorts) {
    this.#broker = broker;
    this.#verify = verify;
    this.#ports = ports;
  }

  /** Settles when nothing is being answered. */
  idle(): Promise<void> {
    return this.#inFlight.settled();
  }

  /** Never rejects: what goes wrong is the reply. */
  async respond(served: ServedOperation, message: Msg): Promise<void> {
    if (!message.reply) return;
    const started = performance.now();
    const { operation } = served;
    const headers = readRequestHeaders(message, operation.deadlineMs);
    const requestId = headers.requestId ?? randomUUID();
    const attributes = { 'halte.request_id': requestId, 'halte.operation': operation.id, 'rpc.system.name': 'nats' };
    let code = 'ok';
    try {
      const reply = await continueTrace(headers.traceparent, operation.id, 'server', attributes, () =>
        this.#answer(served, message, headers, requestId),
      );
      this.#send(message, reply);
    } catch (thrown) {
      const failure = toFailure(thrown);
      code = failure.code;
      if (code === 'internal') log.error('an operation failed', { operation: operation.id, requestId, error: failure.cause ?? failure });
      this.#send(message, errorReply(failure, requestId));
    }
    recordRequest({ operation: operation.id, transport: 'nats', code, milliseconds: performance.now() - started });
  }

  async #answer(served: ServedOperation, message: Msg, headers: ReceivedHeaders, requestId: string): Promise<Reply> {
    const caller = this.#verify(headers.caller);
    checkAccess(served.operation, caller);
    const part = served.operation.kind === 'download' ? partNumber(headers.part ?? '0') : undefined;
    const context = new HandlerContext(caller, requestId, headers, part);
    if (context.expired) throw refuse('deadline');
    this.#inFlight.add(context);
    try {
      return await answer(served, { body: message.data, part: headers.part, upload: headers.upload }, context, this.#ports);
    } catch (thrown) {
      throw context.expired && !(thrown instanceof Failure) ? refuse('deadline', undefined, { cause: thrown }) : thrown;
    } finally {
      this.#inFlight.delete(context);
    }
  }

  /** Without a connection there is nobody to answer: whoever asked has been told so by its own client. */
  #send(message: Msg, { body, headers }: Reply): void {
    if (!this.#broker.connected) return;
    const failed = (error: unknown): void => log.error('a reply could not be sent', { error });
    this.#broker.send({ subject: message.reply ?? '', body, options: headers ? { headers } : {}, failed });
  }
}

function errorReply(failure: Failure, requestId: string): Reply {
  return { body: Buffer.from(JSON.stringify(failure.toWire(requestId))), headers: printErrorHeaders(failure) };
}
