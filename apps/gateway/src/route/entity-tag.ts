import { hash } from 'node:crypto';

/** What an answer is known by. */
export function tagOf(body: Uint8Array): string {
  return hash('sha256', body, 'base64url').slice(0, 22);
}

/** Whether the header names a tag: `*`, or a list of tags that are compared whether weak or not. */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`);
}
