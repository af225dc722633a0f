import { ownCodesOf } from '@halte/contract-kit';
import { jsDoc, literal, memberName, pascal, sentence } from '../words.ts';
import type { SdkModel, SdkOperation } from './sdk-model.ts';

/** Where a generated file finds the hand-written part of the SDK. */
export type RuntimePath = '..' | `../${string}`;

/** The types of the hand-written part that methods mention, by the file that holds them. */
const RUNTIME = {
  'call-promise': ['CallPromise'],
  file: ['Download', 'UploadBody'],
  lines: ['Lines'],
  'page-promise': ['PagePromise'],
  transport: ['CallOptions', 'Transport', 'UploadOptions'],
} as const;

/** A class for each resource of a service, and one for the service. */
export function printResources(service: SdkModel['services'][number], runtime: RuntimePath): string {
  const paths = service.operations.flatMap((one) => withAncestors(one.resource.join('.')));
  const resources = [...new Set(['', ...paths])].sort(
    (left, right) => right.split('.').length - left.split('.').length || order(left, right),
  );
  const operationsOf = (path: string) => service.operations.filter((one) => one.resource.join('.') === path);
  const classes = [...resources.filter((path) => path !== ''), ''].map((path) => printClass(service, path, operationsOf(path), resources));
  const body = classes.join('\n');
  return `${imports(service, body, runtime)}\n${body}`;
}

function withAncestors(path: string): readonly string[] {
  const words = path.split('.');
  return words.map((_word, index) => words.slice(0, index + 1).join('.'));
}

function order(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function printClass(
  service: SdkModel['services'][number],
  path: string,
  operations: readonly SdkOperation[],
  all: readonly string[],
): string {
  const children = all.filter((other) => other !== '' && parentOf(other) === path);
  const name = pascal([service.name, path].join('.'));
  const fields = children.map((child) => `readonly ${memberName(child.split('.').at(-1) ?? '')}: ${pascal(`${service.name}.${child}`)};`);
  const made = children.map((child) => `this.${child.split('.').at(-1) ?? ''} = new ${pascal(`${service.name}.${child}`)}(transport);`);
  const own = operations.length > 0;
  return [
    jsDoc([path === '' ? service.description : `\`halte.${service.name}.${path}\``]) + `export class ${name} {`,
    ...(own ? ['readonly #transport: Transport;'] : []),
    ...fields,
    '',
    'constructor(transport: Transport) {',
    ...(own ? ['this.#transport = transport;'] : []),
    ...made,
    '}',
    ...operations.map((operation) => `\n${printMethod(operation)}`),
    '}\n',
  ].join('\n');
}

function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

function printMethod(one: SdkOperation): string {
  const { operation, request, requestOptional, method } = one;
  const upload = operation.kind === 'upload';
  const parameters = [
    `request: ${request}${requestOptional && !upload ? ' = {}' : ''}`,
    ...(upload ? ['body: UploadBody'] : []),
    `options?: ${upload ? 'UploadOptions' : 'CallOptions'}`,
  ];
  const send = { call: 'send', foreign: 'send', list: 'page', ndjson: 'lines', upload: 'upload', download: 'download' }[operation.kind];
  const sent = [`routes[${literal(operation.id)}]`, 'request', ...(upload ? ['body'] : []), 'options'];
  return `${methodComment(one)}${method}(${parameters.join(', ')}): ${returnType(one)} {
    return this.#transport.${send}(${sent.join(', ')});
  }`;
}

function returnType({ operation, response }: SdkOperation): string {
  if (operation.kind === 'download') return 'CallPromise<Download>';
  const output = response ?? 'void';
  if (operation.kind === 'list') return `PagePromise<${output}>`;
  return operation.kind === 'ndjson' ? `Lines<${output}>` : `CallPromise<${output}>`;
}

function methodComment({ operation, errors }: SdkOperation): string {
  const { summary, description, access, deprecated, file } = operation;
  const declared = Object.entries(errors).map(
    ([code, data]) => `- \`${code}\` (\`${data}\`): ${sentence(operation.errors[code]?.description ?? '')}`,
  );
  const own = ownCodesOf(operation);
  return jsDoc([
    sentence(summary),
    ...(description === undefined ? [] : ['', description]),
    ...(access === 'public' ? [] : ['', `Needs the scope \`${access}\`.`]),
    ...(file === undefined ? [] : ['', `At most ${file.maxBytes} bytes, as ${file.mediaTypes.join(', ')}.`]),
    ...(declared.length > 0 ? ['', 'Fails with', ...declared] : []),
    ...(own.length > 0
      ? ['', `May also fail with ${own.map((code) => `\`${code}\``).join(', ')}, as well as what any operation may fail with.`]
      : []),
    ...(deprecated ? [`@deprecated since ${deprecated.since}. ${deprecated.instead ?? ''}`] : []),
  ]);
}

function imports(service: SdkModel['services'][number], body: string, runtime: RuntimePath): string {
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(body);
  const fromRuntime = Object.entries(RUNTIME).flatMap(([file, names]) => importTypes(names.filter(used), `${runtime}/${file}.ts`));
  const types = service.operations.flatMap((one) => [one.request, ...(one.response === undefined ? [] : [one.response])]);
  const routes = service.operations.length > 0 ? ["import { routes } from './routes.ts';"] : [];
  return [...fromRuntime, ...routes, ...importTypes([...new Set(types)].sort(), './types.ts'), ''].join('\n');
}

function importTypes(names: readonly string[], from: string): readonly string[] {
  return names.length === 0 ? [] : [`import type { ${names.join(', ')} } from '${from}';`];
}
