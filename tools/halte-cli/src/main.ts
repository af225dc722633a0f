import { HalteError } from '@halte/sdk';
import { CliFailure } from './cli-failure.ts';
import { IMPORT_USAGE, importCommand } from './import-command.ts';
import { signedIn } from './sign-in.ts';

/** Paths are those of the folder in which the command was typed, also where npm moved. */
const folder = process.env['INIT_CWD'] ?? process.cwd();
const [command = '', ...args] = process.argv.slice(2);

try {
  if (command !== 'import') throw new CliFailure(IMPORT_USAGE);
  process.exitCode = await importCommand(signedIn(process.env), args, folder);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${sentenceOf(error)}\n`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof HalteError) {
    const details = (error.details ?? []).map(({ field, message }) => `\n  ${field} ${message}`).join('');
    return `${error.message} (${error.code})${details}`;
  }
  return error instanceof Error ? error.message : String(error);
}
