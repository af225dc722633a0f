import { expect, it } from '@jest/globals';
import { checkAccept } from './accept-header.ts';

it.each([undefined, '*/*', 'application/json', 'application/*', 'text/html, */*;q=0.1', 'text/html,application/JSON;q=0.5'])(
  'takes %s',
  (accept) => {
    expect(() => checkAccept(accept, ['application/json'])).not.toThrow();
  },
);

it.each(['text/html', 'application/json;q=0', 'application/json;q=0, */*', 'text/*', ''])('refuses %s', (accept) => {
  expect(() => checkAccept(accept, ['application/json'])).toThrow('This operation answers with application/json');
});
