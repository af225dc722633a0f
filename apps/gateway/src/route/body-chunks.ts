import type { IncomingMessage } from 'node:http';
import { refuse } from '@halte/contract-kit';

/** How long an upload may send nothing, in milliseconds. There is no limit on the whole: 1 GB over a slow line is honest work. */
export const SILENCE_MS = 20_000;

/**
 * The chunks of a body as they arrive, counted. The body is left open when the loop ends early, so that there can be an answer.
 * @throws Failure `too_large`, `request_timeout` after a silence, `cancelled` where the caller broke off.
 */
export async function* chunksOf(body: IncomingMessage, maxBytes: number, silenceMs = SILENCE_MS): AsyncGenerator<Uint8Array> {
  let size = 0;
  const chunks = body.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await withinSilence(chunks.next() as Promise<IteratorResult<Buffer>>, silenceMs);
    if (done) break;
    size += value.length;
    if (size > maxBytes) throw refuse('too_large', `The file may hold ${maxBytes} bytes`);
    yield value;
  }
  if (!body.complete) throw refuse('cancelled');
}

async function withinSilence<T>(next: Promise<T>, silenceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refuse('request_timeout')), silenceMs);
  });
  return Promise.race([next, silence]).finally(() => clearTimeout(timer));
}
