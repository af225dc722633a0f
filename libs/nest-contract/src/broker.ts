import { setTimeout as pause } from 'node:timers/promises';
import { inboxPrefix } from '@halte/contract-kit';
import { createLogger } from '@halte/nest-telemetry';
import { connect, nkeyAuthenticator, PermissionViolationError, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';
import { SendQueue, type Outgoing } from './send-queue.ts';

/** The variables that say where the broker is. */
export interface BrokerEnvironment {
  /** `nats://127.0.0.1:4222`; several, separated by commas, for a cluster. */
  readonly HALTE_NATS_URL?: string | undefined;
  /** The nkey seed of this app's user. Left out: no sign-in. */
  readonly HALTE_NATS_SEED?: string | undefined;
}

const RETRY_MS = 500;
const CONNECT_TIMEOUT_MS = 5_000;

const log = createLogger('broker');

/**
 * The app's one connection to NATS. It is opened in the background and opened again for as long as the process lives: a broker
 * that is not there yet, or away for an hour, is waited for. Meanwhile {@link connected} is false and calls fail at once.
 */
export class Broker {
  readonly app: string;
  /** Settles when the first connection is there; rejects when the broker is closed before that. */
  readonly connection: Promise<NatsConnection>;
  readonly #closing = new AbortController();
  readonly #lost = new Set<() => void>();
  #queue: SendQueue | undefined;
  #connected = false;

  constructor(app: string, env: BrokerEnvironment = process.env) {
    this.app = app;
    this.connection = this.#open(connectionOptions(app, env));
    this.connection.catch(() => undefined);
  }

  /** Whether the connection is up now. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Runs whenever the connection is lost: what was on its way will not be answered. */
  onLost(lost: () => void): void {
    this.#lost.add(lost);
  }

  /** Sends a message at the end of this turn of the event loop. */
  send(message: Outgoing): void {
    if (this.#queue) this.#queue.add(message);
    else message.failed(new Error('there is no connection yet'));
  }

  /** Settles when the broker has taken all that was sent, subscriptions included; a lost connection is waited for. */
  async flush(): Promise<void> {
    const connection = await this.connection;
    while (!(await connection.flush().then(done, notDone))) await pause(RETRY_MS, undefined, { signal: this.#closing.signal });
  }

  /** Called by Nest at the end, when handlers and HTTP are done. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** Sends what is still to be sent and closes. No more is received from then on. */
  async close(): Promise<void> {
    this.#closing.abort();
    const connection = await this.connection.catch(() => undefined);
    if (!connection || connection.isClosed()) return;
    this.#queue?.sendAll();
    if (this.#connected) await connection.drain();
    else await connection.close();
    this.#disconnected();
  }

  async #open(options: ConnectionOptions): Promise<NatsConnection> {
    for (let attempt = 1; ; attempt += 1) {
      const connection = await connect(options).catch((error: unknown) => {
        if (attempt === 1) log.warn('the broker cannot be reached yet; trying again until it can', { error });
      });
      if (connection) return this.#opened(connection);
      await pause(RETRY_MS, undefined, { signal: this.#closing.signal });
    }
  }

  #opened(connection: NatsConnection): NatsConnection {
    this.#connected = true;
    this.#queue = new SendQueue(connection);
    void this.#watch(connection);
    return connection;
  }

  async #watch(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) {
      if (status.type === 'disconnect') this.#disconnected();
      if (status.type === 'reconnect') this.#reconnected();
      if (status.type === 'error') logError(status.error);
    }
  }

  #disconnected(): void {
    if (this.#connected && !this.#closing.signal.aborted) log.warn('the broker is gone; trying again until it is back');
    this.#connected = false;
    for (const lost of this.#lost) lost();
  }

  #reconnected(): void {
    this.#connected = true;
    log.info('the broker is back');
  }
}

const done = (): boolean => true;
const notDone = (): boolean => false;

function connectionOptions(app: string, env: BrokerEnvironment): ConnectionOptions {
  const { HALTE_NATS_URL: url, HALTE_NATS_SEED: seed } = env;
  if (!url) throw new TypeError('HALTE_NATS_URL is not set. It is the address of the broker, e.g. nats://127.0.0.1:4222');
  return {
    servers: url.split(','),
    name: app,
    inboxPrefix: inboxPrefix(app),
    timeout: CONNECT_TIMEOUT_MS,
    // The defaults give up after ten attempts, and leave a process that lives and hears nothing.
    maxReconnectAttempts: -1,
    reconnectTimeWait: RETRY_MS,
    ignoreAuthErrorAbort: true,
    // Otherwise a stack trace is taken for each request.
    noAsyncTraces: true,
    ...(seed && { authenticator: nkeyAuthenticator(new TextEncoder().encode(seed)) }),
  };
}

function logError(error: unknown): void {
  if (error instanceof PermissionViolationError) log.error('the broker refused a subject', { busSubject: error.subject });
  else log.error('the broker reports an error', { error });
}
