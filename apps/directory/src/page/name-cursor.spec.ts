import { MAX_CURSOR_LENGTH } from '@halte/contract-kit';
import fc from 'fast-check';
import { nameCursor, readNameCursor, SORT_NAME_CHARACTERS } from './name-cursor.ts';

const id = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';
const refusal = expect.objectContaining({ code: 'invalid_input', details: [expect.objectContaining({ field: 'cursor' })] });

describe('a cursor by name', () => {
  it('gives back what was put in, whatever the name, and never gets too long', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((name) => !name.includes('\0'));
    fc.assert(
      fc.property(names, fc.uuid(), (name, anyId) => {
        const cursor = nameCursor({ name, id: anyId });
        expect(cursor.length).toBeLessThanOrEqual(MAX_CURSOR_LENGTH);
        const sortName = Array.from(name).slice(0, SORT_NAME_CHARACTERS).join('');
        expect(readNameCursor(cursor)).toEqual({ sortName, id: anyId });
      }),
    );
  });

  it('keeps to its length where each character takes four bytes', () => {
    expect(nameCursor({ name: '🏠'.repeat(100), id }).length).toBeLessThanOrEqual(MAX_CURSOR_LENGTH);
  });

  it('is nothing on the first page', () => {
    expect(readNameCursor(undefined)).toBeUndefined();
  });

  it.each([
    '',
    'x',
    'not base64!',
    id,
    Buffer.alloc(16).toString('base64url'),
    Buffer.alloc(17).toString('base64url'),
    Buffer.alloc(20, 0xff).toString('base64url'),
  ])('refuses %j by the name of the field', (cursor) => {
    expect(() => readNameCursor(cursor)).toThrow(refusal);
  });
});
