import type { Page } from './operation.ts';
import { validate, type JsonSchema, type Schema, type SchemaIssue, type SchemaResult } from './schema.ts';

/** The largest page of any list. */
export const MAX_PAGE_ITEMS = 200;

/** The longest cursor, in characters. */
export const MAX_CURSOR_LENGTH = 500;

/** The largest page of an `ndjson` operation, which nobody sees as a page: in practice its bytes end it first. */
export const MAX_EXPORT_PAGE_ITEMS = 10_000;

/** The schema of a page of items: `{ items, nextCursor }`. */
export function pageSchema<I, O>(item: Schema<I, O>, maxItems: number = MAX_PAGE_ITEMS): Schema<Page<I>, Page<O>> {
  const json = (side: 'input' | 'output') => (options: { readonly target: 'draft-2020-12' }) =>
    pageJsonSchema(item['~standard'].jsonSchema[side](options), maxItems);
  return {
    '~standard': {
      version: 1,
      vendor: 'halte',
      validate: (value) => validatePage(item, value, maxItems),
      jsonSchema: { input: json('input'), output: json('output') },
    },
  };
}

function validatePage<I, O>(item: Schema<I, O>, value: unknown, maxItems: number): SchemaResult<Page<O>> {
  const page = value as Partial<Page<unknown>> | null;
  if (!Array.isArray(page?.items) || page.items.length > maxItems) {
    return { issues: [{ message: `a page needs items, at most ${maxItems}`, path: ['items'] }] };
  }
  if (!isCursor(page.nextCursor)) {
    return { issues: [{ message: `a page needs a nextCursor, null or at most ${MAX_CURSOR_LENGTH} characters`, path: ['nextCursor'] }] };
  }
  const items: O[] = [];
  for (const [index, candidate] of page.items.entries()) {
    const result = validate<O>(item, candidate);
    if (result.issues) return { issues: result.issues.map((issue) => within(index, issue)) };
    items.push(result.value);
  }
  return { value: { items, nextCursor: page.nextCursor } };
}

function isCursor(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= MAX_CURSOR_LENGTH);
}

function within(index: number, issue: SchemaIssue): SchemaIssue {
  return { message: issue.message, path: ['items', index, ...(issue.path ?? [])] };
}

function pageJsonSchema(item: JsonSchema, maxItems: number): JsonSchema {
  const { $defs, $schema, ...rest } = item;
  return {
    ...($schema !== undefined && { $schema }),
    type: 'object',
    description: 'One page of a list.',
    properties: {
      items: { type: 'array', maxItems, items: rest, description: 'The items of this page, in the order of the list.' },
      nextCursor: {
        type: ['string', 'null'],
        maxLength: MAX_CURSOR_LENGTH,
        description: 'Hand this back as `cursor` for the next page; null at the end.',
      },
    },
    required: ['items', 'nextCursor'],
    ...($defs !== undefined && { $defs }),
  };
}
