import { randomUUID } from 'node:crypto';
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuse, type Failure } from '@halte/contract-kit';
import { PROBLEM_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import { problemBytes } from './problem-document.ts';

/** What Node's own parser refuses before there is a request. */
function failureOfParser(code: string | undefined): Failure {
  if (code === 'HPE_HEADER_OVERFLOW') return refuse('headers_too_large', 'The request line and headers may hold 16 kB together');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse('request_timeout');
  return refuse('invalid_input', 'This is not an HTTP request');
}

/** Answers on the bare socket, since no request came about, and closes it. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) socket.destroy();
  else endWith(socket, failureOfParser(error.code));
}

/** What Node would answer by itself, with a bare status or not at all. */
export function answerOddRequests(server: Server): void {
  server.on('connect', (_request, socket) => endWith(socket, refuse('invalid_input', 'This is not a proxy: it takes no CONNECT')));
  // RFC 9110 section 10.1.1: expectations that are not known may be passed over.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** A second answer in the middle of the first one would be taken for a part of it. */
function isAnswering(socket: Duplex & { readonly _httpMessage?: ServerResponse }): boolean {
  return socket._httpMessage?.headersSent === true;
}

function endWith(socket: Duplex, failure: Failure): void {
  const requestId = randomUUID();
  const body = problemBytes(failure, requestId);
  const head = [
    `HTTP/1.1 ${failure.status} ${failure.code}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Length: ${body.length}`,
    `X-Request-Id: ${requestId}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}
