/** The smallest picture that a camera might have made: a JPEG with a word, as its place or its maker, in its EXIF. */
export function pictureWith(word: string): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\u0008\0\0', 'latin1'), Buffer.from(`GPS 51.219448 4.402464 ${word}`)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, exif, PIXEL]);
}

/** What comes after the start of a grey pixel. */
const PIXEL = Buffer.from(
  'ffdb004300' +
    '01'.repeat(64) +
    'ffc0000b080001000101011100' +
    'ffc4001f0000010501010101010100000000000000000102030405060708090a0b' +
    'ffda0008010100003f00d2cf20ffd9',
  'hex',
);
