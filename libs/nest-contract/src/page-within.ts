import type { Page } from '@halte/contract-kit';

/** How many bytes of items a page holds: a message, less what surrounds them. */
const MAX_PAGE_BYTES = 850_000;

/**
 * A page of rows that were fetched with one more than the limit, which shows whether there are others. It ends early where its
 * items would not fit into one message; the first item is always in it.
 * @param cursorOf the cursor that continues after an item
 * @example
 * return pageWithin(await this.store.after(cursor, limit + 1), limit, (note) => note.id);
 */
export function pageWithin<Item>(rows: readonly Item[], limit: number, cursorOf: (last: Item) => string): Page<Item> {
  const items = rows.slice(0, fitting(rows, limit));
  const last = items.at(-1);
  return { items, nextCursor: last !== undefined && items.length < rows.length ? cursorOf(last) : null };
}

function fitting(rows: readonly unknown[], limit: number): number {
  const end = Math.min(rows.length, limit);
  let bytes = 0;
  for (let count = 0; count < end; count += 1) {
    bytes += Buffer.byteLength(JSON.stringify(rows[count])) + 1;
    if (bytes > MAX_PAGE_BYTES && count > 0) return count;
  }
  return end;
}
