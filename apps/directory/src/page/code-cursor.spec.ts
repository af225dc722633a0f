import { codeCursor, readCodeCursor } from './code-cursor.ts';

describe('where a page by code ends', () => {
  it('is read as it was written', () => {
    expect(readCodeCursor(codeCursor('dringende-medische-hulp'))).toBe('dringende-medische-hulp');
    expect(readCodeCursor(undefined)).toBeUndefined();
  });

  it.each(['x', 'leefloon', Buffer.from('code:a\0').toString('base64url'), `${codeCursor('a')}=`])(
    'is refused where it is none of ours: %s',
    (cursor) => {
      expect(() => readCodeCursor(cursor)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    },
  );
});
