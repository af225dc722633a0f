import { crc32, deflateSync } from 'node:zlib';

/** A colour: red, green, blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of few colours: each byte of `pixels` names one of `palette`. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly Colour[];
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Writes a picture as PNG (RFC 2083), eight bits a pixel, by palette. */
export function indexedPng({ width, height, palette, pixels }: IndexedPicture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flat());
  const end = Buffer.alloc(0);
  const chunks = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(lines(width, pixels))), chunk('IEND', end)];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

/** Each line begins with the number of its filter: none. */
function lines(width: number, pixels: Uint8Array): Buffer {
  const height = pixels.length / width;
  const bytes = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) bytes.set(pixels.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
