/** A piece of a RIFF file. */
export interface Chunk {
  readonly type: string;
  readonly body: Buffer;
}

const HEAD = 12;

/** The pieces of a RIFF file of a form, as far as it says it goes; nothing where it is none, or ends too early. */
export function riffChunks(bytes: Buffer, form: string): readonly Chunk[] | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, HEAD) !== form) return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  for (let at = HEAD; at < end;) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return undefined;
    chunks.push({ type: bytes.toString('latin1', at, at + 4), body: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** A RIFF file of these pieces. */
export function riffOf(form: string, chunks: readonly Chunk[]): Buffer {
  const pieces = chunks.flatMap(({ type, body }) => [Buffer.from(type, 'latin1'), lengthOf(body), body, Buffer.alloc(body.length % 2)]);
  const content = Buffer.concat([Buffer.from(form, 'latin1'), ...pieces]);
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), lengthOf(content), content]);
}

function lengthOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(length);
  return bytes;
}
