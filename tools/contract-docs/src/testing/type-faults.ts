import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Beside the generated folder of the SDK, so that `../transport.ts` is found. Never written. */
const folder = fileURLToPath(new URL('../../../../libs/sdk/src/generated-in-memory/', import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/** What the compiler says of these files, as if they lay beside the generated ones. */
export function typeFaults(files: ReadonlyMap<string, string>): readonly string[] {
  const texts = new Map([...files].map(([name, text]) => [folder + name, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => folder.startsWith(path) || (directoryExists?.(path) ?? false);
  host.getSourceFile = (path, target) => parse(path, host.readFile(path), target);
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const parsed = new Map<string, ts.SourceFile>();

/** The library's own declarations are parsed once for all programs. */
function parse(path: string, text: string | undefined, target: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  const known = parsed.get(path);
  if (text === undefined || known?.text === text) return known;
  const file = ts.createSourceFile(path, text, target, true);
  parsed.set(path, file);
  return file;
}
