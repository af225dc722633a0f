import { PART_BYTES, type FilePart } from '@halte/contract-kit';
import { profileDocument } from '@halte/hsds/profile';

const VERSION = '3.0';

/** Where others reach the API, without a slash at the end. */
const base = (): string => (process.env['HALTE_PUBLIC_URL'] ?? 'http://localhost').replace(/\/+$/, '');

const profileUri = (): string => `${base()}/hsds/v3/profile`;

/** What `/` of the standard says. */
export function aboutThisApi() {
  return { version: VERSION, profile: profileUri(), openapi_url: `${base()}/openapi.json` };
}

let document: Buffer | undefined;

/** A part of the document of our profile. */
export function profilePart(part: number): FilePart {
  document ??= Buffer.from(JSON.stringify(profileDocument(profileUri())));
  const bytes = document.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
  return { bytes, mediaType: 'application/json', parts: Math.ceil(document.length / PART_BYTES), totalBytes: document.length };
}
