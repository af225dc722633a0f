import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { allowedAttributes, spanAttributeNames } from './span-attributes.ts';

it('keeps names on the list that have a value, and nothing else', () => {
  const given = { 'http.route': '/v1/things', 'rpc.method': undefined, 'enduser.id': 'An' } as { 'http.route': string };
  expect(allowedAttributes(given)).toEqual({ 'http.route': '/v1/things' });
});

it('is the list that the collector applies once more', () => {
  const config = readFileSync(new URL('../../../infra/otel/collector.yaml', import.meta.url), 'utf8');
  const list = /allowed_keys:\n((?: +(?:- \S+|# \S+)\n)+)/.exec(config)?.[1] ?? '';
  const keys = [...list.matchAll(/- (\S+)/g)].map(([, key]) => key);
  expect(keys).toEqual([...spanAttributeNames, 'service.name', 'service.namespace', 'service.version']);
});
