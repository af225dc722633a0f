import { StackFailure } from './failure.ts';

/** The commands; each is loaded when it is asked for, since `urls` needs no database driver. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  start: async (args) => (await import('./commands/start.ts')).start(startOptions(args)),
  dev: async (args) => (await import('./commands/dev.ts')).dev(startOptions(args)),
  test: async (args) => (await import('./commands/test.ts')).test(args),
  urls: async (args) => (await import('./commands/urls.ts')).urls(args.includes('--shell')),
  clean: async () => (await import('./commands/clean.ts')).clean(),
  bench: async (args) => (await import('./commands/load.ts')).runBench(args),
  halte: async (args) => (await import('./commands/halte.ts')).halte(args),
  load: async (args) => (await import('./commands/load.ts')).runLoadTool('load', args),
};

function startOptions(args: readonly string[]): { fresh: boolean; keycloak: boolean } {
  const known = ['--fresh', '--keycloak'];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) throw new StackFailure(`${unknown} is not known here; there are ${known.join(' and ')}.`);
  return { fresh: args.includes('--fresh'), keycloak: args.includes('--keycloak') };
}

const [command = '', ...args] = process.argv.slice(2);
try {
  const run = commands[command];
  if (!run) throw new StackFailure(`There is no command "${command}": ${Object.keys(commands).join(', ')}.`);
  process.exit(await run(args));
} catch (error) {
  console.error(error instanceof StackFailure ? `\n${error.message}` : error);
  process.exit(1);
}
