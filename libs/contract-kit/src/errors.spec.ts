import { z } from 'zod';
import { Failure, failureFromWire, genericErrors, refuse, toFailure } from './errors.ts';
import { fail } from './fail.ts';
import { operation } from './operation.ts';

describe('Failure', () => {
  it('takes status, title and retry from the table', () => {
    for (const [code, { status, retryable, title }] of Object.entries(genericErrors)) {
      expect(refuse(code as keyof typeof genericErrors)).toMatchObject({ code, status, retryable, message: title });
    }
  });

  it('travels and comes back', () => {
    const details = [{ field: 'naam', message: 'is not known here', suggestion: 'name' }];
    const wire = refuse('invalid_input', 'naam is not known here', { details }).toWire('r1');
    expect(wire).toEqual({ code: 'invalid_input', message: 'naam is not known here', retryable: false, requestId: 'r1', details });
    expect(failureFromWire(wire).toWire('r1')).toEqual(wire);
  });

  it('never sends its cause', () => {
    expect(JSON.stringify(refuse('internal', undefined, { cause: new Error('secret') }).toWire('r1'))).not.toContain('secret');
  });

  it('is known by its mark, also where another copy of this package made it', () => {
    expect(Object.assign(new Error('x'), { [Symbol.for('halte.failure')]: true })).toBeInstanceOf(Failure);
    expect(new Error('x')).not.toBeInstanceOf(Failure);
    expect([null, undefined, 'x']).not.toContainEqual(expect.any(Failure));
  });
});

describe('toFailure', () => {
  it('keeps a failure and hides everything else', () => {
    const failure = refuse('stale');
    expect(toFailure(failure)).toBe(failure);
    const hidden = toFailure(new Error('select * from people'));
    expect(hidden).toMatchObject({ code: 'internal', status: 500, message: genericErrors.internal.title });
  });
});

describe('fail', () => {
  const data = z.object({ by: z.string().max(9) });
  const spec = { summary: 'Do', request: z.strictObject({}), response: z.object({}), access: 'public' } as const;
  const errors = { taken: { data, description: 'Taken.' }, loud: { data, description: 'Loud.', status: 422, retryable: true } };
  const make = operation({ ...spec, errors });

  it('takes status and retry from the declaration', () => {
    expect(fail(make, 'taken', 'Taken.', { by: 'x' })).toMatchObject({ code: 'taken', status: 409, retryable: false, data: { by: 'x' } });
    expect(fail(make, 'loud', 'Loud.', { by: 'x' })).toMatchObject({ code: 'loud', status: 422, retryable: true });
  });
});
