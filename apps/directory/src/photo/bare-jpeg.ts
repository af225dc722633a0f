import { orientationIn, orientationSegment } from './exif-orientation.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** JFIF, and how Adobe mixes colours: without them colours are others. */
const KEPT_APPS = [0xe0, 0xee];
const EXIF = 0xe1;
const COMMENT = 0xfe;

/**
 * A JPEG (ITU T.81) without application segments and comments. Which way is up stays: a phone writes it into EXIF. Whatever comes after the
 * picture, where phones put films and depths, is not part of it.
 */
export function bareJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes.readUInt16BE(0) !== 0xff00 + START) return undefined;
  const kept: Buffer[] = [];
  let upright: Buffer | undefined;
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === END)
      return Buffer.concat([bytes.subarray(0, 2), ...(upright ? [upright] : []), ...kept, bytes.subarray(at, at + 2)]);
    else {
      const end = endOf(bytes, at, marker);
      if (end > bytes.length) return undefined;
      if (marker === EXIF) upright ??= orientationSegment(orientationIn(bytes.subarray(at + 4, end)));
      if (isDrawn(marker)) kept.push(bytes.subarray(at, end));
      at = end;
    }
  }
}

function isDrawn(marker: number): boolean {
  const isApp = marker >= 0xe0 && marker <= 0xef;
  return marker !== COMMENT && (!isApp || KEPT_APPS.includes(marker));
}

/** Where a segment ends; of a scan, where its last coded byte does. */
function endOf(bytes: Buffer, at: number, marker: number): number {
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  return marker === SCAN ? endOfScan(bytes, end) : end;
}

/** Within coded bytes, `ff` is followed by nothing, or by the mark of a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  for (; at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length + 1;
}
