import type { JsonPath } from './json-path.ts';

/** Where a JSON text goes wrong. */
export interface JsonFault {
  readonly kind: 'malformed' | 'duplicate';
  /** The member that it is about; for a malformed text the one that was being read. */
  readonly path: JsonPath;
  /** Position in the text, in UTF-16 code units. */
  readonly offset: number;
}

interface Frame {
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

type Expected = 'value' | 'firstKey' | 'key' | 'colon' | 'next' | 'firstItem';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads a JSON text (RFC 8259) token by token and without recursion, and tells the first fault: what `JSON.parse` refuses, and a name that
 * occurs twice in one object, which `JSON.parse` lets pass. Three to five times dearer than `JSON.parse`, so only used where something is
 * known or suspected to be wrong.
 */
export function scanJson(text: string): JsonFault | undefined {
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0);
  for (;;) {
    if (expected === 'next' && frames.length === 0) return at === text.length ? undefined : fault('malformed', frames, at);
    const step = take(text, at, expected, frames);
    if (step === undefined) return fault('malformed', frames, at);
    if (step.duplicate) return fault('duplicate', frames, at);
    expected = step.expected;
    at = skip(SPACE, text, step.end);
  }
}

interface Step {
  readonly end: number;
  readonly expected: Expected;
  readonly duplicate?: boolean;
}

function take(text: string, at: number, expected: Expected, frames: Frame[]): Step | undefined {
  const char = text[at];
  const frame = frames.at(-1);
  if (expected === 'colon') return char === ':' ? { end: at + 1, expected: 'value' } : undefined;
  if (expected === 'next') return takeNext(char, at, frames);
  if (expected === 'firstKey' && char === '}') return close(at, frames);
  if (expected === 'firstItem' && char === ']') return close(at, frames);
  if (frame && (expected === 'key' || expected === 'firstKey')) return takeKey(text, at, frame);
  return takeValue(text, at, char, frames);
}

function takeNext(char: string | undefined, at: number, frames: Frame[]): Step | undefined {
  const frame = frames.at(-1) as Frame;
  if (char === (frame.keys ? '}' : ']')) return close(at, frames);
  if (char !== ',') return undefined;
  frame.index += 1;
  return { end: at + 1, expected: frame.keys ? 'key' : 'value' };
}

function close(at: number, frames: Frame[]): Step {
  frames.pop();
  return { end: at + 1, expected: 'next' };
}

function takeKey(text: string, at: number, frame: Frame): Step | undefined {
  const end = matchEnd(STRING, text, at);
  if (end === undefined || !frame.keys) return undefined;
  frame.key = JSON.parse(text.slice(at, end)) as string;
  const duplicate = frame.keys.has(frame.key);
  frame.keys.add(frame.key);
  return { end, expected: 'colon', duplicate };
}

function takeValue(text: string, at: number, char: string | undefined, frames: Frame[]): Step | undefined {
  if (char === '{' || char === '[') {
    frames.push({ keys: char === '{' ? new Set() : undefined, key: '', index: 0 });
    return { end: at + 1, expected: char === '{' ? 'firstKey' : 'firstItem' };
  }
  const end = matchEnd(char === '"' ? STRING : SCALAR, text, at);
  return end === undefined ? undefined : { end, expected: 'next' };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  return matchEnd(pattern, text, at) ?? at;
}

function fault(kind: JsonFault['kind'], frames: readonly Frame[], offset: number): JsonFault {
  return { kind, path: frames.map((frame) => (frame.keys ? frame.key : frame.index)), offset };
}
