import { AttemptFailure } from './attempt-failure.ts';
import type { ResponseInfo } from './call-promise.ts';
import type { ErrorDetail } from './halte-error.ts';

/** The members of the network's problem documents (RFC 9457) that the SDK reads. */
interface Problem {
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly retryable?: boolean;
  readonly requestId?: string;
  readonly details?: readonly ErrorDetail[];
  readonly data?: unknown;
}

/** Statuses that pass by themselves (RFC 9110), where a proxy answers and not the network. */
const PASSING = new Set([408, 429, 502, 503, 504]);

/** What came with an answer. */
export function responseInfo(response: Response, requestId: string): ResponseInfo {
  return { status: response.status, headers: response.headers, requestId: response.headers.get('x-request-id') ?? requestId };
}

/** The JSON value of an answer; `undefined` where it has none. */
export async function readJson<Output>(response: Response): Promise<Output> {
  if (response.status === 204) return undefined as Output;
  return parseJson(await response.text());
}

/** @throws AttemptFailure where the text is no JSON; it is not shown, since it may hold anything. */
export function parseJson<Output>(text: string): Output {
  try {
    return JSON.parse(text) as Output;
  } catch {
    throw new AttemptFailure('invalid_response', 'The answer is not JSON: is baseUrl the address of the network?');
  }
}

/** What a refusal says, or what its status means where it comes from something in between. */
export async function failureOf(response: Response): Promise<AttemptFailure> {
  const { status } = response;
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'));
  const problem = await problemOf(response);
  if (!problem) {
    const message = `Something other than the network answered with status ${status}`;
    return new AttemptFailure('invalid_response', message, { status, retryable: PASSING.has(status), retryAfterMs });
  }
  const { code, title = code, detail = title, retryable = false, requestId, details = [], data } = problem;
  return new AttemptFailure(code, detail, {
    status,
    retryable,
    retryAfterMs,
    details,
    data,
    ...(requestId !== undefined && { requestId }),
  });
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!/^application\/problem\+json\b/i.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return undefined;
  }
  const problem = parseJson<Problem | null>(await response.text());
  return typeof problem?.code === 'string' ? problem : undefined;
}

/** Seconds or a date (RFC 9110 section 10.2.3), as milliseconds from now. */
export function parseRetryAfter(text: string | null): number | undefined {
  if (text === null) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
