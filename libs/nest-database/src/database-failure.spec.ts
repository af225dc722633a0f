import { refuse, type Failure } from '@halte/contract-kit';
import { databaseFailure, endsConnection, violatedUnique } from './database-failure.ts';

/** As pg throws it: the message and detail may quote what somebody sent. */
function postgres(code: string, constraint?: string): Error {
  return Object.assign(new Error('Key (email)=(an@straathoek.example) is secret'), { code, constraint, detail: 'secret' });
}

/** As TypeORM throws it. */
function typeorm(driverError: Error): Error {
  return Object.assign(new Error('secret'), { driverError, query: 'secret', parameters: ['secret'] });
}

describe('an error of the database', () => {
  it.each([
    ['22P02', 'invalid_input'],
    ['22021', 'invalid_input'],
    ['23505', 'conflict'],
    ['23502', 'internal'],
    ['42501', 'forbidden'],
    ['42703', 'internal'],
    ['40P01', 'unavailable'],
    ['53300', 'unavailable'],
    ['55P03', 'unavailable'],
    ['57014', 'deadline'],
    ['57P01', 'unavailable'],
    ['0A000', 'unavailable'],
    ['08006', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['ECONNRESET', 'unavailable'],
  ])('%s is %s, and says nothing of what was sent', (code, meaning) => {
    for (const thrown of [postgres(code, 'service_name'), typeorm(postgres(code))]) {
      const failure = databaseFailure(thrown) as Failure;
      expect(failure.code).toBe(meaning);
      expect(JSON.stringify([failure.toWire('r'), failure.message, String(failure.cause), failure.cause])).not.toContain('secret');
    }
  });

  it('is told from one of ours, which stays itself', () => {
    for (const thrown of [
      new RangeError('enough'),
      Object.assign(new TypeError('no'), { code: 'ERR_INVALID_ARG_TYPE' }),
      refuse('gone'),
      'text',
    ]) {
      expect(databaseFailure(thrown)).toBe(thrown);
      expect(endsConnection(thrown)).toBe(false);
    }
  });

  it('names the unique constraint, raw, wrapped or mapped', () => {
    const raw = postgres('23505', 'service_name');
    for (const thrown of [raw, typeorm(raw), databaseFailure(raw)]) expect(violatedUnique(thrown)).toBe('service_name');
    expect(violatedUnique(postgres('23503', 'service_name'))).toBeUndefined();
    expect(violatedUnique(refuse('conflict'))).toBeUndefined();
  });

  it.each([
    ['57P01', true],
    ['08006', true],
    ['26000', true],
    ['57014', false],
    ['23505', false],
    ['42703', false],
  ])('%s ends its connection: %s', (code, ends) => {
    expect(endsConnection(postgres(code))).toBe(ends);
  });
});
