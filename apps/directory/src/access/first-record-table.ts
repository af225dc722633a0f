import { CALLER_KIND, CALLER_ORGANISATION } from '@halte/nest-database';

// What the first migrations were made of. They have run: this text stays as it is, and `record-table.ts` says what holds now.

export const firstRecordColumns = `
  visibility text not null check (visibility in ('public', 'partner')),
  maintained_by uuid not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  last_modified timestamptz(3) not null default now()`;

export const FIRST_VISIBLE = `
  ${CALLER_KIND} is not null and (
    visibility = 'public'
    or (visibility = 'partner' and ${CALLER_ORGANISATION} is not null)
    or maintained_by = ${CALLER_ORGANISATION})`;

export const FIRST_MAINTAINED = `maintained_by = ${CALLER_ORGANISATION}`;
