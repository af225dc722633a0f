import { PART_BYTES } from '@halte/contract-kit';

/** The bytes of a file that came in parts. One part is in memory at a time. */
export class UploadBytes {
  readonly bytes: number;
  readonly #readPart: (n: number) => Promise<Uint8Array>;
  #kept: { readonly n: number; readonly bytes: Promise<Uint8Array> } | undefined;

  constructor(bytes: number, readPart: (n: number) => Promise<Uint8Array>) {
    this.bytes = bytes;
    this.#readPart = readPart;
  }

  /** From one byte up to before another. */
  async *slice(start = 0, end = this.bytes): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end;) {
      const n = Math.floor(at / PART_BYTES);
      const part = await this.#part(n);
      const from = at - n * PART_BYTES;
      const piece = part.subarray(from, Math.min(part.length, from + end - at));
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }

  #part(n: number): Promise<Uint8Array> {
    if (this.#kept?.n !== n) this.#kept = { n, bytes: this.#readPart(n) };
    return this.#kept.bytes;
  }
}
