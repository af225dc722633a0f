import { badCursor } from '@halte/nest-contract';
import { z } from 'zod';
import { byRank, type Ranked } from './weigh.ts';

/** Where a page ended: in which circle, and after which result; `beyond` is the circle whose results were all shown. Metres. */
export interface PagePosition {
  readonly ring: number;
  readonly beyond: number;
  readonly last?: Ranked | undefined;
}

const Position = z.strictObject({
  ring: z.int().min(0).max(100_000_000),
  beyond: z.int().min(0).max(100_000_000),
  last: z.strictObject({ score: z.number(), distance: z.number().nullable(), id: z.int().min(0) }).optional(),
});

export function writePosition(position: PagePosition): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws Failure `invalid_input` for a cursor that is none of ours */
export function readPosition(cursor: string | undefined): PagePosition | undefined {
  if (cursor === undefined) return undefined;
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badCursor();
  }
}

/** Whether a result comes after the position in its circle. */
export function isAfter({ last }: PagePosition, candidate: Ranked): boolean {
  return last === undefined || byRank(last, candidate) < 0;
}
