import type { FastifyRequest } from 'fastify';

/** Whether the headers announce a body (RFC 9112 section 6). */
export function hasBody({ headers }: FastifyRequest): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = headers;
  return (length !== undefined && length !== '0') || coding !== undefined;
}
