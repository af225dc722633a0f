/**
 * What a cell holds.
 * - `uuid`: RFC 9562, lower case.
 * - `date`: `YYYY-MM-DD`; `datetime`: RFC 3339 with its offset; `time`: local `HH:MM`.
 * - `uri`: an absolute address (RFC 3986); `email`: RFC 5321.
 */
export type ColumnType = 'uuid' | 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'uri' | 'email';

/** A column, before its table gives it a name. */
export interface ColumnRules {
  readonly type: ColumnType;
  /** Whether every row has it. */
  readonly required: boolean;
  /** Whether nested JSON may leave it out although a row needs it: the place where an object stands says it. */
  readonly impliedByPlace?: true;
  /** An empty text says something: that there is nothing to say. Every row has it all the same. */
  readonly mayBeEmpty?: true;
  /** The values it takes, where the list is closed. */
  readonly values?: readonly string[];
  /** The table whose `id` it holds. */
  readonly references?: string;
  /** Most characters that its text form has. */
  readonly maxLength: number;
  /** Least and greatest number that makes sense. Reading refuses what lies beyond; the standard's own examples do, so schemas do not. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** People follow it: `http` or `https` only. */
  readonly web?: true;
  /** JSON for the public shows the name of what the id stands for in its place. */
  readonly shownByName?: true;
  /** In our own words. */
  readonly description: string;
  /** Ours, not the standard's. */
  readonly profile?: true;
}

/** A column of a table. */
export interface Column extends ColumnRules {
  readonly name: string;
}

/** What is true of every column of a type. */
export interface TypedColumn<T extends ColumnType> extends ColumnRules {
  readonly type: T;
  readonly required: false;
}

const LENGTHS = { uuid: 36, integer: 16, number: 24, boolean: 5, date: 10, datetime: 35, time: 5, uri: 500, email: 254 } as const;

function column<const T extends Exclude<ColumnType, 'text'>>(type: T, description: string): TypedColumn<T> {
  return { type, required: false, maxLength: LENGTHS[type], description };
}

/** Words, of one line or several. */
export const text = (description: string, maxLength = 200): TypedColumn<'text'> => ({
  type: 'text',
  required: false,
  maxLength,
  description,
});

/** A whole number between two limits. */
export const integer = (description: string, minimum: number, maximum: number) => ({
  ...column('integer', description),
  minimum,
  maximum,
});

/** A number between two limits. */
export const number = (description: string, minimum: number, maximum: number) => ({
  ...column('number', description),
  minimum,
  maximum,
});

/** Yes or no; left out where nobody knows. */
export const flag = (description: string) => column('boolean', description);

export const date = (description: string) => column('date', description);
export const datetime = (description: string) => column('datetime', description);
export const time = (description: string) => column('time', description);
export const uri = (description: string) => column('uri', description);
/** An address that people follow. */
export const webAddress = (description: string) => ({ ...uri(description), web: true as const });
export const email = (description: string) => column('email', description);
export const uuid = (description: string) => column('uuid', description);

/** One of a closed list. */
export function oneOf<const V extends readonly string[]>(values: V, description: string) {
  return { ...text(description, Math.max(...values.map((value) => value.length))), values };
}

/** The id of a row of another table. */
export function reference<const R extends string>(references: R, description: string) {
  return { ...column('uuid', description), references };
}

/** The identifier that every row has. */
export const key = (what: string) => required(column('uuid', `Identifier of ${what}.`));

/** Every row has it. */
export function required<const C extends ColumnRules>(rules: C): Omit<C, 'required'> & { readonly required: true } {
  return { ...rules, required: true };
}

/** Every row has it, be it empty. */
export function requiredOrEmpty<const C extends ColumnRules>(rules: C) {
  return { ...required(rules), mayBeEmpty: true as const };
}

/** Every row has it; in nested JSON the place of an object may say it instead. */
export function requiredInRows<const C extends ColumnRules>(rules: C) {
  return { ...required(rules), impliedByPlace: true as const };
}

/** Marks columns as ours. */
export function ours<const C extends Readonly<Record<string, ColumnRules>>>(columns: C) {
  const marked = Object.entries(columns).map(([name, rules]) => [name, { ...rules, profile: true }]);
  return Object.fromEntries(marked) as { readonly [K in keyof C]: C[K] & { readonly profile: true } };
}
