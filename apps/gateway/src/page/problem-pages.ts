import { contentsOf, genericErrors, type AnyService } from '@halte/contract-kit';
import { problemType } from '@halte/contract-kit/openapi';
import { escaped, filledPage, type PageFile } from './page-file.ts';

interface ProblemText {
  readonly title: string;
  readonly status: number;
  readonly retryable: boolean;
}

/** A page for each code, since the `type` of a problem document is its address. */
export function problemPages(contracts: readonly AnyService[]): readonly PageFile[] {
  return [...problemsOf(contracts)].map(([code, { title, status, retryable }]) =>
    filledPage(problemType(code), 'problem.html', {
      code: escaped(code),
      title: escaped(title),
      status: String(status),
      retry: retryable ? 'The same request may succeed later, unchanged.' : 'The same request will be refused again: change it first.',
    }),
  );
}

function problemsOf(contracts: readonly AnyService[]): ReadonlyMap<string, ProblemText> {
  const problems = new Map<string, ProblemText>(Object.entries(genericErrors));
  for (const { errors } of contracts.flatMap((contract) => contentsOf(contract).operations)) {
    for (const [code, { description, status = 409, retryable = false }] of Object.entries(errors)) {
      problems.set(code, { title: description, status, retryable });
    }
  }
  return problems;
}
