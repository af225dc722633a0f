import { refuse, type ErrorDetail } from '@halte/contract-kit';
import { nearestName } from '@halte/nest-contract';
import type { Field, Fields } from './query-fields.ts';

export type Parameters = Record<string, unknown>;

/** How a query string is read. A foreign standard leaves unknown parameters alone; ours refuses them by name. */
export interface QueryRules {
  readonly query: Fields;
  readonly foreign: boolean;
}

const MAX_DETAILS = 20;

/** Names that may be said again: a name is chosen by the caller too. */
const SANE_NAME = /^[\w.[\]-]{1,60}$/;

/**
 * Reads a query string (`a=1&b=2`, percent-encoded, `+` for a space) into typed values.
 * @param ignored takes the names that a foreign standard leaves alone, as far as they look like names
 * @throws Failure `invalid_input` that names every parameter which is unknown, repeated or of another type.
 */
export function readQuery(text: string, rules: QueryRules, into: Parameters = {}, ignored: Set<string> = new Set()): Parameters {
  if (text === '') return into;
  const details: ErrorDetail[] = [];
  for (const pair of text.split('&')) {
    const detail = pair === '' ? undefined : readPair(pair, rules, into, ignored);
    if (detail && details.length < MAX_DETAILS) details.push(detail);
  }
  if (details.length > 0) throw refuse('invalid_input', undefined, { details });
  return into;
}

function readPair(pair: string, { query, foreign }: QueryRules, into: Parameters, ignored: Set<string>): ErrorDetail | undefined {
  const split = pair.indexOf('=');
  const name = decoded(split < 0 ? pair : pair.slice(0, split));
  const field = name === undefined ? undefined : query.get(name);
  if (!field && foreign) return leaveAlone(name, ignored);
  if (!field) return unknownParameter(name, query);
  const text = decoded(split < 0 ? '' : pair.slice(split + 1));
  return text === undefined ? { field: field.name, message: 'is not percent-encoded UTF-8' } : setField(field, text, into);
}

function setField(field: Field, text: string, into: Parameters): ErrorDetail | undefined {
  const { name, repeats } = field;
  const value = valueOf(field, text);
  if (value === undefined) return { field: name, message: `must be ${WANTED[field.type]}` };
  if (repeats) ((into[name] ??= []) as unknown[]).push(value);
  else if (Object.hasOwn(into, name)) return { field: name, message: 'must occur once' };
  else into[name] = value;
  return undefined;
}

const WANTED: Record<Field['type'], string> = {
  string: 'text without the character NUL',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** The value that a text stands for, or nothing where it stands for none of this type. */
export function valueOf({ type }: Field, text: string): string | number | boolean | undefined {
  if (type === 'string') return text.includes('\0') ? undefined : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  const shape = type === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d{1,15})?$/;
  return shape.test(text) ? Number(text) : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function leaveAlone(name: string | undefined, ignored: Set<string>): undefined {
  if (name !== undefined && SANE_NAME.test(name) && ignored.size < MAX_DETAILS) ignored.add(name);
}

function unknownParameter(name: string | undefined, query: Fields): ErrorDetail {
  if (name === undefined || !SANE_NAME.test(name)) {
    return { field: 'query', message: 'there is a parameter that this operation does not have; leave it out' };
  }
  const suggestion = nearestName(name, [...query.keys()]);
  if (suggestion === undefined) return { field: name, message: 'there is no such parameter; leave it out' };
  return { field: name, message: `there is no such parameter; did you mean ${suggestion}?`, suggestion };
}
