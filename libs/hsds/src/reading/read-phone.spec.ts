import { readExtension, readPhone } from './read-phone.ts';

it.each(['03 000 00 00', '03/000 00 00', '+32 3 000 00 00', '(312) 000-0000', '1-800-LAW-REP-4', '112', '000-000-0000 (LAWS)'])(
  'takes %s as it is',
  (cell) => expect(readPhone(cell)).toEqual({ number: cell, wrong: [] }),
);

it.each(['no phone', 'geen', '-', 'n/a', '12'])('finds no number in %j', (cell) =>
  expect(readPhone(cell)).toEqual({ wrong: ['no_number'] }),
);

it.each(['(312) 000-0000; (312) 000-0001', '(312) 000-0000 or (312) 000-0001', '(312) 000-0000 / (312) 000-0001'])(
  'takes the first of the numbers in %s',
  (cell) => expect(readPhone(cell)).toEqual({ number: '(312) 000-0000', words: '(312) 000-0001', wrong: ['two_numbers'] }),
);

it.each(['(312) 000-0000 ext. 204', '(312) 000-0000 x204', '(312) 000-0000 x 204', '(312) 000-0000, toestel 204'])(
  'takes the extension out of %s',
  (cell) => expect(readPhone(cell)).toEqual({ number: '(312) 000-0000', extension: 204, wrong: ['extension_in_number'] }),
);

it('keeps an extension with a leading zero in words', () => {
  expect(readPhone('03 000 00 00 ext 012')).toEqual({
    number: '03 000 00 00',
    words: 'ext. 012',
    wrong: ['extension_in_number', 'extension_in_words'],
  });
  expect(readExtension('ask for An')).toEqual({ words: 'ext. ask for An', wrong: ['extension_in_words'] });
  expect(readExtension(' 7 ')).toEqual({ extension: 7, wrong: [] });
});
