/** Ends the command with a sentence instead of a stack. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
}
