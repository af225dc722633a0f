/** What an upload sends. A `Blob` or bytes can be sent again after a failure, a stream cannot. */
export type UploadBody = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** A file on its way to you. Read its body to the end, or cancel it. */
export interface Download {
  readonly body: ReadableStream<Uint8Array>;
  readonly mediaType: string;
  /** Size in bytes, where known. */
  readonly bytes: number | undefined;
  /** A name to save it under, where given. It comes from somebody else: make sure that it is no path. */
  readonly fileName: string | undefined;
}

/** The file that an answer carries. */
export function downloadOf(headers: Headers, body: ReadableStream<Uint8Array>): Download {
  const length = headers.get('content-length');
  return {
    body,
    mediaType: headers.get('content-type') ?? 'application/octet-stream',
    bytes: length === null ? undefined : Number(length),
    fileName: fileNameOf(headers.get('content-disposition') ?? ''),
  };
}

/** RFC 6266: the encoded form goes before the plain one. */
function fileNameOf(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded === undefined) return /filename="([^"]*)"/i.exec(disposition)?.[1];
  try {
    return decodeURIComponent(encoded.trim());
  } catch {
    return undefined;
  }
}
