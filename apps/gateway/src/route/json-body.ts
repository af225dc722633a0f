import type { IncomingMessage } from 'node:http';
import { MAX_MESSAGE_BYTES, refuse, type Failure } from '@halte/contract-kit';
import { parseJsonText } from '@halte/contract-kit/json-text';
import type { FastifyInstance } from 'fastify';
import { BodyRoom } from './body-room.ts';
import { hasBody } from './has-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** How much of the gateway's room its body takes, in bytes. */
    bodyBytes: number;
  }
}

/** A body that was read and found to be a JSON object. Its bytes travel on, its value is looked at. */
export interface JsonBody {
  readonly bytes: Buffer;
  readonly value: Record<string, unknown>;
}

/** Room beside the body for parameters of the path, within one message of the bus. */
const MAX_BODY_BYTES = MAX_MESSAGE_BYTES - 8_192;

/** How long a JSON body may take to arrive, in milliseconds. */
export const BODY_MS = 10_000;

/** Makes a server take JSON objects and nothing else. @param arriveMs how long a body may take to arrive */
export function takeJsonBodies(server: FastifyInstance, arriveMs = BODY_MS, room = new BodyRoom()): void {
  giveBackWhenOver(server, room);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(/^application\/json(?:;|$)/i, (request, payload: IncomingMessage, done) => {
    const refusal = refusalByHeaders(payload);
    if (refusal) return done(refusal);
    const held = (bytes: number) => {
      const full = room.take(bytes);
      if (!full) request.bodyBytes += bytes;
      return full;
    };
    readAll(payload, { arriveMs, held }, (failure, bytes) => {
      if (failure) return done(failure);
      try {
        done(null, jsonBody(bytes));
      } catch (thrown) {
        done(thrown as Error);
      }
    });
  });
}

function giveBackWhenOver(server: FastifyInstance, room: BodyRoom): void {
  server.decorateRequest('bodyBytes', 0);
  server.addHook('preParsing', (request, reply, payload, done) => {
    if (hasBody(request)) reply.raw.once('close', () => room.give(request.bodyBytes));
    done(null, payload);
  });
}

function refusalByHeaders({ headers }: IncomingMessage): Failure | undefined {
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') return refuse('unsupported_media_type', 'JSON is sent as UTF-8');
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return refuse('unsupported_media_type', 'A body is sent without content encoding');
  return Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES ? tooLarge() : undefined;
}

function tooLarge(): Failure {
  return refuse('too_large', `A JSON body may hold ${MAX_BODY_BYTES} bytes`);
}

interface Arrival {
  readonly arriveMs: number;
  /** Told of each piece before it is kept; says why it cannot be. */
  readonly held: (bytes: number) => Failure | undefined;
}

/** Reads to the end, within size, room and time. What comes after a refusal is left to whoever answers it. */
function readAll(payload: IncomingMessage, { arriveMs, held }: Arrival, settle: (failure: Failure | null, bytes: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const end = (failure: Failure | null) => {
    clearTimeout(timer);
    payload.off('data', onData).off('end', onEnd).off('close', onClose);
    settle(failure, chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  };
  const onData = (chunk: Buffer) => {
    size += chunk.length;
    const refusal = size > MAX_BODY_BYTES ? tooLarge() : held(chunk.length);
    if (refusal) return end(refusal);
    chunks.push(chunk);
  };
  const onEnd = () => end(null);
  const onClose = () => end(refuse('cancelled'));
  const timer = setTimeout(() => end(refuse('request_timeout')), arriveMs);
  payload.on('data', onData).once('end', onEnd).once('close', onClose);
}

function jsonBody(bytes: Buffer): JsonBody {
  if (bytes.length === 0) return { bytes: Buffer.from('{}'), value: {} };
  const value = parseJsonText(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('invalid_input', 'The body is one JSON object');
  return { bytes, value: value as Record<string, unknown> };
}
