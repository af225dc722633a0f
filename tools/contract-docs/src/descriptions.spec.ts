import specs from '@asyncapi/specs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { asyncApi } from '@halte/contract-kit/asyncapi';
import { openApi } from '@halte/contract-kit/openapi';
import { testNetwork } from '@halte/contracts';
import { Ajv } from 'ajv';
import { asyncApiReference, openApiReference } from './outputs.ts';

/** The document as a reader gets it: without members that are undefined. */
function read(document: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}

const names = { title: 'Halte', version: '1.0.0' };

describe.each([
  ['of the network', openApiReference()],
  ['of every contract', openApi(testNetwork, { ...names, issuer: 'https://sign-in.halte.example/realms/halte' })],
  ['without an issuer', openApi(testNetwork, names)],
])('the OpenAPI description %s', (_which, document) => {
  it('is valid OpenAPI 3.1, and every reference in it resolves', async () => {
    const validator = new Validator();
    expect(await validator.validate(read(document))).toEqual({ valid: true });
    expect(() => validator.resolveRefs()).not.toThrow();
  });
});

it('the OpenAPI check would notice a mistake', async () => {
  const document = read(openApiReference());
  delete document['info'];
  expect((await new Validator().validate(document)).valid).toBe(false);
});

describe.each([
  ['of the network', asyncApiReference()],
  ['of every contract', asyncApi(testNetwork, names)],
])('the AsyncAPI description %s', (_which, document) => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(specs.schemasWithoutId['3.0.0'] as object);

  it('is valid AsyncAPI 3.0', () => {
    validate(read(document));
    expect(validate.errors).toBeNull();
  });

  it('would not be valid with a mistake', () => {
    expect(validate({ ...read(document), operations: { a: { action: 'shout', channel: {} } } })).toBe(false);
  });

  it('refers only to what it holds', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((found) => found[1] as string);
    for (const reference of new Set(references)) {
      const target = reference.split('/').reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], document);
      expect({ reference, found: target !== undefined }).toEqual({ reference, found: true });
    }
  });
});
