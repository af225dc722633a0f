import { CallPromise } from './call-promise.ts';

/** One page of a list. Iterate it for its items and those of every page after it. */
export class Page<Item> implements AsyncIterable<Item> {
  /** The items of this page, in the order of the list. */
  readonly items: readonly Item[];
  /** Where the next page starts; `null` at the end. Hand it back as `cursor` to go on later. */
  readonly nextCursor: string | null;
  readonly #turn: (cursor: string) => PagePromise<Item>;

  constructor(page: { readonly items: readonly Item[]; readonly nextCursor: string | null }, turn: (cursor: string) => PagePromise<Item>) {
    this.items = page.items;
    this.nextCursor = page.nextCursor;
    this.#turn = turn;
  }

  /** Whether there is a page after this one. */
  hasNextPage(): boolean {
    return this.nextCursor !== null;
  }

  /**
   * Fetches the page after this one, with the same request and options.
   * @throws RangeError where there is none: ask `hasNextPage()` first.
   */
  getNextPage(): PagePromise<Item> {
    if (this.nextCursor === null) throw new RangeError('This is the last page; ask hasNextPage() before getNextPage()');
    return this.#turn(this.nextCursor);
  }

  /** This page and every one after it. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    yield this;
    for (let { nextCursor } = this; nextCursor !== null;) {
      const page = await this.#turn(nextCursor);
      yield page;
      nextCursor = page.nextCursor;
    }
  }

  /** The items of this page and of every one after it. A page is fetched when the one before it is used up. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}

/**
 * A list that is under way. Await it for its first page, or iterate it for the items of all pages.
 * @example for await (const service of halte.directory.services.list()) console.log(service.name);
 */
export class PagePromise<Item> extends CallPromise<Page<Item>> implements AsyncIterable<Item> {
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}
