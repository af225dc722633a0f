import type { JsonSchema } from '@halte/contract-kit';

/** The description of a schema: its own, or that of the one branch that is not null. */
export function describe(schema: JsonSchema): string {
  const own = schema['description'];
  if (typeof own === 'string') return own;
  const [only, ...more] = branchesOf(schema).filter((branch) => branch['type'] !== 'null');
  return only && more.length === 0 && only !== schema ? describe(only) : '';
}

/** The branches of a union; a schema that is none is its own only branch. */
export function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const branches = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(branches) ? (branches as readonly JsonSchema[]) : [schema];
}

/** What a schema asks beside its type, in words: `At most 200 characters.` */
export function constraints(schema: JsonSchema): readonly string[] {
  const [only, ...more] = branchesOf(schema).filter((branch) => branch['type'] !== 'null');
  const limits = only && more.length === 0 ? limitsOf(only) : [];
  return 'default' in schema ? [...limits, `Default: \`${JSON.stringify(schema['default'])}\`.`] : limits;
}

function limitsOf(schema: JsonSchema): readonly string[] {
  const range = (low: string, high: string, unit: string) => between(schema[low], schema[high], unit);
  return [
    // A format says how long its texts are better than a maximum does.
    ...(schema['type'] === 'string' && schema['format'] === undefined ? range('minLength', 'maxLength', ' characters') : []),
    ...(schema['type'] === 'array' ? range('minItems', 'maxItems', ' items') : []),
    ...(schema['type'] === 'integer' || schema['type'] === 'number' ? range('minimum', 'maximum', '') : []),
  ];
}

function between(low: unknown, high: unknown, unit: string): readonly string[] {
  const least = typeof low === 'number' && low > Number.MIN_SAFE_INTEGER ? low : undefined;
  const most = typeof high === 'number' && high < Number.MAX_SAFE_INTEGER ? high : undefined;
  if (least !== undefined && least === most) return [`Exactly ${least}${unit}.`];
  if (least !== undefined && most !== undefined) return [`${least} to ${most}${unit}.`];
  if (most !== undefined) return [`At most ${most}${unit}.`];
  return least === undefined || (least === 0 && unit !== '') ? [] : [`At least ${least}${unit}.`];
}
