import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { z } from 'zod';
import { DATETIME, EMAIL, TIME, URI, UUID, WEB_URI } from './formats.ts';

const ajv = new Ajv2020();
addFormats.default(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });
const isEmail = ajv.compile({ type: 'string', format: 'email' });
const isDateTime = ajv.compile({ type: 'string', format: 'date-time' });

it.each([
  'https://halte.example',
  'http://example.com/a%20b?c=d#e',
  'https://u@halte.example:8080/',
  'urn:isbn:0451450523',
  'tel:+3230000000',
])('takes %s for an address', (text) => expect(URI.test(text)).toBe(true));

it.each([
  '',
  'www.halte.example',
  'https://',
  'https:/x',
  'https://halte.example/a b',
  'https://h.example/é',
  'http://[',
  'https://x.be\n',
  '//x.be',
])('does not take %j for an address', (text) => expect(URI.test(text) && WEB_URI.test(text)).toBe(false));

it('follows only http and https', () => {
  expect(['javascript:alert(1)', 'ftp://x.be', 'data:text/html,x', 'http:x.be'].filter((text) => WEB_URI.test(text))).toEqual([]);
});

it('takes no more for an address than the format says', () => {
  const near = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
    fc.string().map((end) => `https://x.be/${end}`),
  );
  fc.assert(fc.property(near, (text) => !URI.test(text) || isUri(text)));
  fc.assert(fc.property(near, (text) => !WEB_URI.test(text) || URI.test(text)));
});

it('takes no more for an e-mail address than the format says, nor than the API', () => {
  const near = fc.oneof(
    fc.emailAddress(),
    fc.string().map((text) => `${text}@x.be`),
    fc.constantFrom("o'neil@x.be", 'a..b@x.be', '.a@x.be', 'a@b'),
  );
  const api = z.email();
  fc.assert(fc.property(near, (text) => !EMAIL.test(text) || (isEmail(text) && api.safeParse(text).success)));
  expect(['info@halte.example', 'a.b+c@x-y.be', "o'neil@x.be"].filter((text) => !EMAIL.test(text))).toEqual([]);
});

it('takes no more for a time than the format says', () => {
  const near = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom('2026-08-12T09:30:00+02:00', '2026-08-12T09:30', '2026-08-12T24:00:00Z', '2026-13-12T09:30:00Z'),
  );
  const inYears = (text: string) => /^\d{4}-/.test(text);
  fc.assert(fc.property(near.filter(inYears), (text) => !DATETIME.test(text) || isDateTime(text)));
  expect(['09:30', '09:30:00', '09:30Z', '09:30-05:00', '9:30', '24:00', '09:60'].filter((text) => TIME.test(text))).toHaveLength(4);
});

it('takes any version of a UUID, in either case', () => {
  fc.assert(fc.property(fc.uuid(), (id) => UUID.test(id) && UUID.test(id.toUpperCase()) && z.uuid().safeParse(id).success));
});
