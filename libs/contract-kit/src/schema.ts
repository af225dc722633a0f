/**
 * The part of Standard Schema (https://standardschema.dev, version 1) and Standard JSON Schema that the kit relies on.
 * Any library that implements both can describe a contract; ours uses zod.
 */
export interface Schema<Input = unknown, Output = Input> {
  readonly '~standard': SchemaProps<Input, Output>;
}

/** What a schema offers under its `~standard` key. */
export interface SchemaProps<Input, Output> {
  readonly version: 1;
  readonly vendor: string;
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
  readonly jsonSchema: {
    readonly input: (options: { readonly target: 'draft-2020-12' }) => JsonSchema;
    readonly output: (options: { readonly target: 'draft-2020-12' }) => JsonSchema;
  };
}

/** Either a value, or the issues that make it invalid. */
export type SchemaResult<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

/** One reason why a value is invalid, and where. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A JSON Schema (draft 2020-12) document or part of one. */
export type JsonSchema = Record<string, unknown>;

/** What a caller sends for this schema: defaults may be left out. */
export type InputOf<S extends Schema> = NonNullable<S['~standard']['types']>['input'];

/** What a handler receives from this schema: defaults are filled in. */
export type OutputOf<S extends Schema> = NonNullable<S['~standard']['types']>['output'];

/**
 * Validates synchronously.
 * @throws TypeError where the schema answers with a promise: contracts hold JSON types only, which never need one.
 */
export function validate<Output>(schema: Schema<unknown, Output> | Schema<never, Output>, value: unknown): SchemaResult<Output> {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new TypeError('a contract schema must validate synchronously');
  return result;
}

/** The path of an issue as a caller would write it: `phones[0].number`; empty for the whole value. */
export function issuePath(issue: SchemaIssue): string {
  return (issue.path ?? []).reduce<string>((path, step) => {
    const key = typeof step === 'object' ? step.key : step;
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
