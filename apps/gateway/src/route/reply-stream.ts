import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { refuse } from '@halte/contract-kit';
import type { FastifyReply } from 'fastify';
import type { Writable } from 'node:stream';
import { compressor, type Coding } from './content-coding.ts';
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
  /** Where pieces go: to the caller, or first through what makes them smaller. */
  readonly #into: Writable;

  constructor(reply: FastifyReply, gone: AbortSignal, headers: Readonly<Record<string, string | number>>, coding?: Coding) {
    if (coding) reply.header('content-encoding', coding);
    reply.headers(headers).hijack();
    this.#raw = reply.raw;
    this.#gone = gone;
    this.#into = coding ? compressInto(coding, this.#raw) : this.#raw;
    this.#raw.setTimeout(UNREAD_MS, () => this.#raw.destroy());
    this.#raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
  }

  /** Waits until the caller has read enough to take more. @throws Failure `cancelled` once the caller has gone. */
  async write(piece: Uint8Array): Promise<void> {
    this.#gone.throwIfAborted();
    wrote(piece.length);
    if (!this.#into.write(piece)) await once(this.#into, 'drain', { signal: this.#gone }).catch(() => this.#gone.throwIfAborted());
  }

  end(): void {
    this.#into.end();
  }

  breakOff(): void {
    this.#raw.destroy();
  }
}

/** A caller that goes away takes the compressor along; one that reads slowly holds it back. */
function compressInto(coding: Coding, raw: ServerResponse): Writable {
  const smaller = compressor(coding);
  raw.once('close', () => smaller.destroy());
  smaller.pipe(raw);
  return smaller;
}
