import { hash } from 'node:crypto';

/** What makes a question hard; every question is counted in one slice. */
export const SLICES = [
  'street-word',
  'typing-error',
  'compound',
  'negation',
  'time',
  'place',
  'catchment',
  'vague',
  'no-answer',
  'french-english',
] as const;

export type Slice = (typeof SLICES)[number];

/** On whose behalf is asked: nobody in particular, or an organisation of the network, which sees records of visibility `partner` too. */
export const CALLERS = ['anonymous', 'partner'] as const;

export type QuestionCaller = (typeof CALLERS)[number];

/** One question as somebody would type it, where and when. */
export interface Question {
  /** `q001` to `q240`; decides whether it is held out, so it never changes. */
  readonly id: string;
  /** As typed, errors and all. */
  readonly text: string;
  /** Where the asker is: latitude, longitude. Either this or `postcode`. */
  readonly point?: readonly [latitude: number, longitude: number];
  /** The area asked for, when there is no point. */
  readonly postcode?: string;
  /** RFC 3339 with the offset of Brussels in summer, in the month of the region's reference day: `2026-08-12T14:00:00+02:00`. */
  readonly clock: string;
  readonly caller: QuestionCaller;
  readonly slice: Slice;
}

/** Whether a question is of the held-out half: the first byte of the SHA-256 of its id is odd. */
export const isHeldOut = ({ id }: Pick<Question, 'id'>): boolean => Number.parseInt(hash('sha256', id, 'hex').slice(0, 2), 16) % 2 === 1;
