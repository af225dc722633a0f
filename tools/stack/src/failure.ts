/** Something the person at the keyboard can put right; its message says how. Printed without a stack. */
export class StackFailure extends Error {
  override readonly name = 'StackFailure';
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
