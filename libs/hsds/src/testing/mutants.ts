type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value with one change, and where. */
export interface Mutant {
  readonly path: string;
  readonly value: unknown;
}

/** The value with one more member in one of its objects: a mutant for each object. */
export const withExtraKey = (value: unknown): readonly Mutant[] =>
  mutants(value as Json, (one) => (isObject(one) ? [{ ...one, unexpected: 'x' }] : []));

/** The value without one of its members: a mutant for each. */
export const withoutKey = (value: unknown): readonly Mutant[] =>
  mutants(value as Json, (one) => (isObject(one) ? Object.keys(one).map((key) => without(one, key)) : []));

/** The value with a leaf of another kind: a mutant for each. */
export const withWrongLeaf = (value: unknown): readonly Mutant[] =>
  mutants(value as Json, (one) => (typeof one === 'object' ? [] : [{ wrong: true }]));

/** The value with null for a member: a mutant for each. */
export const withNull = (value: unknown): readonly Mutant[] =>
  mutants(value as Json, (one) => (isObject(one) ? Object.keys(one).map((key) => ({ ...one, [key]: null })) : []));

function mutants(value: Json, change: (value: Json) => readonly Json[], path = ''): Mutant[] {
  const here = change(value).map((changed) => ({ path, value: changed as unknown }));
  if (typeof value !== 'object' || value === null) return here;
  const inner = Object.entries(value).flatMap(([key, member]) =>
    mutants(member as Json, change, `${path}/${key}`).map((mutant) => ({ path: mutant.path, value: put(value, key, mutant.value) })),
  );
  return [...here, ...inner];
}

function put(value: object, key: string, member: unknown): unknown {
  return Array.isArray(value) ? value.map((one: unknown, index) => (String(index) === key ? member : one)) : { ...value, [key]: member };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(value: { readonly [key: string]: Json }, key: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
