import { Failure } from './errors.ts';
import type { DeclaredErrors, ErrorDataOf, ErrorsOf, Operation, OperationKind } from './operation.ts';
import type { Schema } from './schema.ts';

/**
 * A failure that an operation declares.
 * @example throw fail(directory.services.create, 'duplicate_name', 'A service of this name exists already', { id });
 */
export function fail<Op extends Operation<Schema, Schema, DeclaredErrors, OperationKind>, Code extends keyof ErrorsOf<Op> & string>(
  operation: Op,
  code: Code,
  message: string,
  data: ErrorDataOf<Op, Code>,
): Failure {
  const declared = operation.errors[code];
  return new Failure(code, message, { data, status: declared?.status ?? 409, retryable: declared?.retryable ?? false });
}
