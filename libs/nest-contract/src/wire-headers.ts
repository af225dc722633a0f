import { refuse, type Failure } from '@halte/contract-kit';
import type { Msg, MsgHdrs } from '@nats-io/transport-node';
import { HeaderBlock } from './header-block.ts';
import type { FileHead, RawReply, RequestHeaders } from './raw-message.ts';

/** The headers of a message. A reply that succeeded has none, unless it is a part of a file. */
const name = {
  caller: 'Halte-Caller',
  cursor: 'Halte-Cursor',
  deadline: 'Halte-Deadline',
  errorCode: 'Nats-Service-Error-Code',
  errorName: 'Nats-Service-Error',
  fileName: 'Halte-File-Name',
  idempotencyKey: 'Idempotency-Key',
  mediaType: 'Halte-Media-Type',
  part: 'Halte-Part',
  parts: 'Halte-Parts',
  requestId: 'Halte-Request-Id',
  totalBytes: 'Halte-Total-Bytes',
  traceparent: 'traceparent',
  upload: 'Halte-Upload',
} as const;

/** The status with which the server says that nobody listens on a subject. */
const NO_RESPONDERS = 503;

/** A request as it arrived. */
export type ReceivedHeaders = Readonly<
  Record<'caller' | 'requestId' | 'traceparent' | 'idempotencyKey' | 'cursor' | 'part' | 'upload', string | undefined>
> & {
  /** How long the caller still waits. */
  readonly remainingMs: number;
};

/** @throws Failure `invalid_input` where a value cannot stand in a header. */
export function printRequestHeaders(headers: RequestHeaders, remainingMs: number): MsgHdrs {
  return new HeaderBlock()
    .addForeign(name.caller, headers.caller)
    .add(name.deadline, Math.ceil(remainingMs))
    .addForeign(name.requestId, headers.requestId)
    .addForeign(name.traceparent, headers.traceparent)
    .addForeign(name.idempotencyKey, headers.idempotencyKey)
    .addForeign(name.cursor, headers.cursor)
    .addForeign(name.part, headers.part === undefined ? undefined : String(headers.part))
    .addForeign(name.upload, headers.upload)
    .toHeaders();
}

/** Reads the headers of a request; `defaultMs` is how long a caller waits who does not say. */
export function readRequestHeaders(message: Msg, defaultMs: number): ReceivedHeaders {
  const of = valuesOf(message.headers);
  const remainingMs = Number(of(name.deadline) ?? defaultMs);
  return {
    caller: of(name.caller),
    requestId: of(name.requestId),
    traceparent: of(name.traceparent),
    idempotencyKey: of(name.idempotencyKey),
    cursor: of(name.cursor),
    part: of(name.part),
    upload: of(name.upload),
    remainingMs: Number.isFinite(remainingMs) ? Math.min(remainingMs, defaultMs) : defaultMs,
  };
}

/** Headers of a reply that failed. */
export function printErrorHeaders({ code, status }: Failure): MsgHdrs {
  return new HeaderBlock().add(name.errorName, code).add(name.errorCode, status).toHeaders();
}

/** Headers of a part of a file. */
export function printFileHeaders({ parts, mediaType, totalBytes, fileName }: FileHead): MsgHdrs {
  const block = new HeaderBlock().add(name.parts, parts).addForeign(name.mediaType, mediaType);
  if (totalBytes !== undefined) block.add(name.totalBytes, totalBytes);
  if (fileName !== undefined) block.add(name.fileName, encodeURIComponent(fileName));
  return block.toHeaders();
}

/** A reply as it came, or the failure that the broker reports in its place. */
export function readReply(message: Msg): RawReply | Failure {
  const { headers, data } = message;
  if (!headers) return { body: data };
  if (headers.code === NO_RESPONDERS) return refuse('unavailable', 'Nobody answers this at the moment');
  const of = valuesOf(headers);
  const code = of(name.errorName);
  if (code !== undefined) return { body: data, error: { code, status: Number(of(name.errorCode)) } };
  return { body: data, file: fileHead(of) };
}

function fileHead(of: (header: string) => string | undefined): FileHead {
  const totalBytes = of(name.totalBytes);
  const fileName = of(name.fileName);
  return {
    parts: Number(of(name.parts)),
    mediaType: of(name.mediaType) ?? 'application/octet-stream',
    ...(totalBytes !== undefined && { totalBytes: Number(totalBytes) }),
    ...(fileName !== undefined && { fileName: decodeURIComponent(fileName) }),
  };
}

/** Reads by name as it stands: each `get` of the client's class copies all names first. */
function valuesOf(headers: MsgHdrs | undefined): (header: string) => string | undefined {
  const values = new Map<string, string | undefined>();
  for (const [header, [value]] of headers ?? []) values.set(header, value);
  return (header) => values.get(header);
}
