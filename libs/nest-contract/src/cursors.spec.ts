import { readIdCursor } from './cursors.ts';

const id = '7a1c0b6e-2f4d-4c1e-9b3a-5d8e6f7a9b01';

describe('a cursor by id', () => {
  it('is the id, and nothing on the first page', () => {
    expect(readIdCursor(id)).toBe(id);
    expect(readIdCursor(undefined)).toBeUndefined();
  });

  it.each(['', 'x', `${id}0`, id.toUpperCase()])('refuses %j by the name of the field', (cursor) => {
    const refusal = expect.objectContaining({ code: 'invalid_input', details: [expect.objectContaining({ field: 'cursor' })] });
    expect(() => readIdCursor(cursor)).toThrow(refusal);
  });
});
