import { limitedStream } from './byte-stream.ts';
import { Call, type CallDefaults, type CallFile } from './call.ts';
import { CallPromise, type Answer } from './call-promise.ts';
import type { TokenSource } from './credentials.ts';
import { downloadOf, type Download, type UploadBody } from './file.ts';
import { failureOf, readJson, responseInfo } from './http-reply.ts';
import { Lines } from './lines.ts';
import { Page, PagePromise } from './page-promise.ts';
import { isRepeatable, waitBefore } from './retry.ts';
import type { Route } from './route.ts';
import { sleep } from './time-limit.ts';
import type { CallOptions, Transport, UploadOptions } from './transport.ts';

/** What the transport is made of. */
export interface HttpTransportParts extends CallDefaults {
  readonly fetch: typeof globalThis.fetch;
  readonly tokens: TokenSource | undefined;
}

/** Reads the part of an answer that the caller asked for. */
type Read<Output> = (response: Response) => Promise<Output>;

interface WirePage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Carries calls over HTTP: signs in, repeats what may be repeated, and turns refusals into errors. */
export class HttpTransport implements Transport {
  readonly #parts: HttpTransportParts;

  constructor(parts: HttpTransportParts) {
    this.#parts = parts;
  }

  send<Output>(route: Route, request: object, options: CallOptions = {}): CallPromise<Output> {
    return new CallPromise(this.#whole(this.#call(route, request, options), readJson<Output>));
  }

  page<Item>(route: Route, request: object, options: CallOptions = {}): PagePromise<Item> {
    const turn = (cursor: string): PagePromise<Item> => this.page(route, { ...request, cursor }, options);
    const read: Read<Page<Item>> = async (response) => new Page(await readJson<WirePage<Item>>(response), turn);
    return new PagePromise(this.#whole(this.#call(route, request, options), read));
  }

  lines<Item>(route: Route, request: object, options: CallOptions = {}): Lines<Item> {
    return new Lines(
      () => this.#call(route, request, options),
      (call) => this.#streamed(call),
    );
  }

  upload<Output>(route: Route, request: object, body: UploadBody, options: UploadOptions = {}): CallPromise<Output> {
    const mediaType = options.mediaType ?? ((body instanceof Blob && body.type) || 'application/octet-stream');
    return new CallPromise(this.#whole(this.#call(route, request, options, { body, mediaType }), readJson<Output>));
  }

  download(route: Route, request: object, options: CallOptions = {}): CallPromise<Download> {
    const opened = this.#streamed(this.#call(route, request, options));
    return new CallPromise(opened.then(({ data, response }) => ({ data: downloadOf(response.headers, data), response })));
  }

  #call(route: Route, request: object, options: UploadOptions, file?: CallFile): Call {
    return new Call(route, request, options, this.#parts, file);
  }

  async #whole<Output>(call: Call, read: Read<Output>): Promise<Answer<Output>> {
    try {
      return await this.#attempts(call, read);
    } finally {
      call.limit.release();
    }
  }

  /** The limit of a stream is released by whoever reads it to its end. */
  async #streamed(call: Call): Promise<Answer<ReadableStream<Uint8Array>>> {
    try {
      return await this.#attempts(call, async ({ body }) => limitedStream(body ?? emptyStream(), call));
    } catch (error) {
      call.limit.release();
      throw error;
    }
  }

  async #attempts<Output>(call: Call, read: Read<Output>): Promise<Answer<Output>> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt(call, read);
      } catch (thrown) {
        await this.#pause(call, attempt, thrown);
      }
    }
  }

  /** Returns when it is time for the next attempt, or throws what the call fails with. */
  async #pause(call: Call, attempt: number, thrown: unknown): Promise<void> {
    const error = call.errorOf(thrown);
    const wait = waitBefore(attempt, error.retryAfterMs);
    if (attempt >= call.maxRetries || !isRepeatable(call.route, error) || !call.limit.allows(wait)) throw error;
    await sleep(wait, call.limit.signal).catch((reason: unknown) => {
      throw call.errorOf(reason);
    });
  }

  async #attempt<Output>(call: Call, read: Read<Output>): Promise<Answer<Output>> {
    const response = await this.#fetch(call);
    if (!response.ok) throw await failureOf(response);
    return { data: await read(response), response: responseInfo(response, call.requestId) };
  }

  /** A token may have been withdrawn before its time: the first 401 is answered with a new one. */
  async #fetch(call: Call): Promise<Response> {
    const { fetch, tokens } = this.#parts;
    const { signal } = call.limit;
    const token = await tokens?.get(signal);
    const response = await fetch(...call.toFetch(token));
    if (response.status !== 401 || token === undefined || !call.replayable) return response;
    const renewed = await tokens?.get(signal, token);
    if (renewed === token) return response;
    await response.body?.cancel();
    return fetch(...call.toFetch(renewed));
  }
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}
