/** What an upload sends. A `Blob` or bytes can be sent again after a failure, a stream cannot. */
export type UploadBody = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** A file on its way to you. Read it to its end, or cancel its body. */
export interface Download {
  readonly body: ReadableStream<Uint8Array>;
  readonly mediaType: string;
  /** Size in bytes, where known. */
  readonly bytes: number | undefined;
  /** A name to save it under, where given. */
  readonly fileName: string | undefined;
}
