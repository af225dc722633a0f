import { describe, expect, it } from '@jest/globals';
import { operation, service, type AnyOperation, type Failure } from '@halte/contract-kit';
import { z } from 'zod';
import { readInput } from './read-input.ts';

const phone = z.strictObject({ number: z.string().max(20), kind: z.enum(['voice', 'text']).default('voice') });

const contract = service('harbour', 1, 'For this spec.', {
  moor: operation({
    summary: 'Moor a boat',
    request: z.strictObject({ name: z.string().max(10), phones: z.array(phone).max(3) }),
    response: z.object({}),
    access: 'public',
  }),
});

function detailsOf(body: unknown): Failure['details'] {
  try {
    readInput(contract.moor as AnyOperation, body);
  } catch (thrown) {
    return (thrown as Failure).details;
  }
  return undefined;
}

describe('readInput', () => {
  it('fills in what has a default', () => {
    const phones = [{ number: '106' }];
    expect(readInput(contract.moor as AnyOperation, { name: 'Zwaan', phones })).toEqual({
      name: 'Zwaan',
      phones: [{ number: '106', kind: 'voice' }],
    });
  });

  it('says of a missing field that it is required, wherever it is', () => {
    expect(detailsOf({ phones: [{}] })).toEqual([
      { field: 'name', message: 'is required' },
      { field: 'phones[0].number', message: 'is required' },
    ]);
  });

  it('proposes the nearest name for an unknown one, and says it once', () => {
    expect(detailsOf({ name: 'Zwaan', phones: [], naem: 'x' })).toEqual([
      { field: 'naem', message: expect.stringContaining('did you mean name?'), suggestion: 'name' },
    ]);
  });

  it('repeats no value', () => {
    expect(JSON.stringify(detailsOf({ name: 'a name far too long', phones: [{ number: 1, kind: 'secret' }] }))).not.toMatch(
      /far too|secret/,
    );
  });
});
