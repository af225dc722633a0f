import fc from 'fast-check';
import { Failure } from './errors.ts';
import { scanJson } from './json-scan.ts';
import { checkJsonValue, MAX_JSON_DEPTH, parseBusJson, parseJsonText } from './json-text.ts';

function refusalOf(run: () => unknown): Failure {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

function fieldOf(run: () => unknown): string | undefined {
  const refusal = refusalOf(run);
  expect(refusal.code).toBe('invalid_input');
  return refusal.details?.[0]?.field;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const POISON = ['__proto__', 'constructor', 'prototype'];

/** A clean JSON value: well-formed, no NUL, no poisonous name. */
const cleanText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const cleanValue = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }).filter((value) => !JSON.stringify(value).includes('\\u0000'));

describe.each([
  ['parseJsonText', parseJsonText],
  ['parseBusJson', parseBusJson],
])('%s', (_name, read) => {
  it.each([
    ['a NUL', '{"name":"a\\u0000b"}', 'name'],
    ['a NUL in a name', '{"a":{"x\\u0000":1}}', 'a."x\\u0000"'],
    ['half a pair', '{"phones":[{"number":"\\ud83d"}]}', 'phones[0].number'],
    ['half a pair, the other half', '{"a":"\\uDE00"}', 'a'],
    ['half a pair, raw', '{"a":"\ud83d"}', 'a'],
    ['half a pair in a name', '{"\\ud83d":1}', '"\\ud83d"'],
    ['a name that poisons', '{"a":{"__proto__":{"x":1}}}', 'a.__proto__'],
    ['a name that poisons, in escapes', '{"\\u0063onstructor":1}', 'constructor'],
    ['a name that poisons, with spaces', '[{ "prototype" : 1 }]', '[0].prototype'],
  ])('refuses %s and names the field', (_what, text, field) => {
    expect(fieldOf(() => read(text))).toBe(field);
  });

  it('reads levels up to the limit and refuses one more', () => {
    expect(read(nested(MAX_JSON_DEPTH))).toEqual(JSON.parse(nested(MAX_JSON_DEPTH)));
    expect(fieldOf(() => read(nested(MAX_JSON_DEPTH + 1)))).toMatch(/^\[0\]/);
    expect(refusalOf(() => read(nested(100_000))).code).toBe('invalid_input');
    expect(refusalOf(() => read('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000))).code).toBe('invalid_input');
  });

  it('refuses bytes that are not UTF-8, and a byte order mark', () => {
    expect(refusalOf(() => read(new Uint8Array([0x22, 0xff, 0x22]))).message).toMatch('UTF-8');
    expect(refusalOf(() => read(new TextEncoder().encode('\ufeff{}'))).message).toMatch('not JSON');
  });

  it('says where a malformed text breaks off, and never what it holds', () => {
    const refusal = refusalOf(() => read('{"a":1,\n "secret": [1, Jansen]}'));
    expect(refusal.message).toBe('The text is not JSON (line 2, column 16)');
    expect(refusal.details).toEqual([{ field: 'secret[1]', message: 'breaks off at line 2, column 16' }]);
    expect(JSON.stringify(refusal.toWire('r'))).not.toContain('Jansen');
  });

  it('reads every clean value as JSON.parse does, from text and from bytes', () => {
    fc.assert(
      fc.property(cleanValue, fc.nat(2), (value, indent) => {
        fc.pre(!POISON.some((name) => JSON.stringify(value).includes(name)));
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toStrictEqual(JSON.parse(text));
        expect(read(new TextEncoder().encode(text))).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, with a Failure', () => {
    fc.assert(
      fc.property(cleanValue, fc.nat(), fc.constantFrom('"', '{', ']', ',', ':', '\\', '\n', 'e', '0', '-', ''), (value, at, damage) => {
        const text = JSON.stringify(value);
        const damaged = text.slice(0, at % (text.length + 1)) + damage + text.slice((at % (text.length + 1)) + 1);
        fc.pre(!parses(damaged));
        expect(refusalOf(() => read(damaged)).code).toBe('invalid_input');
      }),
    );
  });
});

describe('parseJsonText', () => {
  it.each([
    ['{"a":1,"a":1}', 'a'],
    ['{"a":[{"b":1},{"b":1,"c":2,"b":3}]}', 'a[1].b'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":"12:30","a":"x"}', 'a'],
    ['{"":1,"":2}', '""'],
  ])('refuses %s and names the field', (text, field) => {
    expect(fieldOf(() => parseJsonText(text))).toBe(field);
  });

  it('takes the same name in two objects, and colons in texts', () => {
    const text = '[{"at":"12:30"},{"at":"a:b::"}]';
    expect(parseJsonText(text)).toEqual(JSON.parse(text));
  });

  it('finds a repeated member wherever it stands', () => {
    fc.assert(
      fc.property(fc.dictionary(cleanText, cleanValue, { minKeys: 1, maxKeys: 5 }), fc.nat(), cleanValue, (members, pick, again) => {
        const names = Object.keys(members);
        const repeated = names[pick % names.length] as string;
        fc.pre(!POISON.some((name) => JSON.stringify([members, again]).includes(name)));
        const text = `${JSON.stringify({ outer: members }).slice(0, -2)},${JSON.stringify(repeated)}:${JSON.stringify(again)}}}`;
        expect(refusalOf(() => parseJsonText(text)).message).toMatch('occurs twice');
      }),
    );
  });
});

describe('parseBusJson', () => {
  it('leaves duplicates to the edge', () => {
    expect(parseBusJson('{"a":1,"a":2}')).toEqual({ a: 2 });
  });
});

describe('checkJsonValue', () => {
  it('checks what came by another way than JSON', () => {
    checkJsonValue({ name: 'a:b', list: ['x'], none: null });
    expect(fieldOf(() => checkJsonValue({ list: ['x', 'a\0'] }))).toBe('list[1]');
  });
});

describe('scanJson', () => {
  it('gives up on a text that never ends without trying every way to read it', () => {
    expect(scanJson(`{"a":"${'x'.repeat(100_000)}`)).toEqual({ kind: 'malformed', path: ['a'], offset: 5 });
    expect(scanJson(`["${'x'.repeat(800_000)}"]`)).toBeUndefined();
  });

  it('finds a text malformed exactly where JSON.parse does', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\n"',
      '"\\x"',
      '1',
      '-',
      '01',
      '1e5',
      '.5',
      'true',
      'nul',
      ' ',
      '\t',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
          fc.json(),
        ),
        (text) => {
          expect(scanJson(text)?.kind === 'malformed').toBe(!parses(text) && scanJson(text)?.kind !== 'duplicate');
          if (parses(text)) expect(scanJson(text)?.kind).not.toBe('malformed');
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
