import type { ResponseInfo } from './call-promise.ts';

/** The items of an export, one by one as they arrive. Nothing is requested before the first one is asked for; leaving the loop ends the request. */
export interface Lines<Item> extends AsyncIterable<Item> {
  /** What came with the answer; known once the first item has arrived. */
  readonly response: ResponseInfo | undefined;
}
