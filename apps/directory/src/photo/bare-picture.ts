import { bareJpeg } from './bare-jpeg.ts';
import { riffOf, riffChunks } from './riff.ts';

/**
 * A picture without what the camera wrote beside it: where and when it was taken, by whom, a preview of what was cut off. What is seen stays
 * byte by byte, and which way is up. Of what moves, nothing or the first picture.
 * @returns nothing where the bytes are no picture of that type
 */
export function barePicture(bytes: Buffer, mediaType: string): Buffer | undefined {
  try {
    return read[mediaType]?.(bytes);
  } catch (thrown) {
    // What ends too early is no picture.
    if ((thrown as Error).name === 'RangeError') return undefined;
    throw thrown;
  }
}

const read: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'image/webp': bareWebp,
};

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Chunks of a PNG (ISO 15948) by which it is drawn. */
const DRAWN = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'];

function barePng(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, PNG.length).equals(PNG)) return undefined;
  const kept: Buffer[] = [PNG];
  for (let at = PNG.length; ;) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    if (DRAWN.includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** Chunks of a WebP (RFC 9649) by which it is drawn. */
const SHOWN = ['VP8 ', 'VP8L', 'VP8X', 'ALPH'];

/** In the flags of `VP8X`: that there is a colour profile, EXIF, XMP, movement. */
const BESIDE = 0x20 | 0x08 | 0x04 | 0x02;

function bareWebp(bytes: Buffer): Buffer | undefined {
  const chunks = riffChunks(bytes, 'WEBP')?.filter(({ type }) => SHOWN.includes(type));
  if (!chunks?.some(({ type }) => type === 'VP8 ' || type === 'VP8L')) return undefined;
  const bare = chunks.map(({ type, body }) => ({ type, body: type === 'VP8X' ? withoutFlags(body) : body }));
  return riffOf('WEBP', bare);
}

function withoutFlags(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  copy.writeUInt8(copy.readUInt8(0) & ~BESIDE, 0);
  return copy;
}
