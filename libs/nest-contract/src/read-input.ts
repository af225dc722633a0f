import { issuePath, refuse, validate, type AnyOperation, type ErrorDetail, type SchemaIssue } from '@halte/contract-kit';
import { unknownNames } from './unknown-names.ts';

/**
 * What a handler receives: the request with its defaults.
 * @throws Failure `invalid_input` that names each wrong field, and the nearest known name for an unknown one
 */
export function readInput(operation: AnyOperation, body: unknown): unknown {
  const result = validate(operation.request, body);
  if (result.issues) throw refuse('invalid_input', undefined, { details: detailsOf(operation, body, result.issues) });
  return result.value;
}

const MAX_DETAILS = 20;

function detailsOf(operation: AnyOperation, body: unknown, issues: readonly SchemaIssue[]): readonly ErrorDetail[] {
  const unknown = unknownNames(operation.request['~standard'].jsonSchema.input({ target: 'draft-2020-12' }), body);
  const others = issues
    .filter((issue) => unknown.length === 0 || !isUnknownName(issue))
    .map((issue) => ({ field: issuePath(issue), message: isMissing(body, issue) ? 'is required' : issue.message }));
  return [...unknown, ...others].slice(0, MAX_DETAILS);
}

/** A schema library's own word on unknown names is replaced by ours, which proposes the right one. */
function isUnknownName(issue: SchemaIssue): boolean {
  return 'code' in issue && issue.code === 'unrecognized_keys';
}

function isMissing(body: unknown, { path = [] }: SchemaIssue): boolean {
  const found = path.reduce<unknown>((value, step) => {
    const key = typeof step === 'object' ? step.key : step;
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, body);
  return found === undefined;
}
