import type { Place } from '../content/places.ts';
import { pick } from '../lot.ts';
import { indexedPng, type Colour } from './indexed-png.ts';

const WIDTH = 480;
const HEIGHT = 360;

const DOORS: readonly (readonly [name: string, colour: Colour])[] = [
  ['rode', [178, 49, 45]],
  ['blauwe', [43, 88, 143]],
  ['groene', [52, 112, 73]],
  ['gele', [226, 180, 58]],
  ['witte', [244, 242, 236]],
  ['bruine', [110, 72, 45]],
];
const WALLS: readonly (readonly [name: string, colour: Colour])[] = [
  ['bakstenen', [158, 92, 72]],
  ['grijze', [150, 152, 154]],
  ['zandkleurige', [214, 197, 163]],
  ['lichtblauwe', [176, 201, 214]],
];
const GLASS: Colour = [216, 232, 238];
const PAVEMENT: Colour = [112, 110, 106];
const STONE: Colour = [190, 188, 182];

/** The door of a house: a drawing, since nobody can have taken a picture of it. */
export interface Door {
  /** What can be seen, for who does not see it. */
  readonly alt: string;
  /** The drawing, as PNG. */
  readonly bytes: Buffer;
}

/** Draws the door of a house. */
export function doorOf({ slug, name, access }: Pick<Place, 'slug' | 'name' | 'access'>): Door {
  const [doorName, door] = pick(DOORS, `${slug}/door`);
  const [wallName, wall] = pick(WALLS, `${slug}/wall`);
  const steps = access.includes('steps') ? 3 : access.includes('step') ? 1 : 0;
  const stepsInWords = ['zonder trede', 'met één trede', '', 'met drie treden'][steps];
  return {
    alt: `${name}: een ${doorName} deur in een ${wallName} gevel, ${stepsInWords} (tekening).`,
    bytes: indexedPng({ width: WIDTH, height: HEIGHT, palette: [wall, PAVEMENT, STONE, door, GLASS], pixels: facade(steps) }),
  };
}

/** Left, top, width, height, and the place of a colour in the palette. */
type Rectangle = readonly [left: number, top: number, width: number, height: number, colour: number];

function facade(steps: number): Uint8Array {
  const sill = 310 - steps * 14;
  const stairs = Array.from({ length: steps }, (_, step): Rectangle => [170 - step * 12, sill + step * 14, 140 + step * 24, 13, 2]);
  const windows: readonly Rectangle[] = [
    [40, 90, 90, 120, 4],
    [350, 90, 90, 120, 4],
  ];
  const door: readonly Rectangle[] = [
    [178, 78, 124, sill - 78, 2],
    [190, 90, 100, sill - 90, 3],
    [205, 105, 70, 50, 4],
    [272, 205, 8, 16, 2],
  ];
  return painted([[0, 310, WIDTH, HEIGHT - 310, 1], ...stairs, ...windows, ...door]);
}

function painted(rectangles: readonly Rectangle[]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (const [left, top, width, height, colour] of rectangles) {
    for (let line = top; line < top + height; line += 1) pixels.fill(colour, line * WIDTH + left, line * WIDTH + left + width);
  }
  return pixels;
}
