import { contentsOf, everyOperationsCodes, genericErrors, type AnyService, type GenericErrorCode } from '@halte/contract-kit';
import { sentence } from '../words.ts';
import { fence, GENERATED, page, table } from './markdown.ts';

/** The reference page of all error codes: the generic ones, and where declared ones come from. */
export function errorsPage(contracts: readonly AnyService[]): string {
  const codes = Object.keys(genericErrors) as GenericErrorCode[];
  return page(
    GENERATED,
    '# Errors',
    'A refusal is a problem document (RFC 9457) over HTTP and an object with the same members on the bus. Read `code`; show `detail` to people; give `requestId` when you ask for help.',
    fence('json', [JSON.stringify(example, null, 2)]),
    '`details` names each field that is wrong and how to mend it. No error ever repeats a value that was sent.',
    '## Any operation',
    `Every operation may fail with ${everyOperationsCodes.map((code) => `\`${code}\``).join(', ')}; the others only where they make sense.`,
    ...codes.map(codeSection),
    '## Declared by operations',
    table(['Code', 'Operation', 'Status', 'When'], contracts.flatMap(declaredRows)),
  );
}

const example = {
  type: '/problems/invalid_input',
  title: genericErrors.invalid_input.title,
  status: 400,
  detail: genericErrors.invalid_input.title,
  code: 'invalid_input',
  retryable: false,
  requestId: '4c0a3f6d1b2e',
  details: [{ field: 'naam', message: 'there is no such field; did you mean name?', suggestion: 'name' }],
};

function codeSection(code: GenericErrorCode): string {
  const { status, retryable, title } = genericErrors[code];
  const retry = retryable ? 'The same request may succeed later.' : 'The same request will fail again.';
  return `### ${code}\n\nStatus ${status}. ${title}. ${retry}`;
}

function declaredRows(contract: AnyService): readonly (readonly string[])[] {
  const { name, operations } = contentsOf(contract);
  return operations.flatMap((operation) =>
    Object.entries(operation.errors).map(([code, error]) => {
      const link = `[\`${operation.id}\`](${name}.md#${operation.id.toLowerCase().replaceAll('.', '')})`;
      return [`\`${code}\``, link, String(error.status ?? 409), sentence(error.description)];
    }),
  );
}
