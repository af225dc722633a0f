import { componentRef, createComponents, type Components } from './components.ts';
import { genericErrors, type GenericErrorCode } from './errors.ts';
import { openApiOperation, SECURITY_SCHEME } from './openapi-operation.ts';
import { genericResponse, responseName } from './openapi-responses.ts';
import { PROBLEM, PROBLEM_MEDIA_TYPE, problemSchema } from './problem.ts';
import { readSchemas } from './request-places.ts';
import { contentsOf, type AnyOperation, type AnyService } from './service.ts';

export { componentName, createComponents, type Components, type Side } from './components.ts';
export { SECURITY_SCHEME } from './openapi-operation.ts';
export { NDJSON_MEDIA_TYPE } from './openapi-responses.ts';
export { PROBLEM_MEDIA_TYPE, problemType } from './problem.ts';

/** What a document says beside what the contracts say. */
export interface OpenApiOptions {
  readonly title: string;
  /** The version of the API as a whole. */
  readonly version: string;
  readonly description?: string;
  /** The address of the API, without a slash at the end. */
  readonly serverUrl?: string;
  /** The OpenID Connect issuer that callers sign in at: a Keycloak realm, or what answers at the same paths. */
  readonly issuer?: string;
}

/** An OpenAPI document. */
export type OpenApiDocument = Record<string, unknown> & {
  readonly openapi: '3.1.1';
  readonly paths: Record<string, Record<string, unknown>>;
};

/** The OpenAPI 3.1 description of all operations of the contracts that are offered over HTTP. */
export function openApi(contracts: readonly AnyService[], options: OpenApiOptions): OpenApiDocument {
  const operations = contracts.flatMap((contract) => contentsOf(contract).operations).filter((one) => one.http !== undefined);
  const components = createComponents(operations.flatMap(readSchemas));
  components.define(PROBLEM, problemSchema);
  const paths = pathsOf(operations, components);
  return {
    openapi: '3.1.1',
    info: {
      title: options.title,
      version: options.version,
      ...(options.description !== undefined && { description: options.description }),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    ...(options.serverUrl !== undefined && { servers: [{ url: options.serverUrl }] }),
    tags: contracts.map((contract) => ({ name: contentsOf(contract).name, description: contentsOf(contract).description })),
    paths,
    components: { schemas: components.schemas(), ...fixedComponents(), securitySchemes: securitySchemes(operations, options.issuer) },
  };
}

function pathsOf(operations: readonly AnyOperation[], components: Components): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    if (!operation.http) continue;
    const { method, path } = operation.http;
    const item = (paths[path] ??= {});
    const key = method.toLowerCase();
    if (item[key]) throw new TypeError(`${operation.id} has the route of another operation: ${method} ${path}`);
    item[key] = openApiOperation(operation, operation.http, components);
  }
  return paths;
}

function fixedComponents(): Record<string, unknown> {
  const generic = (Object.keys(genericErrors) as GenericErrorCode[]).map((code) => [responseName(code), genericResponse(code)]);
  const problem = { description: 'Any other refusal.', content: { [PROBLEM_MEDIA_TYPE]: { schema: componentRef(PROBLEM) } } };
  return {
    responses: { ...Object.fromEntries(generic), Problem: problem },
    parameters: { IdempotencyKey: idempotencyKey },
    headers: { RequestId: requestId, RetryAfter: retryAfter, ETag: entityTag },
  };
}

const entityTag = {
  description: 'Names this very answer; send it in `If-None-Match` to be told whether it still holds (RFC 9110).',
  schema: { type: 'string' },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Any 1 to 255 visible ASCII characters of your own that mark repetitions of one and the same request. For 24 hours a repetition gets the first answer again and has no second effect.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const requestId = {
  description: 'Identifies the request in our logs.',
  schema: { type: 'string', maxLength: 100 },
};

const retryAfter = {
  description: 'Seconds after which a retry makes sense (RFC 9110).',
  schema: { type: 'integer', minimum: 0 },
};

function securitySchemes(operations: readonly AnyOperation[], issuer: string | undefined): Record<string, unknown> {
  const description =
    'Sign in at the identity provider of the network. People use the authorization code flow with PKCE, systems their client credentials.';
  if (issuer === undefined) return { [SECURITY_SCHEME]: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description } };
  const tokenUrl = `${issuer}/protocol/openid-connect/token`;
  const scopes = scopesOf(operations);
  return {
    [SECURITY_SCHEME]: {
      type: 'oauth2',
      description,
      flows: {
        authorizationCode: { authorizationUrl: `${issuer}/protocol/openid-connect/auth`, tokenUrl, scopes, 'x-usePkce': 'SHA-256' },
        clientCredentials: { tokenUrl, scopes },
      },
    },
  };
}

function scopesOf(operations: readonly AnyOperation[]): Record<string, string> {
  const scopes = new Map<string, string[]>();
  for (const { access, id } of operations) {
    if (access !== 'public') scopes.set(access, [...(scopes.get(access) ?? []), id]);
  }
  return Object.fromEntries([...scopes].sort().map(([scope, ids]) => [scope, `Needed for ${ids.join(', ')}.`]));
}
