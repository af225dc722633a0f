import type { JsonPath } from './json-path.ts';

/** How deep arrays and objects may lie within each other. */
export const MAX_JSON_DEPTH = 64;

/** What is wrong with a value that is JSON all the same. */
export interface ValueFault {
  readonly kind: 'deep' | 'nul' | 'surrogate' | 'poison';
  readonly path: JsonPath;
}

/** Names that turn a careless copy of an object into a change of every object. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** The first fault in a JSON value. Goes no deeper than `MAX_JSON_DEPTH`, so it cannot exhaust the stack. */
export function findFault(value: unknown, path: JsonPath = []): ValueFault | undefined {
  if (typeof value === 'string') return textFault(value, path);
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= MAX_JSON_DEPTH) return { kind: 'deep', path };
  for (const [name, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    const fault = nameFault(step, [...path, step]) ?? findFault(inner, [...path, step]);
    if (fault) return fault;
  }
  return undefined;
}

function nameFault(step: string | number, path: JsonPath): ValueFault | undefined {
  if (typeof step === 'number') return undefined;
  return POISON.has(step) ? { kind: 'poison', path } : textFault(step, path);
}

function textFault(text: string, path: JsonPath): ValueFault | undefined {
  if (text.includes('\0')) return { kind: 'nul', path };
  return isWellFormed(text) ? undefined : { kind: 'surrogate', path };
}

/** Whether a text holds no half of a surrogate pair (ECMAScript 2024). */
export function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

/** How many members all objects in a JSON value have together. Only for values known to be no deeper than `MAX_JSON_DEPTH`. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  let members = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) if (typeof one === 'object') members += countMembers(one);
  return members;
}
