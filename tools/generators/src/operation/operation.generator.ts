import { formatFiles, type Tree } from '@nx/devkit';
import { basename } from 'node:path';
import { contractCode, handlerCode, methodCode, schemaCode, specCode } from './operation-code.ts';
import { namesOf, type OperationOptions } from './operation-names.ts';
import { SourceText } from './source-text.ts';

/**
 * Begins an operation: the contract, the handler's line, the service method and a test, all of which work as they are.
 * @throws Error where one of the files has no place for it; nothing is written then.
 */
export async function operationGenerator(tree: Tree, options: OperationOptions): Promise<void> {
  const names = namesOf(options.id);
  const { contractFile, schemaFile, handlersFile, serviceFile, specFile, type } = names;
  const from = `./${basename(schemaFile)}`;
  const handlers = read(tree, handlersFile);

  const changed = new Map([
    [schemaFile, read(tree, schemaFile).append(schemaCode(names))],
    [
      contractFile,
      read(tree, contractFile).import(type, from).import(`${type}Request`, from).property(names.resource, contractCode(names, options)),
    ],
    [handlersFile, handlers.method(handlerCode(names, handlers.firstDependency()))],
    [serviceFile, read(tree, serviceFile).import('type OutOf', '@halte/contract-kit').method(methodCode(names))],
  ]);
  for (const [file, source] of changed) tree.write(file, source.text);
  tree.write(specFile, specCode(names));
  await formatFiles(tree);
}

function read(tree: Tree, file: string): SourceText {
  const text = tree.read(file, 'utf8');
  if (text === null) throw new Error(`There is no ${file}: an operation is added to a resource that exists`);
  return new SourceText(file, text);
}
