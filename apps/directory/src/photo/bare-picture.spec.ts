import fc from 'fast-check';
import { photoFiles } from '@halte/sample-region';
import { pictureWith } from '../testing/picture-with.ts';
import { barePicture } from './bare-picture.ts';
import { orientationIn, orientationSegment } from './exif-orientation.ts';
import { riffChunks, riffOf } from './riff.ts';

const SECRET = 'GPS 51.219448 4.402464';

function pngChunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
}

const png = (...beside: Buffer[]) =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', Buffer.alloc(13)),
    ...beside,
    pngChunk('IDAT', Buffer.from([1, 2])),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);

const vp8x = (flags: number) => ({ type: 'VP8X', body: Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]) });
const vp8 = { type: 'VP8 ', body: Buffer.from([1, 2, 3]) };

describe('a bare picture', () => {
  it('has no EXIF, no comment and nothing behind its end as a JPEG, and is drawn the same', () => {
    const picture = pictureWith(SECRET);
    const comment = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from([0, 2 + SECRET.length]), Buffer.from(SECRET)]);
    const told = Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2), Buffer.from(SECRET)]);
    const bare = barePicture(told, 'image/jpeg') as Buffer;
    expect(bare.includes('51.219448')).toBe(false);
    const drawn = picture.subarray(picture.indexOf(Buffer.from('ffdb', 'hex')));
    expect(bare.equals(Buffer.concat([picture.subarray(0, 2), drawn]))).toBe(true);
    expect(barePicture(bare, 'image/jpeg')?.equals(bare)).toBe(true);
  });

  it('keeps which way is up', () => {
    const picture = pictureWith('');
    const turned = Buffer.concat([picture.subarray(0, 2), orientationSegment(6) as Buffer, picture.subarray(2)]);
    const bare = barePicture(turned, 'image/jpeg') as Buffer;
    expect(orientationIn(bare.subarray(6))).toBe(6);
    expect(barePicture(bare, 'image/jpeg')?.equals(bare)).toBe(true);
  });

  it('has no words and no EXIF as a PNG', () => {
    const beside = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'iCCP', 'maKe'].map((type) => pngChunk(type, Buffer.from(SECRET)));
    expect(barePicture(Buffer.concat([png(...beside), Buffer.from(SECRET)]), 'image/png')?.equals(png())).toBe(true);
  });

  it('has no EXIF and no XMP as a WebP, and does not say that it has', () => {
    const beside = ['EXIF', 'XMP ', 'ICCP', 'MAKE'].map((type) => ({ type, body: Buffer.from(SECRET) }));
    const bare = barePicture(riffOf('WEBP', [vp8x(0x3c), vp8, ...beside]), 'image/webp') as Buffer;
    expect(riffChunks(bare, 'WEBP')).toEqual([vp8x(0x10), vp8]);
  });

  it('is what the pictures of the sample region are', () => {
    const [file] = photoFiles();
    const bytes = Buffer.from(file?.bytes as Uint8Array);
    const types = ['image/jpeg', 'image/png', 'image/webp'].filter((type) => barePicture(bytes, type) !== undefined);
    expect(types).toHaveLength(1);
  });

  it.each(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])('is not made of what is no %s', (type) => {
    const starts = fc.constantFrom(pictureWith(SECRET), png(), riffOf('WEBP', [vp8x(0), vp8]), Buffer.alloc(0));
    const broken = fc.tuple(starts, fc.nat(300), fc.uint8Array({ maxLength: 40 })).map(([start, end, junk]) => ({ start, end, junk }));
    fc.assert(
      fc.property(broken, ({ start, end, junk }) => {
        const bytes = Buffer.concat([start.subarray(0, end), junk]);
        const bare = barePicture(bytes, type);
        expect(bare === undefined || bare.length <= bytes.length).toBe(true);
      }),
    );
    expect(barePicture(Buffer.from('<html>'), type)).toBeUndefined();
  });
});
