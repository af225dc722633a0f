import { objectOf, requestJsonSchema, requestPlaces, type AnyOperation, type HttpRoute, type JsonSchema } from '@halte/contract-kit';
import { memberName } from '../words.ts';
import { fence } from './markdown.ts';
import { sample } from './sample.ts';

/** How to call an operation by hand and from code. */
export function examplesOf(operation: AnyOperation): string {
  if (!operation.http) return '';
  return [curlExample(operation, operation.http), sdkExample(operation)].join('\n\n');
}

/** The members a caller has to give, with sample values; of a change, also the first that may be changed. */
function sampleRequest(operation: AnyOperation): Record<string, unknown> {
  const { properties, required } = objectOf(requestJsonSchema(operation));
  const changed = operation.http?.method === 'PATCH' ? Object.keys(properties).find((name) => !required.includes(name)) : undefined;
  const names = changed === undefined ? required : [...required, changed];
  return Object.fromEntries(names.map((name) => [name, sample(properties[name] as JsonSchema)]));
}

function curlExample(operation: AnyOperation, http: HttpRoute): string {
  const request = sampleRequest(operation);
  const { query, body } = requestPlaces(operation, http);
  const path = http.path.replace(/\{([^}]+)\}/g, (_braces, name: string) => String(request[name]));
  const parameters = new URLSearchParams(
    query.filter((name) => name in request).map((name): [string, string] => [name, String(request[name])]),
  );
  const sent = Object.fromEntries(body.filter((name) => name in request).map((name) => [name, request[name]]));
  const flags = [
    ...(http.method === 'GET' ? [] : [`-X ${http.method}`]),
    `"$HALTE_URL${path}${parameters.size > 0 ? `?${parameters.toString()}` : ''}"`,
    ...(operation.access === 'public' ? [] : ['-H "Authorization: Bearer $HALTE_TOKEN"']),
    ...(operation.idempotent === 'key' ? ["-H 'Idempotency-Key: a-key-of-your-own'"] : []),
    ...(body.length > 0 ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(sent)}'`] : []),
    ...fileFlags(operation),
  ];
  return fence('sh', [`curl ${flags.join(' \\\n  ')}`]);
}

function fileFlags({ kind, file }: AnyOperation): readonly string[] {
  if (kind === 'upload') return [`-H 'Content-Type: ${file?.mediaTypes[0] ?? 'application/octet-stream'}'`, '-T file'];
  return kind === 'download' ? ['-o file'] : [];
}

function sdkExample(operation: AnyOperation): string {
  const request = sampleRequest(operation);
  const members = Object.entries(request).map(([name, value]) => `${memberName(name)}: ${JSON.stringify(value)}`);
  const given = members.length === 0 ? '' : `{ ${members.join(', ')} }`;
  const call = (rest = '') => `halte.${operation.id}(${given}${rest})`;
  const loop = (name: string) => [`for await (const ${name} of ${call()}) console.log(${name});`];
  const lines = {
    call: [`const answer = await ${call()};`],
    foreign: [`const answer = await ${call()};`],
    list: loop('item'),
    ndjson: loop('item'),
    upload: [`const answer = await halte.${operation.id}(${given || '{}'}, file);`],
    download: [`const { body, mediaType } = await ${call()};`],
  };
  return fence('ts', lines[operation.kind]);
}
