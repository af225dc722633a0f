import { CALLER_KIND, CALLER_ORGANISATION } from '@halte/nest-database';

/** Columns that every record of the directory has. */
export const recordColumns = `
  visibility text not null check (visibility in ('public', 'partner')),
  maintained_by uuid not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  last_modified timestamptz(3) not null default now()`;

/** Who sees a record: everybody where it is public, else whoever acts for an organisation, and its maintainer always. No caller, no rows. */
export const VISIBLE = `
  ${CALLER_KIND} is not null and (
    visibility = 'public'
    or (visibility = 'partner' and ${CALLER_ORGANISATION} is not null)
    or maintained_by = ${CALLER_ORGANISATION})`;

/** Who writes a record: its maintainer. */
export const MAINTAINED = `maintained_by = ${CALLER_ORGANISATION}`;
