import { chunksOf } from './byte-stream.ts';
import type { Answer, ResponseInfo } from './call-promise.ts';
import type { Call } from './call.ts';
import { parseJson } from './http-reply.ts';

/**
 * The items of an export, one by one as they arrive. Nothing is requested before the first one is asked for,
 * nothing is read ahead of you, and leaving the loop ends the request. Where the export breaks off, the loop throws.
 * @example for await (const service of halte.directory.services.export()) await store(service);
 */
export class Lines<Item> implements AsyncIterable<Item> {
  readonly #begin: () => Call;
  readonly #open: (call: Call) => Promise<Answer<ReadableStream<Uint8Array>>>;
  #response: ResponseInfo | undefined;

  /** @internal */
  constructor(begin: () => Call, open: (call: Call) => Promise<Answer<ReadableStream<Uint8Array>>>) {
    this.#begin = begin;
    this.#open = open;
  }

  /** What came with the answer; known once the first item has arrived. */
  get response(): ResponseInfo | undefined {
    return this.#response;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const call = this.#begin();
    const { data, response } = await this.#open(call);
    this.#response = response;
    for await (const line of linesOf(data)) yield parseLine<Item>(line, call);
  }
}

function parseLine<Item>(line: string, call: Call): Item {
  try {
    return parseJson<Item>(line);
  } catch (thrown) {
    throw call.errorOf(thrown);
  }
}

/** The lines of a stream of UTF-8, without their ends; empty ones are left out. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunksOf(stream)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}
