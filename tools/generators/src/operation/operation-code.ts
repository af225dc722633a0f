import type { OperationNames, OperationOptions } from './operation-names.ts';

/** The two schemas that an operation begins with: one field in, one field out. */
export function schemaCode({ type, name }: OperationNames): string {
  return `/** What \`${name}\` asks for. */
export const ${type}Request = z
  .strictObject({ name: line('Say what this field is, so that a partner needs no other page.') })
  .meta({ id: '${type}Request', description: 'Say what is asked for.' });

/** What \`${name}\` answers. */
export const ${type} = z
  .object({ name: line('Say what this field is.') })
  .meta({ id: '${type}', description: 'Say what is answered.' });`;
}

/** The operation itself. */
export function contractCode({ type, name }: OperationNames, { http, access = 'public' }: OperationOptions): string {
  return `${name}: operation({
      summary: 'Say in one line what it does',
      request: ${type}Request,
      response: ${type},${http === undefined ? '' : `\n      http: '${http}',`}
      access: '${access}',
    })`;
}

/** The one line by which the operation reaches its service method. */
export function handlerCode({ id, name }: OperationNames, dependency: string): string {
  return `  @Handle(${id})
  ${name}(request: InOf<typeof ${id}>, context: CallContext) {
    return this.${dependency}.${name}(context, request);
  }`;
}

/** The service method. */
export function methodCode({ id, name }: OperationNames): string {
  return `  async ${name}(_context: CallContext, request: InOf<typeof ${id}>): Promise<OutOf<typeof ${id}>> {
    return { name: request.name };
  }`;
}

/** A test over the bus, on a real broker and database. */
export function specCode({ id, service, name }: OperationNames): string {
  const start = `start${service.charAt(0).toUpperCase()}${service.slice(1)}`;
  return `import { ${service} } from '@halte/contracts/${service}';
import { callers, ${start} } from '../testing/start-${service}.ts';

let started: Awaited<ReturnType<typeof ${start}>>;

beforeAll(async () => {
  started = await ${start}();
});
afterAll(() => started.stop());

it('answers ${name}', async () => {
  const answer = await started.call(${id}, { name: 'stop' }, { caller: callers.an });
  expect(answer).toEqual({ name: 'stop' });
});
`;
}
