import { refuse, type Failure } from '@halte/contract-kit';
import { DEEPEST_ITEM, PAGE_SIZES } from '@halte/contracts/hsds';
import type { Filter } from './page.conditions.ts';
import type { Window } from './page.statements.ts';
import { findPostcode, type Postcode } from './postcodes.ts';

/** All parameters that any list of the standard takes. */
export interface ListQuery {
  readonly search?: string | undefined;
  readonly page: number;
  readonly per_page?: number | undefined;
  readonly modified_after?: string | undefined;
  readonly tombstones: boolean;
  readonly taxonomy_term_id?: string | undefined;
  readonly taxonomy_id?: string | undefined;
  readonly organization_id?: string | undefined;
  readonly parent_id?: string | undefined;
  readonly top_only?: boolean;
  readonly postcode?: string | undefined;
  readonly proximity?: number | undefined;
  readonly minimal?: boolean;
  readonly full?: boolean;
  readonly full_service?: boolean;
}

/** The form that was asked for: the fullest of those named. */
export type AskedForm = 'summary' | 'full' | 'full_service' | 'minimal';

export function formOf({ minimal, full, full_service }: ListQuery): AskedForm {
  if (full_service) return 'full_service';
  if (full) return 'full';
  return minimal ? 'minimal' : 'summary';
}

/** @throws Failure `invalid_input` where the page lies beyond what is reached page by page */
export function windowOf({ page, per_page }: ListQuery, form: AskedForm): Window {
  const { usual, most } = PAGE_SIZES[form === 'summary' ? 'list' : form];
  const size = Math.min(per_page ?? usual, most);
  const offset = (page - 1) * size;
  if (offset < DEEPEST_ITEM) return { size, offset };
  throw badParameter('page', `pages end at item ${DEEPEST_ITEM}; ask for format=ndjson, or narrow the list`);
}

/** @throws Failure `invalid_input` that names a parameter which says nothing that can be looked for */
export function filterOf(query: ListQuery): Filter {
  return {
    search: query.search,
    modifiedAfter: instantOf(query.modified_after),
    termId: query.taxonomy_term_id,
    taxonomyId: query.taxonomy_id,
    organizationId: query.organization_id,
    parentId: query.parent_id,
    topOnly: query.top_only,
    postcode: postcodeOf(query),
    proximity: query.proximity,
  };
}

function postcodeOf({ postcode, proximity }: ListQuery): Postcode | undefined {
  if (postcode === undefined) {
    if (proximity !== undefined) throw badParameter('proximity', 'needs a postcode to measure from');
    return undefined;
  }
  const found = findPostcode(postcode);
  if (!found) throw badParameter('postcode', 'is no postcode that is known here');
  return found;
}

/** The pattern of the contract lets the 31st of February through. */
function instantOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1, day));
  if (there.getUTCDate() === day && there.getUTCFullYear() === year && year > 0) return text;
  throw badParameter('modified_after', 'is no day of the calendar');
}

function badParameter(field: string, message: string): Failure {
  return refuse('invalid_input', undefined, { details: [{ field, message }] });
}
