import type { Call } from './call.ts';

/**
 * A stream that asks its source for bytes only when its reader does. The clock of the call runs while the network is waited for,
 * not while the reader is busy; whatever breaks off comes out as the error of the call.
 */
export function limitedStream(source: ReadableStream<Uint8Array>, call: Call): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const { limit } = call;
  limit.stop();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        limit.start();
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          limit.release();
          controller.close();
        } catch (thrown) {
          limit.release();
          controller.error(call.errorOf(thrown));
        } finally {
          limit.stop();
        }
      },
      async cancel(reason) {
        limit.release();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The chunks of a stream, in runtimes whose streams are not iterable themselves too. Leaving the loop cancels it. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
}
