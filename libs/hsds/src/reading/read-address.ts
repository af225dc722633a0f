import { EMAIL, URI, WEB_URI } from '../formats.ts';
import type { Read } from './reading.ts';

/** An address in the characters that RFC 3986 allows, or undefined: `https://h.example/café` becomes `https://h.example/caf%C3%A9`. */
export function asUri(text: string): string | undefined {
  if (URI.test(text)) return text;
  const url = URL.canParse(text) ? new URL(text).href : '';
  return URI.test(url) ? url : undefined;
}

/** An absolute address. */
export function readUri(text: string): Read<string> {
  const value = asUri(text);
  return value === undefined ? { wrong: 'not_an_address' } : { value };
}

/** An address that people follow; one without a scheme gets `https`. */
export function readWebAddress(text: string): Read<string> {
  const bare = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[:/?#]|$)/i.test(text);
  const value = asUri(bare ? `https://${text}` : text);
  if (value === undefined || !WEB_URI.test(value)) return { wrong: 'not_a_web_address' };
  return bare ? { value, wrong: 'no_scheme' } : { value };
}

/** One e-mail address; what older packages put around it is taken off. */
export function readEmail(text: string): Read<string> {
  const value = text.replace(/^mailto:/i, '');
  return EMAIL.test(value) ? { value } : { wrong: 'not_an_email' };
}
