import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip, type BrotliOptions } from 'node:zlib';
import type { Transform } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A way of making an answer smaller (RFC 9110 section 8.4.1). */
export type Coding = 'br' | 'gzip';

/** What is shorter than this does not become smaller, in bytes. */
export const COMPRESS_FROM = 1_024;

/** Half as large as fast, as fast as the rest of the path: higher levels take many times as long for a few per cent. */
const BROTLI: BrotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

const brotli = promisify<Uint8Array, BrotliOptions, Buffer>(brotliCompress);
const zip = promisify<Uint8Array, Buffer>(gzip);

/** The coding that the caller takes, the smaller one first; the reply says that it hangs on that. */
export function codingFor({ headers }: FastifyRequest, reply: FastifyReply): Coding | undefined {
  reply.header('vary', 'Accept-Encoding');
  const accepted = headers['accept-encoding'];
  if (typeof accepted !== 'string') return undefined;
  return (['br', 'gzip'] as const).find((coding) => takes(accepted, coding));
}

/** Of a coding that is not named, `*` decides; `q=0` refuses. */
function takes(accepted: string, coding: Coding): boolean {
  const named = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()));
  const found = named.find(([name]) => name === coding) ?? named.find(([name]) => name === '*');
  return found !== undefined && !found.some((piece) => /^q=0(?:\.0*)?$/.test(piece));
}

export function compressed(coding: Coding, bytes: Uint8Array): Promise<Buffer> {
  return coding === 'br' ? brotli(bytes, BROTLI) : zip(bytes);
}

/** Compresses a stream piece by piece. It holds its window and no more, however long the stream is. */
export function compressor(coding: Coding): Transform {
  return coding === 'br' ? createBrotliCompress(BROTLI) : createGzip();
}
