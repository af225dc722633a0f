import { setTimeout as pause } from 'node:timers/promises';
import { contentsOf, queueGroup, type Uses } from '@halte/contract-kit';
import type { NatsConnection, Subscription } from '@nats-io/transport-node';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Broker } from './broker.ts';
import { TRANSPORT, type HandlerExtras } from './handle.decorator.ts';
import type { Responder } from './responder.ts';
import type { ServedOperation } from './served-operation.ts';
import { outputSchema } from './write-output.ts';

/** How long a process that stops waits for the requests it is answering. */
const DRAIN_MS = 30_000;

/** Lets the methods of Nest's controllers answer operations over NATS: a subscription in the service's queue group for each. */
export class ContractStrategy implements CustomTransportStrategy {
  readonly transportId = TRANSPORT;
  readonly #uses: Uses;
  readonly #broker: Broker;
  readonly #responder: Responder;
  readonly #served = new Map<string, ServedOperation>();
  #subscriptions: readonly Subscription[] = [];

  constructor(uses: Uses, broker: Broker, responder: Responder) {
    this.#uses = uses;
    this.#broker = broker;
    this.#responder = responder;
  }

  /** Called by Nest for each method with `@Handle`. */
  addHandler(subject: string, handler: ServedOperation['handle'], _isEvent: boolean, { operation }: HandlerExtras): void {
    const handle: ServedOperation['handle'] = async (input, context) => {
      const result = await handler(input, context);
      return isObservable(result) ? lastValueFrom(result) : result;
    };
    if (this.#served.has(subject)) throw new TypeError(`two methods handle ${operation.id}`);
    this.#served.set(subject, { operation, output: outputSchema(operation), handle });
  }

  /** Ready when the broker has taken every subscription. Waits for a broker that is not there yet. */
  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      checkComplete(this.#uses, this.#served);
      const connection = await this.#broker.connection;
      this.#subscriptions = [...this.#served.values()].map((served) => this.#subscribe(connection, served));
      await this.#broker.flush();
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** Takes no more requests and answers those that are here. The connection is closed later, by its owner. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#subscriptions.map((subscription) => subscription.drain()));
    await Promise.race([this.#responder.idle(), pause(DRAIN_MS, undefined, { ref: false })]);
  }

  #subscribe(connection: NatsConnection, served: ServedOperation): Subscription {
    const { subject, service } = served.operation;
    return connection.subscribe(subject, {
      queue: queueGroup(service),
      callback: (error, message) => {
        if (!error) void this.#responder.respond(served, message);
      },
    });
  }
}

/** An app answers every operation of the contracts that it serves, and no others: the broker would refuse them. */
function checkComplete({ app, serves }: Uses, served: ReadonlyMap<string, ServedOperation>): void {
  const promised = serves.flatMap((contract) => contentsOf(contract).operations);
  const missing = promised.filter(({ subject }) => !served.has(subject)).map(({ id }) => id);
  const subjects = new Set(promised.map(({ subject }) => subject));
  const foreign = [...served.values()].filter(({ operation }) => !subjects.has(operation.subject)).map(({ operation }) => operation.id);
  if (missing.length > 0) throw new TypeError(`${app} serves operations without a method that handles them: ${missing.join(', ')}`);
  if (foreign.length > 0) throw new TypeError(`${app} handles operations of contracts that it does not serve: ${foreign.join(', ')}`);
}
