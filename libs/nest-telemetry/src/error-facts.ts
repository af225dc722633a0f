const CLASS = /^[A-Za-z_$][\w$]{0,60}$/;
const CODE = /^[A-Za-z0-9][\w.-]{0,40}$/;
const FRAME = /^ {4}at (?:(?:async )?(?:new )?[\w$.<>[\] #]{1,120} \()?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^\s()]{1,300}:\d+:\d+\)?$/;
const MAX_FRAMES = 12;
const MAX_CAUSES = 3;

/** What a log may say of something thrown: nothing of its message, which may quote what somebody sent. */
export interface ErrorFacts {
  /** Its class: `Failure`, `QueryFailedError`. */
  readonly class: string;
  /** Its code: `unavailable`, an SQLSTATE, `ECONNREFUSED`. */
  readonly code?: string;
  /** Where it was made, without the message that heads a stack. */
  readonly frames?: readonly string[];
  readonly cause?: ErrorFacts;
}

/** The facts of something thrown, three causes deep. */
export function errorFacts(thrown: unknown, depth = 0): ErrorFacts {
  const code = errorCode(thrown);
  const frames = thrown instanceof Error ? stackFrames(thrown) : [];
  const cause =
    thrown instanceof Error && thrown.cause !== undefined && depth < MAX_CAUSES ? errorFacts(thrown.cause, depth + 1) : undefined;
  return { class: errorClass(thrown), ...(code && { code }), ...(frames.length > 0 && { frames }), ...(cause && { cause }) };
}

/** The class of something thrown, `unknown` where that name is not an identifier. */
export function errorClass(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
  return CLASS.test(name) ? name : 'unknown';
}

/** Whether what was thrown is an answer to the caller, such as "there is nothing here", and not a fault of ours. */
export function isRefusal(thrown: unknown): boolean {
  const status: unknown = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : undefined;
  return typeof status === 'number' && status < 500;
}

/** The code of something thrown, where it has one that looks like a code. */
export function errorCode(thrown: unknown): string | undefined {
  const code: unknown = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}

/**
 * The lines of a stack that name a place in the code. A message may span lines and imitate them, so it is cut out first;
 * where it is not found as it stands in the error, nothing is taken.
 */
function stackFrames({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const head = message === '' ? stack.split('\n', 1)[0] : undefined;
  if (at < 0 || (head !== undefined && !CLASS.test(head))) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
}
