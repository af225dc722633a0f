import { describe, expect, it } from '@jest/globals';
import { Failure } from '@halte/contract-kit';
import type { Field } from './query-fields.ts';
import { readQuery } from './query-reader.ts';

const field = (name: string, type: Field['type'], repeats = false): [string, Field] => [name, { name, type, repeats }];
const query = new Map([
  field('limit', 'integer'),
  field('near', 'number'),
  field('open', 'boolean'),
  field('name', 'string'),
  field('status', 'string', true),
]);
const read = (text: string, foreign = false) => readQuery(text, { query, foreign });

function details(text: string) {
  try {
    read(text);
  } catch (thrown) {
    return thrown instanceof Failure ? (thrown as Failure).details : thrown;
  }
  throw new Error('was not refused');
}

describe('readQuery', () => {
  it.each([
    ['', {}],
    ['limit=3&near=-1.5&open=true', { limit: 3, near: -1.5, open: true }],
    ['name=a+b%20c%C3%A9', { name: 'a b cé' }],
    ['status=x', { status: ['x'] }],
    ['status=x&status=y', { status: ['x', 'y'] }],
    ['name=', { name: '' }],
    ['name=a=b', { name: 'a=b' }],
    ['&&limit=1&', { limit: 1 }],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    ['limit=three', 'limit', 'must be a whole number'],
    ['limit=1.5', 'limit', 'must be a whole number'],
    ['limit=1e3', 'limit', 'must be a whole number'],
    ['limit=', 'limit', 'must be a whole number'],
    ['limit=1&limit=2', 'limit', 'must occur once'],
    ['near=NaN', 'near', 'must be a number'],
    ['open=yes', 'open', 'must be true or false'],
    ['name=a%00b', 'name', 'must be text without the character NUL'],
    ['name=%ED%A0%80', 'name', 'is not percent-encoded UTF-8'],
    ['name=%', 'name', 'is not percent-encoded UTF-8'],
    ['limti=1', 'limti', 'there is no such parameter; did you mean limit?'],
    ['__proto__=1', '__proto__', 'there is no such parameter; leave it out'],
    ['constructor=1', 'constructor', 'there is no such parameter; leave it out'],
    ['jan%40straat.example=1', 'query', 'there is a parameter that this operation does not have; leave it out'],
  ])('refuses %s', (text, name, message) => {
    expect(details(text)).toContainEqual(expect.objectContaining({ field: name, message }));
  });

  it('tells of all that is wrong at once, up to a limit', () => {
    expect(details('a=1&limit=x&open=x')).toHaveLength(3);
    expect(details(Array.from({ length: 500 }, (_, number) => `q${number}=1`).join('&'))).toHaveLength(20);
  });

  it('leaves the unknown parameters of a foreign standard alone', () => {
    expect(read('limit=1&whatever=%', true)).toEqual({ limit: 1 });
  });
});
