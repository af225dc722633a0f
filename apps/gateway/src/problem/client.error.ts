import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { refuse, type Failure } from '@halte/contract-kit';
import { PROBLEM_MEDIA_TYPE } from '@halte/contract-kit/openapi';
import { problemBytes } from './problem.document.ts';

/** What Node's own parser refuses before there is a request. */
function failureOfParser(code: string | undefined): Failure {
  if (code === 'HPE_HEADER_OVERFLOW') return refuse('headers_too_large', 'The request line and headers may hold 16 kB together');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return refuse('request_timeout');
  return refuse('invalid_input', 'This is not an HTTP request');
}

/** Answers on the bare socket, since no request came about, and closes it. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const failure = failureOfParser(error.code);
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
