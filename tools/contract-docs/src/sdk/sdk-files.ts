import { genericErrors, travelsInQuery, type AnyService } from '@halte/contract-kit';
import { jsDoc, literal, pascal } from '../words.ts';
import { printResources, type RuntimePath } from './resource-printer.ts';
import { sdkModel, type SdkModel, type SdkOperation } from './sdk-model.ts';
import { printDeclaration } from './type-printer.ts';

const HEADING = '// Generated from the contracts by `npm run generate`. Change the contract instead.\n\n';

/** The generated part of the SDK: file name → text, not yet formatted. */
export function sdkFiles(contracts: readonly AnyService[], runtime: RuntimePath = '..'): ReadonlyMap<string, string> {
  const model = sdkModel(contracts);
  const files: [string, string][] = [
    ['types.ts', model.types.map(({ name, schema, side }) => printDeclaration(name, schema, side)).join('\n')],
    ['routes.ts', printRoutes(model, runtime)],
    ['errors.ts', printErrors(model)],
    ...model.services.map((service): [string, string] => [`${service.name}.ts`, printResources(service, runtime)]),
    ['services.ts', printServices(model, runtime)],
  ];
  return new Map(files.map(([name, text]) => [name, HEADING + text]));
}

function operationsOf(model: SdkModel): readonly SdkOperation[] {
  return model.services.flatMap((service) => service.operations);
}

function printRoutes(model: SdkModel, runtime: RuntimePath): string {
  const routes = operationsOf(model).map(({ operation }) => `${literal(operation.id)}: ${JSON.stringify(routeOf(operation))},`);
  return `import type { Route } from '${runtime}/route.ts';

/** How each operation travels. */
export const routes = {
${routes.join('\n')}
} as const satisfies Record<string, Route>;
`;
}

function routeOf(operation: SdkOperation['operation']): Record<string, unknown> {
  const { id, kind, idempotent, access, http } = operation;
  if (!http) throw new TypeError(`${id} is internal`);
  const { method, path, parameters } = http;
  return { id, method, path, parameters, inQuery: travelsInQuery(operation, http), kind, idempotent, access };
}

function printErrors(model: SdkModel): string {
  const declaring = operationsOf(model).filter((one) => Object.keys(one.errors).length > 0);
  const names = [...new Set(declaring.flatMap((one) => Object.values(one.errors)))].sort();
  const members = declaring.map(({ operation, errors }) => {
    const codes = Object.entries(errors).map(
      ([code, data]) => `${jsDoc([operation.errors[code]?.description ?? ''])}readonly ${code}: ${data};`,
    );
    return `readonly ${literal(operation.id)}: {\n${codes.join('\n')}\n};`;
  });
  const codes = Object.entries(genericErrors).map(([code, { title }]) => `/** ${title}. */\n| ${literal(code)}`);
  return `${names.length > 0 ? `import type { ${names.join(', ')} } from './types.ts';\n\n` : ''}
/** The errors that operations declare beside the generic ones: the type of \`data\` by operation and code. */
export interface DeclaredErrors {
${members.join('\n')}
}

/** The codes that any operation may fail with. */
export type GenericErrorCode =
${codes.join('\n')};
`;
}

function printServices(model: SdkModel, runtime: RuntimePath): string {
  const fields = model.services.map(({ name, description }) => `${jsDoc([description])}readonly ${name}: ${pascal(name)};`);
  const made = model.services.map(({ name }) => `this.${name} = new ${pascal(name)}(transport);`);
  return `import type { Transport } from '${runtime}/transport.ts';
${model.services.map(({ name }) => `import { ${pascal(name)} } from './${name}.ts';`).join('\n')}

/** Every service of the network. \`Halte\` extends this. */
export class Services {
${fields.join('\n')}

constructor(transport: Transport) {
${made.join('\n')}
}
}
`;
}
