import type { Caller } from '@halte/nest-identity';

/** A file that has arrived whole. */
export interface ReceivedUpload {
  readonly id: string;
  /** Its size. */
  readonly bytes: number;
  /** How many parts it came in. */
  readonly parts: number;
  /** Its bytes, part by part. */
  read(): AsyncIterable<Uint8Array>;
}

/** Where the parts of a file wait until all have come. Implemented by nest-database, as rows under row-level security. */
export interface UploadStore {
  /** Begins an upload and names it. */
  open(caller: Caller, operation: string): Promise<string>;
  /** Keeps part `n` (from 0); the same part twice is kept once. @throws Failure `not_found` where the upload is not the caller's. */
  write(caller: Caller, uploadId: string, n: number, bytes: Uint8Array): Promise<void>;
  /** Ends it: no more parts. @throws Failure `not_found`, or `invalid_input` where a part is missing. */
  seal(caller: Caller, uploadId: string): Promise<ReceivedUpload>;
  /** Deletes its parts. Unknown ones are ignored. */
  discard(caller: Caller, uploadId: string): Promise<void>;
}

/** Nest token of the {@link UploadStore} of an app. */
export const UPLOADS = Symbol.for('halte.uploads');
