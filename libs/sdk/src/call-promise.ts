/** What came with an answer. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** Names the request in the network's traces and logs: quote it when you ask for help. */
  readonly requestId: string;
}

/** An answer and what came with it. */
export interface Answer<Output> {
  readonly data: Output;
  readonly response: ResponseInfo;
}

/** A call that is under way. Await it for the answer, or its `withResponse()` for the headers too. */
export class CallPromise<Output> implements Promise<Output> {
  readonly [Symbol.toStringTag] = 'CallPromise';
  readonly #answer: Promise<Answer<Output>>;

  constructor(answer: Promise<Answer<Output>>) {
    this.#answer = answer;
  }

  /** The answer together with status, headers and request id. */
  withResponse(): Promise<Answer<Output>> {
    return this.#answer;
  }

  then<Fulfilled = Output, Rejected = never>(
    onFulfilled?: ((output: Output) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#answer.then((answer) => answer.data).then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null): Promise<Output | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Output> {
    return this.then().finally(onFinally);
  }
}
