import type { ApiTable } from '@halte/hsds/schemas';

/** A record as the API gives it. */
export type Json = Readonly<Record<string, unknown>> & { readonly id: string };

/** A page as the API gives it. */
export interface JsonPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Json[];
  readonly tombstones?: readonly { readonly id: string; readonly removed_at: string }[];
}

/** The lists of the standard, by where they stand. */
export const lists: readonly (readonly [path: string, table: ApiTable])[] = [
  ['services', 'service'],
  ['organizations', 'organization'],
  ['service_at_locations', 'service_at_location'],
  ['taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term'],
];

/** Every page of a list, to the last. */
export async function everyPage(page: (number: number) => Promise<JsonPage>): Promise<readonly JsonPage[]> {
  const pages: JsonPage[] = [];
  do pages.push(await page(pages.length + 1));
  while (!pages.at(-1)?.last_page);
  return pages;
}
