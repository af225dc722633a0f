const EXIF = Buffer.from('Exif\0\0', 'latin1');
const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;

/** Which way is up, 1 to 8, as EXIF 2.32 says it in the first directory; nothing where it does not. */
export function orientationIn(segment: Buffer): number | undefined {
  if (!segment.subarray(0, EXIF.length).equals(EXIF)) return undefined;
  const tiff = segment.subarray(EXIF.length);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  if (tiff.length < 8) return undefined;
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let n = 0; n < short(directory); n += 1) {
    const entry = directory + 2 + n * ENTRY;
    if (entry + ENTRY > tiff.length) return undefined;
    if (short(entry) === ORIENTATION && short(entry + 2) === SHORT) return short(entry + 8);
  }
  return undefined;
}

/** A segment of a JPEG that says which way is up and nothing else; none where it is as usual. */
export function orientationSegment(orientation: number | undefined): Buffer | undefined {
  if (orientation === undefined || orientation < 2 || orientation > 8) return undefined;
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from('ffe10000', 'hex');
  head.writeUInt16BE(2 + EXIF.length + tiff.length, 2);
  return Buffer.concat([head, EXIF, tiff]);
}
