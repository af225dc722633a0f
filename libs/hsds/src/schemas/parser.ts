import { z, type ZodType } from 'zod';
import type { Column } from '../column.ts';
import { DATETIME, EMAIL, TIME, URI, WEB_URI } from '../formats.ts';

/** Gives what a schema would give of a valid value, and `z.INVALID` of any other, whose faults the schema then tells itself. */
export type Parse = (value: unknown) => unknown;

/** A member of an object. */
export interface ParsedMember {
  readonly name: string;
  readonly required: boolean;
  readonly parse: Parse;
}

/**
 * Checks and copies an object, without members that it does not know. A full service has a thousand places for members in a hundred
 * schemas: run one by one they take ten times as long, and compiled to code of their own 100 MB.
 */
export function objectParser(members: readonly ParsedMember[]): Parse {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return z.INVALID;
    const made: Record<string, unknown> = {};
    for (const { name, required, parse } of members) {
      const given = (value as Record<string, unknown>)[name];
      if (given === undefined && !required) continue;
      const parsed = parse(given);
      if (parsed === z.INVALID) return z.INVALID;
      made[name] = parsed;
    }
    return made;
  };
}

/** Checks and copies a list. */
export function listParser(item: Parse, most: number): Parse {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return z.INVALID;
    const made: unknown[] = [];
    for (const one of value) {
      const parsed = item(one);
      if (parsed === z.INVALID) return z.INVALID;
      made.push(parsed);
    }
    return made;
  };
}

/** Checks a value by a rule. */
export const valueParser =
  (valid: (value: unknown) => boolean): Parse =>
  (value) =>
    valid(value) ? value : z.INVALID;

/** The schema with a parser of its own that knows valid values, and its name and description. */
export function withParser<S extends ZodType>(schema: S, parse: Parse, about: { readonly id: string; readonly description: string }): S {
  const made = z.withParser(schema, parse as (value: unknown) => z.output<S>);
  z.globalRegistry.add(made, about);
  return made;
}

const UUID = z.regexes.uuid();
const DATE = z.regexes.date;

/** Longest name of an organisation that stands in the place of its id. */
export const NAME_LENGTH = 200;
export const DATETIME_LENGTH = 35;
export const TIME_LENGTH = 14;

const text = (most: number, pattern?: RegExp) =>
  valueParser((value) => typeof value === 'string' && value.length <= most && (pattern === undefined || pattern.test(value)));

/** Checks the value of a column, as `fieldSchema` does. */
export function fieldParser({ type, values, maxLength, shownByName, web }: Column): Parse {
  if (values) return valueParser((value) => (values as readonly unknown[]).includes(value));
  switch (type) {
    case 'uuid':
      return shownByName ? text(NAME_LENGTH) : text(maxLength, UUID);
    case 'integer':
      return valueParser(Number.isSafeInteger);
    case 'number':
      return valueParser(Number.isFinite);
    case 'boolean':
      return valueParser((value) => typeof value === 'boolean');
    case 'date':
      return text(maxLength, DATE);
    case 'datetime':
      return text(DATETIME_LENGTH, DATETIME);
    case 'time':
      return text(TIME_LENGTH, TIME);
    case 'uri':
      return text(maxLength, web ? WEB_URI : URI);
    case 'email':
      return text(maxLength, EMAIL);
    case 'text':
      return text(maxLength);
  }
}
