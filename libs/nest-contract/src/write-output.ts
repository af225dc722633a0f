import {
  MAX_EXPORT_PAGE_ITEMS,
  issuePath,
  MAX_MESSAGE_BYTES,
  PART_BYTES,
  pageSchema,
  refuse,
  validate,
  type AnyOperation,
  type FilePart,
  type Schema,
} from '@halte/contract-kit';

/** The schema of what an operation answers with: of a page, where it gives many. */
export function outputSchema({ kind, response }: AnyOperation): Schema {
  if (kind === 'ndjson') return pageSchema(response, MAX_EXPORT_PAGE_ITEMS) as Schema;
  return kind === 'list' ? (pageSchema(response) as Schema) : response;
}

/**
 * What leaves: exactly what the contract names. Members beyond it are left out, whatever the handler returned.
 * @throws Failure `internal` where it does not fit; the cause says where, for the log
 */
export function readOutput(schema: Schema, output: unknown): unknown {
  const result = validate(schema, output);
  if (!result.issues) return result.value;
  const where = result.issues.map(issuePath).slice(0, 5).join(', ');
  throw refuse('internal', undefined, { cause: new TypeError(`the answer does not fit its contract at: ${where}`) });
}

/** @throws Failure `too_large` above the size of a message */
export function printOutput(output: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(output));
  if (bytes.length > MAX_MESSAGE_BYTES) throw refuse('too_large', 'The answer is larger than a message may be; ask for less at once');
  return bytes;
}

/** @throws Failure `internal` where a part is larger than a part may be */
export function checkPart(part: FilePart): FilePart {
  if (part.bytes.length <= PART_BYTES) return part;
  throw refuse('internal', undefined, { cause: new RangeError(`a part of a file holds at most ${PART_BYTES} bytes`) });
}
