import { PART_BYTES } from '@halte/contract-kit';

/**
 * Cuts a stream of chunks of any size into parts of exactly `PART_BYTES`, the last one shorter.
 * @param buffers how many are filled in turn: a part is overwritten by the one that comes `buffers` later
 */
export async function* cutParts(chunks: AsyncIterable<Uint8Array>, buffers: number): AsyncGenerator<Buffer> {
  const ring = Array.from({ length: buffers }, () => Buffer.allocUnsafeSlow(PART_BYTES));
  let cut = 0;
  let filled = 0;
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.length;) {
      const part = ring[cut % buffers] as Buffer;
      const piece = chunk.subarray(taken, taken + PART_BYTES - filled);
      part.set(piece, filled);
      taken += piece.length;
      filled += piece.length;
      if (filled < PART_BYTES) continue;
      yield part;
      cut += 1;
      filled = 0;
    }
  }
  if (filled > 0) yield (ring[cut % buffers] as Buffer).subarray(0, filled);
}
