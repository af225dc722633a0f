import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { refuse } from '@halte/contract-kit';
import type { FastifyReply } from 'fastify';
import { wrote } from './young-garbage.ts';

/** How long a caller may leave a stream unread, in milliseconds. */
const UNREAD_MS = 60_000;

/** Stops the work for a reply once its caller has gone. */
export function departureOf(reply: FastifyReply): AbortSignal {
  const departure = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) departure.abort(refuse('cancelled'));
  });
  return departure.signal;
}

/**
 * A reply that is written piece by piece. Until it is opened a failure is an ordinary problem document. Afterwards the status has gone out,
 * so the connection is broken off without the end of the body, which every client reports as an error: a last line that tells of a failure
 * could be taken for data, and a quiet end for the whole.
 */
export class ReplyStream {
  readonly #raw: ServerResponse;
  readonly #gone: AbortSignal;

  constructor(reply: FastifyReply, gone: AbortSignal, headers: Readonly<Record<string, string | number>>) {
    reply.headers(headers).hijack();
    this.#raw = reply.raw;
    this.#gone = gone;
    this.#raw.setTimeout(UNREAD_MS, () => this.#raw.destroy());
    this.#raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
  }

  /** Waits until the caller has read enough to take more. @throws Failure `cancelled` once the caller has gone. */
  async write(piece: Uint8Array): Promise<void> {
    this.#gone.throwIfAborted();
    wrote(piece.length);
    if (!this.#raw.write(piece)) await once(this.#raw, 'drain', { signal: this.#gone }).catch(() => this.#gone.throwIfAborted());
  }

  end(): void {
    this.#raw.end();
  }

  breakOff(): void {
    this.#raw.destroy();
  }
}
