import { errorFacts } from './error-facts.ts';

type Check = (value: unknown) => unknown;

const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;
const number: Check = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

const NAME = /^[A-Za-z][\w.:@/-]{0,79}$/;
const ID = /^[\w-]{1,64}$/;

/** The allow-list: each field with the only form in which it leaves the process. A value of another form is dropped. */
const checks = {
  app: text(NAME),
  attempt: number,
  bytes: number,
  busSubject: text(/^[A-Za-z_][\w.>*$-]{0,199}$/),
  code: text(/^[A-Za-z0-9][\w-]{0,40}$/),
  component: text(NAME),
  constraint: text(/^[a-z_][a-z0-9_]{0,62}$/),
  count: number,
  delayMs: number,
  error: errorFacts,
  event: text(NAME),
  method: text(/^[A-Z]{3,10}$/),
  migration: text(NAME),
  milliseconds: number,
  operation: text(NAME),
  pid: number,
  port: number,
  requestId: text(ID),
  route: text(/^\/[\w/{}:.*-]{0,199}$/),
  schema: text(/^[a-z_][a-z0-9_]{0,62}$/),
  sequence: number,
  signal: text(/^SIG[A-Z0-9]{2,12}$/),
  state: text(/^[a-z][a-z_-]{0,39}$/),
  status: number,
  table: text(/^[a-z_][a-z0-9_.]{0,126}$/),
  transport: text(/^(?:http|nats)$/),
} as const satisfies Record<string, Check>;

type TextField = Exclude<keyof typeof checks, NumberField | 'error'>;
type NumberField = 'attempt' | 'bytes' | 'count' | 'delayMs' | 'milliseconds' | 'pid' | 'port' | 'sequence' | 'status';

/** What a log line may carry beside its message. Contract names, codes, counts and sizes; never a value that somebody sent. */
export type LogFields = { readonly [Field in TextField]?: string | undefined } & {
  readonly [Field in NumberField]?: number | undefined;
} & {
  /** Whatever was thrown; its class, code and stack frames leave, its message does not. */
  readonly error?: unknown;
};

/** The fields that may leave, in the form in which they may. */
export function allowedFields(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || !Object.hasOwn(checks, name)) continue;
    const checked = checks[name as keyof typeof checks](value);
    if (checked !== undefined) kept[name] = checked;
  }
  return kept;
}
